import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import * as z from "zod";
import { readCsv, writeCsv } from "../../src/ledger/csv.ts";
import { cellsOf, recordsOf, withCells } from "../../src/ledger/records.ts";
import { jianganFiles } from "./jiangan.ts";

const schema = z.strictObject({ id: z.string(), text: z.string(), note: z.string() });
const columns = Object.keys(schema.shape);
const parts = ['"', '""', ",", ";", "\n", "\r\n", "'", " ", "235亿元", "𠮷", "\uFEFF"];
const cell = fc.oneof(
  fc.array(fc.constantFrom(...parts)).map((all) => all.join("")),
  fc.string(),
);
const rows = fc.array(fc.record({ id: cell, text: cell, note: cell }), { minLength: 1, maxLength: 6 });

test("records are the file, cut", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, isOpen) => {
      const written = writeCsv(columns, all);
      // The last line end may be missing.
      const text = isOpen ? written.slice(0, -1) : written;
      const records = recordsOf(text);
      expect(records.join("")).toBe(text);
      expect(records.map(cellsOf)).toEqual([columns, ...all.map((row) => Object.values(row))]);
    }),
    { numRuns: 300 },
  );
  expect(recordsOf("")).toEqual([]);
});

test("one cell is replaced and no other byte", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(2), cell, (all, pick, column, said) => {
      const records = recordsOf(writeCsv(columns, all));
      const i = 1 + (pick % all.length);
      const changed = withCells(records[i]!, new Map([[column, said]]));
      const file = new VFile({ path: "a.csv", value: records.with(i, changed).join("") });
      const expected = all.with(i - 1, { ...all[i - 1]!, [columns[column]!]: said });
      expect(readCsv(file, schema).map(({ row }) => ({ ...row }))).toEqual(expected);
      const back = cellsOf(records[i]!)[column]!;
      expect(cellsOf(withCells(changed, new Map([[column, back]])))).toEqual(cellsOf(records[i]!));
    }),
    { numRuns: 300 },
  );
});

test("cells that nobody touches keep quotes that they do not need, and the line its end", () => {
  expect(withCells('"a","b ""c""",d\r\n', new Map([[2, "1,5"]]))).toBe('"a","b ""c""","1,5"\r\n');
  expect(withCells("a,b,c", new Map([[0, ""]]))).toBe(",b,c");
  expect(withCells("a,b,c\n", new Map())).toBe("a,b,c\n");
});

test("the real ledger comes back byte by byte", () => {
  const text = String(jianganFiles()["ledger.csv"]);
  const records = recordsOf(text);
  expect(records.length).toBeGreaterThan(400);
  const touched = records.map((record) => withCells(record, new Map([[0, cellsOf(record)[0]!]])));
  expect(touched.join("")).toBe(text);
});
