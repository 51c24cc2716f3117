import { describe, expect, test } from "vitest";
import { outline } from "../../src/report/outline.ts";
import { read } from "../../src/report/reading.ts";
import { workOf } from "./work.ts";

const run = (text: string) => () => void outline(read(text), 2025);

/** Texts that make a careless reader go over the same characters again and again. */
const hostile: [name: string, unit: string][] = [
  ["one line of Han", "江边的柳树又绿了"],
  ["all digits", "1234567890"],
  ["all 1,234", "1,234,"],
  ["all （一）", "（一）"],
  ["a line each of （一）（二）", "（一）甲\n（二）乙\n"],
  ["a line each of 一、二、", "一、甲\n二、乙\n"],
  ["all [1]", "[1]"],
  ["all “甲”（1）", "“甲”（1）"],
  ["all spaces", "      "],
  ["digits and spaces", "1 2 万 "],
  ["all line ends", "\n"],
  ["numbers on lines of their own", "1\n"],
  ["lines of closing marks", "，\n"],
  ["all ??", "??????"],
  ["all &nbsp;", "&nbsp;"],
  ["all &&&", "&#1"],
  ["all spans of years", "2020-2021年十四五五年来"],
  ["salutations", "各位代表：\n现在，我代表区政府，向大会报告工作。\n"],
  ["titles and meetings", "2025年某区政府工作报告\n2025年1月8日在第三届第四次会议上\n"],
  ["sub-headings", "项目建设支撑更加有力\n建成。建成。建成。建成。\n"],
  ["annexes", "附件1\n名词解释\n"],
  ["misread digits", "IlO0"],
  ["tags", "<p <p "],
];

const start = `2025年云川市临江区政府工作报告\n${"江边的柳树又绿了。".repeat(30)}\n一、2024年工作回顾\n`;
const made = (unit: string, length: number) => start + unit.repeat(Math.ceil(length / unit.length));

describe("work grows no faster than the text", () => {
  test.each(hostile)("%s", (_, unit) => {
    const [once, twice] = [20_000, 40_000].map((length) => workOf(run(made(unit, length))).visits) as [number, number];
    expect(twice).toBeLessThan(once * 2.3);
    expect(once).toBeLessThan(20_000 * 250);
  });

  test("the count sees work that grows faster", () => {
    const careless = (text: string) => () => {
      for (let index = 0; index < text.length; index += 1) /x/.test(text);
    };
    const [once, twice] = [workOf(careless("a".repeat(500))).visits, workOf(careless("a".repeat(1000))).visits];
    expect(twice).toBeGreaterThan(once * 3);
  });
});

// A pattern without an unbounded quantifier costs a constant at each character, whatever the text.
test("no pattern holds an unbounded quantifier", () => {
  const patterns = new Set(hostile.flatMap(([, unit]) => [...workOf(run(made(unit, 2000))).patterns]));
  expect(patterns.size).toBeGreaterThan(40);
  const bare = (pattern: string) => pattern.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  expect([...patterns].filter((pattern) => /[*+]|\{\d+,\}/.test(bare(pattern)))).toEqual([]);
});

test.each(["江边的柳树又绿了", "1234567890", "（一）", "[1]"])("a megabyte of %s is read", (unit) => {
  expect(outline(read(made(unit, 1_000_000)), 2025).year).toBe(2025);
});
