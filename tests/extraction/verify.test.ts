import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceColumns, differenceReason } from "../../src/extraction/difference.ts";
import { paragraphs } from "../../src/extraction/offsets.ts";
import { printedAt, requoted } from "../../src/extraction/quote.ts";
import { position, printable } from "../../src/extraction/shown.ts";
import { verify } from "../../src/extraction/verify.ts";
import type { LedgerRow } from "../../src/ledger/schema.ts";
import { decode } from "../../src/report/decode.ts";
import { report, root } from "../ledger/jiangan.ts";
import { blank } from "./blank.ts";

const text = "各位代表：\n全区果园增加12家，产量达3.5万吨。\n\n空气优良率提高2.2个百分点，三成村庄通了公交。\n";
const sections = [
  { id: "序", start: 0, end: 6 },
  { id: "一", start: 6, end: text.length },
];

/** A row for the first place where `printed` stands, with the cells that matter. */
function row(printed: string, quote: string, cells: Partial<LedgerRow>): LedgerRow {
  const start = text.indexOf(quote) + quote.indexOf(printed);
  const place = { start, end: start + printed.length, printed, quote };
  const said = { id: `${printed}-2031`, indicator: "果园", indicator_en: "Orchards", area: "overall" } as const;
  return { ...blank, ...said, ...place, review: "accepted", ...cells };
}

const rows = [
  row("12家", "果园增加12家", { value: 12, unit: "家" }),
  row("3.5万吨", "产量达3.5万吨", { value: 35000, unit: "吨" }),
  row("2.2个百分点", "空气优良率提高2.2个百分点", { value: 2.2, unit: "百分点", paragraph: 2 }),
  row("三成", "三成村庄", { value: 30, unit: "%", paragraph: 2 }),
];
const body = [0, text.length] as const;
const change = (i: number, cells: Partial<LedgerRow>) =>
  rows.map((each, j) => (i === j ? { ...each, ...cells } : each));
const found = (all: readonly LedgerRow[], options: Parameters<typeof verify>[2] = { body, sections }, source = text) =>
  verify(all, source, options).map((each) => [each.kind, each.row, each.found, each.expected]);

test("a ledger that agrees with its text has no difference", () => {
  expect(found(rows)).toEqual([]);
  expect(found(rows, { body, sections, proposal: rows, sha256: { found: "a", expected: "a" } })).toEqual([]);
  expect(verify([], "")).toEqual([]);
});

describe("the text and the rows", () => {
  test("another text is told first", () => {
    expect(found(change(0, { printed: "13家", value: 13 }), { sha256: { found: "a1", expected: "b2" } })).toEqual([
      ["text", undefined, "a1", "b2"],
      ["slice", 0, "13家", "12家"],
    ]);
  });

  test("a slice that is not what is printed", () => {
    expect(found(change(1, { start: rows[1]!.start + 1 }))).toEqual([
      ["slice", 1, "3.5万吨", ".5万吨"],
      ["unread", undefined, "3", ""],
    ]);
  });

  test("offsets beyond the text", () => {
    expect(found(change(3, { start: 900, end: 902 }))).toEqual([["slice", 3, "三成", ""]]);
  });

  test("rows that overlap, are out of order or empty", () => {
    expect(found(change(1, { start: 13, end: 15, printed: "2家", quote: "2家", value: 2, unit: "家" }), {})).toEqual([
      ["span", 1, "13–15", "12–15"],
    ]);
    const [first, second, ...rest] = rows;
    expect(found([second!, first!, ...rest], {}).map(([kind, i]) => [kind, i])).toEqual([["span", 1]]);
    expect(found(change(0, { end: rows[0]!.start }), {}).map(([kind]) => kind)).toEqual(["span", "slice"]);
  });

  test("a row inside one that came long before", () => {
    const [first] = rows;
    const wide = {
      ...first!,
      end: 23,
      printed: text.slice(first!.start, 23),
      quote: "",
      value: null,
      class: "other" as const,
    };
    expect(found([wide, { ...first! }, rows[1]!], {}).map(([kind, i]) => [kind, i])).toEqual([
      ["span", 1],
      ["span", 2],
    ]);
  });

  test("several figures on one span are right", () => {
    expect(found([rows[0]!, { ...rows[0]!, id: "果农-2031" }, ...rows.slice(1)])).toEqual([]);
  });

  test("a quote that stands elsewhere, or without its number", () => {
    for (const quote of ["果园共有12家", "空气优良率提高2.2个百分点", "全区果园"])
      expect(found(change(0, { quote })).map(([kind, i, words]) => [kind, i, words])).toEqual([["quote", 0, quote]]);
  });

  test("a quote that holds its number's words twice", () => {
    const source = "甲增长5%，乙增长5%。";
    const quote = "甲增长5%，乙增长5%";
    const cells = { value: 5, unit: "%", quote, printed: "5%" };
    expect(found([{ ...rows[0]!, ...cells, start: 9, end: 11 }], {}, source)).toEqual([]);
    expect(found([{ ...rows[0]!, ...cells, start: 3, end: 5 }], {}, source)).toEqual([]);
  });

  test("a row in another section or paragraph than it says", () => {
    expect(found(change(2, { paragraph: 3 }))).toEqual([["place", 2, "一 paragraph 3", "一 paragraph 2"]]);
    expect(found(change(0, { section: "二(一)" }))).toEqual([["place", 0, "二(一) paragraph 1", "一 paragraph 1"]]);
    expect(found(rows, { sections: [] }).map(([kind, , , expected]) => [kind, expected])).toEqual(
      rows.map(() => ["place", ""]),
    );
  });
});

