import { expect, test } from "vitest";
import { restatements } from "../../src/ledger/restated.ts";
import { aimed, reportOf, stated } from "./made-up-years.ts";

const earlier = reportOf(2026, [
  stated("食堂-2025", 20),
  stated("绿道-2025", 40),
  aimed("学校-2030", 50),
  aimed("食堂-2026", 24),
]);

test("a number of the same words and the same time that the later report gives otherwise is restated, with both", () => {
  const { restated, kept } = restatements(earlier, reportOf(2027, [stated("食堂-2025", 21), stated("绿道-2025", 40)]));
  expect(restated.map(({ earlier: a, later: b }) => [a.id, a.value, b.value])).toEqual([["食堂-2025", 20, 21]]);
  expect(restated[0]!.judgement).toMatchObject({ comparability: "near", isJudged: false });
  expect(kept).toBe(1);
});

test("a range that ends elsewhere is restated too", () => {
  const range = { qualifier: "range", value_max: 30 } as const;
  const [a, b] = [
    reportOf(2026, [stated("食堂-2025", 20, range)]),
    reportOf(2027, [stated("食堂-2025", 20, { ...range, value_max: 31 })]),
  ];
  expect(restatements(a, b).restated).toHaveLength(1);
  expect(restatements(a, a)).toEqual({ restated: [], kept: 1 });
});

test("a target that is set anew is restated among targets; a result never restates a target", () => {
  const later = reportOf(2027, [aimed("学校-2030", 55), stated("食堂-2026", 30)]);
  const { restated, kept } = restatements(earlier, later);
  expect(restated.map(({ later: b }) => b.id)).toEqual(["学校-2030"]);
  expect(kept).toBe(0);
});

test("nothing is restated of another unit, another measure, another time, or where a report contradicts itself", () => {
  const others = [
    [stated("食堂-2025", 21, { unit: "个" })],
    [stated("食堂-2025", 21, { measure: "growth" })],
    [stated("食堂-2024", 21)],
    [stated("食堂-2025", 21), stated("食堂-2025-2", 22, { indicator: "食堂", period: "2025" })],
  ];
  for (const figures of others)
    expect(restatements(earlier, reportOf(2027, figures))).toEqual({ restated: [], kept: 0 });
});

test("what a person says only looks alike is not restated; what was looked up says so", () => {
  const rows = (comparability: "same" | "none") => [
    { figure: "食堂-2025", other: "yunpu-2026/食堂-2025", comparability },
  ];
  const later = (comparability: "same" | "none") =>
    reportOf(2027, [stated("食堂-2025", 21)], { across: rows(comparability) });
  expect(restatements(earlier, later("none")).restated).toEqual([]);
  expect(restatements(earlier, later("same")).restated[0]!.judgement).toMatchObject({
    isJudged: true,
    comparability: "same",
  });
});
