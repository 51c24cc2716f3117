import { describe, expect, test } from "vitest";
import { comparableReports, countOf, sharedIndicators, statementsOf } from "../../src/ledger/indicators.ts";
import { aimed, reportOf, stated } from "./made-up-years.ts";

const here = reportOf(2026, [
  stated("食堂-2025", 20),
  aimed("食堂-2026", 24),
  stated("绿道-2025", 40),
  aimed("绿道-2025-growth", 6, { measure: "growth", unit: "%" }),
]);
const there = reportOf(
  2026,
  [
    stated("“食堂”-2025", 30, { indicator: "“食堂”", period: "2025" }),
    stated("绿道-2025", 7, { unit: "%", measure: "growth" }),
  ],
  {
    id: "lanqu-2026",
    place: "岚渠区",
  },
);

describe("indicators that reports share", () => {
  test("have a series for each unit and measure that at least two reports state", () => {
    const shared = sharedIndicators([here, there]);
    expect(shared.map(({ key, name }) => [key, name])).toEqual([
      ["食堂", "食堂"],
      ["绿道", "绿道"],
    ]);
    expect(shared.map(({ series }) => series.map(({ unit, measure }) => `${unit} ${measure}`))).toEqual([
      ["家 level"],
      ["% growth"],
    ]);
    expect(statementsOf(shared[0]!).map(({ report, figure }) => [report.id, figure.value])).toEqual([
      ["yunpu-2026", 20],
      ["yunpu-2026", 24],
      ["lanqu-2026", 30],
    ]);
  });

  test("are none of one report alone, however often it states them, and no ranks", () => {
    expect(sharedIndicators([here])).toEqual([]);
    const ranks = [here, there].map((report) => ({ ...report, figures: [stated("食堂-2025", 3, { class: "rank" })] }));
    expect(sharedIndicators(ranks)).toEqual([]);
  });

  test("carry what a person says of a figure in general", () => {
    const judged = {
      ...there,
      across: reportOf(2026, [], { across: [{ figure: "“食堂”-2025", comparability: "none" }] }).across,
    };
    const statements = statementsOf(sharedIndicators([here, judged])[0]!);
    expect(statements.map(({ judgement }) => [judgement.comparability, judgement.isJudged])).toEqual([
      ["near", false],
      ["near", false],
      ["none", true],
    ]);
  });

  test("grow with the figures and not with their square", () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...here, id: `yunpu-${i}` }));
    const shared = sharedIndicators(many);
    expect(shared.flatMap(statementsOf)).toHaveLength(300 * here.figures.length);
  });
});

test("a made-up report never stands beside a real one", () => {
  const real = { ...here, sample: false };
  expect(comparableReports([real, there]).map(({ id }) => id)).toEqual(["yunpu-2026"]);
  expect(comparableReports([here, there])).toHaveLength(2);
});

test("different values are counted once each", () => {
  expect(countOf([here, there, here], ({ place }) => place)).toBe(2);
});