describe("what the numeral says", () => {
  test.each([
    ["a value that is ten times too high", 0, { value: 120 }, ["value", 0, "120", "12"]],
    ["a magnitude left out", 1, { value: 3.5 }, ["value", 1, "3.5", "35000"]],
    ["no value", 0, { value: null }, ["value", 0, "", "12"]],
    ["a range that is none", 0, { value_max: 15 }, ["value", 0, "12–15", "12"]],
    ["another unit", 1, { unit: "公里" }, ["unit", 1, "公里", "吨"]],
  ])("%s", (_, i, cells, expected) => expect(found(change(i, cells))).toEqual([expected]));

  test("words in place of figures are read, and a denominator may stand elsewhere", () => {
    expect(found(change(3, { value: 3, unit: "成" }))).toEqual([]);
    expect(found(change(3, { value: 33 })).map(([kind]) => kind)).toEqual(["value"]);
    expect(found(change(0, { unit: "家/千人" }))).toEqual([]);
    expect(found(change(0, { unit: "" })).map(([kind]) => kind)).toEqual(["unit"]);
  });

  test("a rank has no unit, and what is set aside need have no value", () => {
    expect(found(change(0, { class: "rank", unit: "" }))).toEqual([]);
    expect(found(change(0, { class: "name", unit: "", value: null }))).toEqual([]);
    expect(found(change(0, { class: "name", value: 13 })).map(([kind]) => kind)).toEqual(["value"]);
  });

  test("what can't be read", () => {
    const printed = "村庄通";
    const start = text.indexOf(printed);
    const cells = { start, end: start + 3, printed, quote: "三成村庄通了公交", value: 3 };
    expect(found([...rows, { ...rows[3]!, ...cells }])).toEqual([["numeral", 4, "村庄通", ""]]);
  });
});

describe("what no row has", () => {
  test("each run of digits of the body, and each proposed numeral, is told once", () => {
    const [first, second, third, fourth] = rows;
    expect(found([first!, third!, fourth!])).toEqual([
      ["unread", undefined, "3", ""],
      ["unread", undefined, "5", ""],
    ]);
    expect(found([first!, third!, fourth!], { body, sections, proposal: rows })).toEqual([
      ["unread", undefined, "3.5万吨", ""],
    ]);
    expect(found([first!, second!, third!], { proposal: rows })).toEqual([["unread", undefined, "三成", ""]]);
  });

  test("the body ends where report.yaml says", () => {
    expect(found([], { body: [0, rows[1]!.start] })).toEqual([["unread", undefined, "12", ""]]);
    expect(found([])).toHaveLength(5);
  });

  test("a span may be drawn otherwise, as long as the numeral is in it", () => {
    const digits = change(0, { end: rows[0]!.end - 1, printed: "12", unit: "家" });
    expect(found(digits, { proposal: rows })).toEqual([]);
    const half = change(0, { end: rows[0]!.start + 1, printed: "1", value: 1 });
    expect(found(half, { proposal: rows })).toEqual([["unread", undefined, "12家", ""]]);
  });

  test("words that the machine sets aside anyway need no row; digits do", () => {
    const aside = { ...rows[3]!, class: "name" as const, value: null };
    expect(found(rows.slice(0, 3), { proposal: [...rows.slice(0, 3), aside] })).toEqual([]);
    expect(found(rows.slice(1), { proposal: [{ ...rows[0]!, class: "date" }] })).toEqual([
      ["unread", undefined, "12家", ""],
    ]);
  });
});

