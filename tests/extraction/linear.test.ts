import { describe, expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { workOf } from "../report/work.ts";

const start = `2025年云川市临江区政府工作报告\n${"江边的柳树又绿了。".repeat(30)}\n一、2024年工作回顾\n`;
const made = (unit: string, length: number) => start + unit.repeat(Math.ceil(length / unit.length));
const run = (text: string) => () => void extract(text, { year: 2025 });

/** Texts without an end of a sentence, so that what looks back or ahead has all of it to look at. */
const hostile: [name: string, unit: string][] = [
  ["figures in a list", "新增企业9家、"],
  ["values in a row", "5%、"],
  ["分别 without names", "分别增长5%、6%，"],
  ["numerals side by side", "12户34人"],
  ["ranges", "3-5-"],
  ["numbers of several parts", "1亿3千多万"],
  ["codes", "A1B2"],
  ["slogans", "7+18+"],
  ["ratios", "1:2:3:"],
  ["quotes that never close", "“三"],
  ["brackets", "件（套）（"],
  ["denominators", "1元/人·月/元/"],
  ["from and to", "由1家增加到2家"],
  ["ordinals", "第一第二首家百强"],
  ["Chinese numerals", "三十二百万亿千"],
  ["doublings", "翻一番倍增过半翻了2.5番"],
  ["terms of two ones", "一谷一园一街"],
  ["bounds of two", "超3亿元或4亿元"],
  ["names and values in turn", "甲、乙及丙分别为3家、4家，"],
  ["money and its use", "投入9元，改造"],
  ["kinds of one noun", "6个市级、"],
  ["pairs of ASCII quotes", '"三"'],
  ["scopes", "（不含新区9家"],
  ["verbs", "新增新建改造提升"],
  ["qualifiers", "不少于超过近约达到"],
  ["forecasts", "预计力争确保其中"],
  ["footnotes", "甲[1]"],
];

describe("the work of extract grows no faster than the text", () => {
  test.each(hostile)("%s", (_, unit) => {
    const [once, twice] = [20_000, 40_000].map((length) => workOf(run(made(unit, length))).visits) as [number, number];
    expect(twice).toBeLessThan(once * 2.3);
  });
});

test.each(hostile)("%s keep their places", (_, unit) => {
  const text = made(unit, 10_000);
  const { rows } = extract(text, { year: 2025 });
  for (const { start: from, end, printed } of rows.slice(0, 200)) expect(text.slice(from, end)).toBe(printed);
});

test.each(["新增企业9家、", "甲[1]", "“三", "力争确保预计"])("a megabyte of %s on one line is read", (unit) => {
  expect(extract(made(unit, 1_000_000), { year: 2025 }).outline.year).toBe(2025);
});
