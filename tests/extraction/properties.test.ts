import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { figureParts } from "../../src/ledger/format.ts";
import type { Figure, LedgerRow } from "../../src/ledger/schema.ts";
import { ReportError } from "../../src/report/error.ts";
import { framed } from "./phenomena/frames.ts";

const words =
  "新增企业 其中 分别 均 各 占全市 由 从 到 提高到 增长 下降 以上 左右 约 近 超 不少于 力争 预计 五年来 2024年 到2030年 去年 “十四五”时期 一年来 “ ” （ ） 《 》 【 】 的 等 和 及 与 、 ， 。 ； ： ！ \n \n\n 一、 （二） 1. 第一， 各位代表： 附件1 名词解释： ① [12] " +
  "项 个 家 人 户 万元 亿元 平方米 微克/立方米 元/人·月 % ％ ‰ 个百分点 倍 成 番 件（套） 强 位 名 第三 首个 百强 二十大 一楼一策 翻两番 过半 三分之一 百分之五 上千家 两百多万 数十亿 几 十五五 Ⅲ类 5G PM2.5 7×24小时 3-5 1,256 12.5:37.5:50 0.5";
const odd = [
  "\u0000",
  "\u0007",
  "\u001B[2J",
  "\u00A0",
  "\u200B",
  "\u202E",
  "\u2066",
  "\uFEFF",
  "\uD83D",
  "😀",
  "<script>",
  "&nbsp;",
  "=HYPERLINK(",
  "\t",
  "　",
  "\r\n",
];
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words.split(" ")) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(..."零〇一二两三四五六七八九十百千万亿余多") },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

function rowsHold(rows: readonly LedgerRow[], source: string): void {
  let before: LedgerRow | undefined;
  for (const row of rows) {
    expect(source.slice(row.start, row.end)).toBe(row.printed);
    expect(row.end).toBeGreaterThan(row.start);
    // Equal to the span before it, or behind it.
    const isEqual = row.start === before?.start && row.end === before.end;
    if (before && !isEqual) expect(row.start).toBeGreaterThanOrEqual(before.end);
    expect(row.review).toBe("proposed");
    expect([...row.quote].length).toBeLessThanOrEqual(40);
    if (row.value !== null) expect(Number.isFinite(row.value)).toBe(true);
    if (row.class === "figure" && row.indicator === "") expect(row.note).not.toBe("");
    before = row;
  }
  const ids = rows.map(({ id }) => id).filter((id) => id !== "");
  expect(new Set(ids).size).toBe(ids.length);
}

test.each(["review", "plan", "five", "goals", "annex", "glossary"])(
  "any text in a report (%s) has rows that slice to what is printed, equal or disjoint",
  (frame) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { source } = framed(frame, text);
        rowsHold(extract(source).rows, source);
      }),
      { numRuns: 150 },
    );
  },
);

test("any text at all is a report or says why it is none", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary", maxLength: 600 })), fc.nat(3), (text, times) => {
      const source = text.repeat(times + 1);
      try {
        rowsHold(extract(source).rows, source);
      } catch (cause) {
        expect(cause).toBeInstanceOf(ReportError);
      }
    }),
    { numRuns: 500 },
  );
});

const names = ["工业投资", "新增企业", "茶叶产量", "参保率", "改造道路", "接待游客"];
const units = ["亿元", "家", "万吨", "%", "公里", "万人次"];
const sentences = fc
  .array(
    fc
      .tuple(
        fc.nat(names.length - 1),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom("", "以上", "左右"),
        fc.constantFrom("。", "，增长7%。", "、下降2.5%，居全市第二。"),
      )
      .map(([i, number, after, end]) => `${names[i]!}${number}${units[i]!}${after}${end}`),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join(""));
const others = fc.constantFrom("江水绿了。", "街上有人唱歌，有人卖花。", "办好3件实事。", "渡口修好了9座。", "");

test("a sentence says the same wherever it stands", () => {
  const isOfPlace = (column: string) => /^(?:id|section|paragraph|start|end)$/.test(column);
  const said = (row: LedgerRow) => Object.entries(row).filter(([column]) => !isOfPlace(column));
  const rowsOf = (text: string, before: string, behind: string) => {
    const { source, from } = framed("review", `${before}${text}${behind}`);
    const [start, end] = [from + before.length, from + before.length + text.length];
    return extract(source)
      .rows.filter((row) => row.start >= start && row.start < end)
      .map((row) => [...said(row), row.start - start]);
  };
  fc.assert(
    fc.property(sentences, others, others, fc.boolean(), (text, before, behind, apart) => {
      const mark = apart ? "\n" : "";
      const around = rowsOf(text, before === "" ? "" : before + mark, mark + behind);
      expect(around).toEqual(rowsOf(text, "", ""));
    }),
    { numRuns: 200 },
  );
});

test("a figure that is formatted is read as the same figure", () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: 9999 }).map(String),
    fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }))
      .map(([whole, part]) => `${whole}.${part}`),
  );
  const measured = fc.constantFrom(
    "亿元",
    "万元",
    "万人",
    "家",
    "公里",
    "%",
    "个百分点",
    "万平方米",
    "微克/立方米",
    "台(套)",
  );
  const word = fc.constantFrom("", "不少于", "超", "约", "近", "不超过", "以上", "左右", "以内");
  fc.assert(
    fc.property(number, measured, word, (digits, unit, qualifier) => {
      const row = (printed: string, before = "", after = "") => {
        const { source, from } = framed("review", `工业用地${before}${printed}${after}。`);
        return extract(source).rows.find(({ start }) => start >= from)!;
      };
      const behind = /^(?:以上|左右|以内)$/.test(qualifier);
      const first = row(digits + unit, behind ? "" : qualifier, behind ? qualifier : "");
      expect(first.printed).toBe(digits + unit);
      expect(first.qualifier_words).toEqual(qualifier === "" ? [] : [qualifier]);
      const { before, number: printed, after } = figureParts(first as Figure);
      const again = row(printed, before, after);
      expect({ ...again, id: "", start: 0, end: 0 }).toEqual({ ...first, id: "", start: 0, end: 0 });
    }),
    { numRuns: 300 },
  );
});