describe("in words", () => {
  const reasons = (all: readonly LedgerRow[], options?: Parameters<typeof verify>[2]) =>
    verify(all, text, options).map((each) => differenceReason(each, text));

  test("a message names what was found, what was expected and where", () => {
    const sha256 = { found: "a1", expected: "b2" };
    expect(reasons(change(0, { printed: "13家", quote: "果园增加13家", value: 13 }), { sha256 })).toEqual([
      "Unexpected text with SHA-256 `a1`, expected `b2` as report.yaml says",
      "Unexpected `13家`, expected `12家` as the text says at 2:7",
    ]);
    expect(reasons(change(2, { value: 2.3, paragraph: 1, quote: "优良2.2个百分点" }), { sections })).toEqual([
      "Unexpected quote `优良2.2个百分点`, expected words that stand in the text at 4:8: `。\\n\\n空气优良率提高2.2个百分点，三成村庄通了公交。`".replaceAll(
        "\\n",
        "\n",
      ),
      "Unexpected value 2.3, expected 2.2 as the numeral says",
      "Unexpected 一 paragraph 1, expected 一 paragraph 2 as the text says at 4:8",
    ]);
    expect(reasons(rows.slice(1), { body })).toEqual([
      "Unexpected numeral `12` in no row, expected a row of the ledger",
    ]);
    expect(reasons(change(0, { start: 99, end: 102 }))[0]).toBe(
      "Unexpected `12家`, expected nothing as the text says at 5:1",
    );
  });

  test("every difference of a row has its column", () => {
    expect(Object.keys(differenceColumns)).toEqual(["span", "slice", "quote", "numeral", "value", "unit", "place"]);
  });

  test("a place in the text has line and column from 1", () => {
    expect([0, 5, 6, 7].map((offset) => position(text, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 6 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
    ]);
  });
});

describe("printable", () => {
  test("escapes what a terminal would obey, and nothing else", () => {
    expect(printable("\u001B[31m红\u001B[0m\r\n\t\u202E倒\u2066\u200B\u0085\u2028\uFEFF")).toBe(
      "\\u{1B}[31m红\\u{1B}[0m\\u{D}\\u{A}\\u{9}\\u{202E}倒\\u{2066}\\u{200B}\\u{85}\\u{2028}\\u{FEFF}",
    );
    expect(printable("“数说”：235亿元 𠮷 é")).toBe("“数说”：235亿元 𠮷 é");
    expect(printable("\uD800")).toBe("\\u{D800}");
  });

  test("leaves no control or format character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        expect(printable(any)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe("the text around a place", () => {
  test("paragraphs are lines that are not empty", () => {
    const at = paragraphs(text);
    expect([0, 6, 20, text.indexOf("空气"), text.length].map(at)).toEqual([1, 2, 2, 3, 3]);
    expect(paragraphs("")(0)).toBe(0);
  });

  test.each([
    ["产量3 .5万 吨", 2, "3.5万吨", { start: 2, end: 9 }],
    ["产量３．５万吨", 2, "3.5万吨", { start: 2, end: 7 }],
    ["产量13.5万吨", 3, "3.5万吨", undefined],
    ["产量1.3万吨", 4, "3万吨", undefined],
    ["产量3.55", 2, "3.5", undefined],
    ["产量3.5.1", 2, "3.5", undefined],
    ["产量3.5，", 2, "3.5", { start: 2, end: 5 }],
    ["产量3.", 2, "3.5", undefined],
    ["产量", 2, "3.5", undefined],
    ["产量", -1, "3.5", undefined],
    ["产量", 0, "", undefined],
    ["产量", 0, " ", undefined],
  ])("in “%s” at %i stands %s or not", (source, start, printed, expected) =>
    expect(printedAt(source, start, printed)).toEqual(expected),
  );

  test("a quote takes the punctuation that the text has now, with the marks at its ends", () => {
    const source = "说到：“果园 增加,１２家”，产量";
    const cells = { printed: "１２家", quote: "“果园增加12家”" };
    const start = source.indexOf("１２家");
    expect(requoted(source, { start, end: start + 3 }, { ...rows[0]!, ...cells, printed: "12家" })).toBe(
      "“果园 增加,１２家”",
    );
    expect(requoted(source, { start, end: start + 3 }, { ...rows[0]!, quote: "果树增加12家" })).toBeUndefined();
    expect(requoted(source, { start: 0, end: 1 }, rows[0]!)).toBeUndefined();
  });
});

const path = join(root, "..", "shared", "reports", "jiangan-2025.txt");

describe.skipIf(!existsSync(path))(
  "the real ledger and the report's text (which stands outside the repository)",
  () => {
    const source = existsSync(path) ? decode(readFileSync(path)).text : "";
    const options = {
      body: report.text.body,
      sections: report.sections,
      sha256: { found: createHash("sha256").update(source).digest("hex"), expected: report.text.sha256 },
    };

    test("agree", () => {
      expect(verify(report.rows, source, options)).toEqual([]);
    });

    test("no row can go without a difference if it has a digit", () => {
      const unread = report.rows
        .filter(({ printed }) => /\d/.test(printed))
        .map((row) => report.rows.filter(({ start, end }) => start !== row.start || end !== row.end))
        .map((rest) => verify(rest, source, options).map(({ kind }) => kind));
      expect(unread.length).toBeGreaterThan(30);
      expect(unread.filter((kinds) => kinds.length === 0 || kinds.some((kind) => kind !== "unread"))).toEqual([]);
    });

    test("a digit changed in the text is found by its row", () => {
      const { start } = report.rows.find(({ printed }) => printed === "235亿元")!;
      const other = `${source.slice(0, start)}9${source.slice(start + 1)}`;
      expect(verify(report.rows, other).map(({ kind, start: at }) => [kind, at])).toContainEqual(["slice", start]);
    });
  },
);
