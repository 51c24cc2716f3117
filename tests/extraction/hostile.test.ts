import { expect, test } from "vitest";
import { VFile } from "vfile";
import { coverage, coverageTable } from "../../src/extraction/coverage.ts";
import { extract } from "../../src/extraction/extract.ts";
import { readCsv, writeCsv } from "../../src/ledger/csv.ts";
import { ledgerColumns, ledgerRowSchema } from "../../src/ledger/schema.ts";
import { framed } from "./phenomena/frames.ts";

// What a text could smuggle into a table, a page or a terminal.
const attacks = [
  '=HYPERLINK("http://example.org","新建果园")9家。',
  "+1+cmd|' /C calc'!A0新建书屋3座。",
  "@SUM(1,2)新增学位50个。",
  "<script>alert(1)</script>新建公园2座。",
  '"><img src=x onerror=alert(1)>改造道路7公里。',
  "\u202E座9园公建新\u202C，新建码头4座。",
  "\u001B[2J\u0007清淤池塘6口。",
  "新建\u200B驿\u2066站8\u2069个。",
  "`rm -rf /`；新建粮仓11座；${process.exit(1)}。",
];
const source = framed("review", attacks.join("\n")).source;
const { rows, outline } = extract(source);

test("a malicious text has the rows that its words have", () => {
  const counted = rows.filter(({ class: kind, section }) => kind === "figure" && section === "一");
  expect(counted.map(({ value }) => value)).toEqual(expect.arrayContaining([9, 3, 50, 2, 7, 4, 6, 8, 11]));
  for (const { start, end, printed } of rows) expect(source.slice(start, end)).toBe(printed);
});

test("its ledger is a table of words: no cell is a formula, and what is read is what was written", () => {
  const text = writeCsv(ledgerColumns, rows);
  const cells = text.replace(/^\uFEFF/, "").match(/(?:^|,|\n)("(?:[^"]|"")*"|[^,\n]*)/g)!;
  expect(cells.filter((cell) => /^[,\n]?"?[=+@\t\r-]/.test(cell))).toEqual([]);
  const file = new VFile({ path: "ledger.csv", value: text });
  expect(readCsv(file, ledgerRowSchema).map(({ row }) => row)).toEqual(rows);
  expect(file.messages).toEqual([]);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test("its ids are words that an address may hold", () => {
  for (const { id } of rows) expect(id).toMatch(/^[\p{sc=Han}A-Za-z0-9._-]*$/u);
});

test("what is said about it moves no cursor and turns no line", () => {
  expect(coverageTable(coverage(rows, outline))).not.toMatch(/[\p{Cf}\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
});

test("a number where the text is cut off is doubted", () => {
  const whole = framed("plan", "新建学校3所。").source;
  const cut = `${whole.slice(0, whole.indexOf("\n继续修路"))}新建厂房12`;
  expect(extract(cut).rows.at(-1)).toMatchObject({ printed: "12", note: "存疑：文本到此中断，数可能不全" });
  expect(extract(whole).rows.filter(({ note }) => note.includes("中断"))).toEqual([]);
});
