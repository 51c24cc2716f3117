import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../src/client/csv.ts";

test("begins with a byte order mark and ends each row", () => {
  expect(
    csvText([
      ["id", "数"],
      ["一-2025", "不少于235亿元"],
    ]),
  ).toBe("\uFEFFid,数\n一-2025,不少于235亿元\n");
});

test("what has commas, quotation marks or line ends reads back as it was", () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(csvText(rows), { bom: true, record_delimiter: "\n", skip_empty_lines: false })).toEqual(rows);
    }),
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["+86", "+86"],
  ["-1", "-1"],
  ["-1%", "'-1%"],
  ["@sum", "'@sum"],
  ["\t=1", "'\t=1"],
])("%j is written as %j", (cell, written) => {
  expect(csvText([[cell]])).toBe(`\uFEFF${written}\n`);
});
