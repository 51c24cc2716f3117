import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readCsv, writeCsv, writeSpreadsheetCsv } from "../../src/ledger/csv.ts";
import { ledgerColumns, ledgerRowSchema } from "../../src/ledger/schema.ts";
import { messageLines } from "../../src/loaders.ts";
import { jianganFiles } from "./jiangan.ts";

const schema = z.strictObject({ id: z.string(), text: z.string(), note: z.string() });
const columns = Object.keys(schema.shape);

const parts = [
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\uFEFF",
  "=1+1",
  "+",
  "-2",
  "@x",
  "'",
  "　",
  " ",
  "\t",
  "235亿元",
  "𠮷",
];
const cell = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...parts), fc.string())).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);
const rows = fc.array(fc.record({ id: cell, text: cell, note: cell }), { maxLength: 8 });

function read(text: string) {
  const file = new VFile({ path: "a.csv", value: text });
  const placed = readCsv(file, schema);
  return { rows: placed.map(({ row }) => ({ ...row })), placed, messages: messageLines([file]) };
}

// Bytes that were not UTF-8 are refused as a whole, so no cell holds their mark.
const isReadable = (all: Record<string, string>[]) => !JSON.stringify(all).includes("\uFFFD");

test("any cells come back as they were", () => {
  fc.assert(
    fc.property(rows.filter(isReadable), (all) => {
      expect(read(writeCsv(columns, all))).toMatchObject({ rows: all, messages: [] });
    }),
    { numRuns: 500 },
  );
});

test("any cells come back with a BOM and Windows line ends", () => {
  const oneLine = rows.filter((all) => isReadable(all) && !/[\r\n]/.test(JSON.stringify(all).replace(/\\[rn]/g, "\n")));
  fc.assert(
    fc.property(oneLine, (all) => {
      const text = `\uFEFF${writeCsv(columns, all).replaceAll("\n", "\r\n")}`;
      expect(read(text)).toMatchObject({ rows: all, messages: [] });
    }),
  );
});

test("the real ledger, read and written again, has the same bytes", () => {
  const file = jianganFiles()["ledger.csv"]!;
  const all = readCsv(file, ledgerRowSchema).map(({ row }) => row);
  expect(all).toHaveLength(String(file).trimEnd().split("\n").length - 1);
  expect(writeCsv(ledgerColumns, all)).toBe(String(file));
});

describe("places", () => {
  test("count lines and columns through quoted cells", () => {
    const { placed } = read('id,text,note\na,"x\n""y"", z",n\nb,"c,d",m\n');
    expect(placed.map(({ place }) => columns.map((column) => place(column)))).toEqual([
      [
        { line: 2, column: 1 },
        { line: 2, column: 3 },
        { line: 3, column: 11 },
      ],
      [
        { line: 4, column: 1 },
        { line: 4, column: 3 },
        { line: 4, column: 9 },
      ],
    ]);
  });
});

describe("messages", () => {
  test.each([
    ["a missing column", "id,note\n", "a.csv:1:1: Unexpected header without text, expected id,text,note (csv:header)"],
    ["a surplus column", "id,text,note,x\n", "a.csv:1:1: Unexpected header with x, expected id,text,note (csv:header)"],
    [
      "another order",
      "text,id,note\n",
      "a.csv:1:1: Unexpected header with another order, expected id,text,note (csv:header)",
    ],
    ["an empty file", "", "a.csv:1:1: Unexpected header without id, text, note, expected id,text,note (csv:header)"],
    ["a ragged row", "id,text,note\na,b,c\na,b\n", "a.csv:3:1: Unexpected row of 2 cells, expected 3 (csv:cells)"],
    ["a long row", "id,text,note\na,b,c,d\n", "a.csv:2:1: Unexpected row of 4 cells, expected 3 (csv:cells)"],
    [
      "bytes of GB18030",
      new TextDecoder().decode(new Uint8Array([0x69, 0x64, 0x2c, 0xbd, 0xad, 0xb0, 0xb6])),
      "a.csv:1:1: Unexpected bytes that are not UTF-8, expected UTF-8 (a spreadsheet may have saved the file as GB18030) (csv:encoding)",
    ],
  ])("%s", (_name, text, message) => {
    expect(read(text).messages).toEqual([message]);
  });

  test("an unterminated quote", () => {
    const { messages } = read('id,text,note\na,"b,c\nd,e,f\n');
    expect(messages).toEqual([
      expect.stringMatching(/^a\.csv:\d+:1: Unexpected cell, expected RFC 4180: .*\(csv:syntax\)$/),
    ]);
  });

  test("a wrong row takes no right row with it", () => {
    expect(read("id,text,note\na,b\nc,d,e\n").rows).toEqual([{ id: "c", text: "d", note: "e" }]);
  });
});

describe("for spreadsheets", () => {
  test("formula-like text is kept from being one, numbers are left alone", () => {
    const text = writeSpreadsheetCsv(
      ["a", "b"],
      [
        { a: '=HYPERLINK("x")', b: -5 },
        { a: "+1", b: null },
        { a: "-1", b: ["x", "y"] },
        { a: "@a", b: undefined },
        { a: "江岸", b: true },
      ],
    );
    expect(text).toBe('\uFEFFa,b\n"\'=HYPERLINK(""x"")",-5\n\'+1,\n\'-1,x;y\n\'@a,\n江岸,true\n');
  });
});
