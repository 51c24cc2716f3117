import { describe, expect, test } from "vitest";
import { caveats, firstCaveat, source } from "../../src/renditions/chart-notes.ts";
import { runsText } from "../../src/renditions/runs.ts";
import { chartVersion } from "../../src/renditions/version.ts";
import { plainText } from "../../src/stories/words.ts";
import { published } from "../charts/real.ts";

const [{ report, charts }] = published as [(typeof published)[number]];
const chartById = (id: string) => charts.find((chart) => chart.id === id)!;

describe("what to beware of", () => {
  const pairs = chartById("innovation-pairs");
  const near = (options?: { hasTable: boolean }) => plainText(caveats(pairs, options).at(-1)!, "zh");

  test("leaves differences to the table, where there is one", () => {
    expect(near()).toContain("数据表里逐项写明");
    expect(near({ hasTable: false })).not.toContain("数据表");
    for (const { comparability, reason } of pairs.comparisons)
      if (comparability === "near") expect(near({ hasTable: false })).toContain(reason);
  });

  test("begins with the line that may not be missing", () => {
    expect(runsText(firstCaveat(pairs))).toBe(plainText(pairs.notes[0]!, "zh"));
    expect(runsText(firstCaveat({ ...pairs, notes: [] }))).toBe(
      "近似可比：科创基金规模、政产学研合作项目、大学生就业创业、应用场景，口径各有差别。",
    );
    const [one] = pairs.comparisons.filter(({ comparability }) => comparability === "near");
    expect(runsText(firstCaveat({ ...pairs, notes: [], comparisons: [one!] }))).toContain(one!.reason);
    const bare = { ...pairs, notes: [], comparisons: [] };
    expect(runsText(firstCaveat(bare))).toBe(`读法　${plainText(pairs.reading, "zh")}`);
  });
});

describe("the version of a chart", () => {
  const grid = chartById("sme-grid");

  test("stands in its source, and changes with its words and its numbers", () => {
    expect(plainText(source(grid, report), "zh")).toMatch(
      /^据.+（\d{4}-\d\d-\d\d），推算处已注明；见报告.+段；版本[0-9a-f]{8}$/,
    );
    const renamed = { ...grid, notes: [] };
    const [figure, ...rest] = grid.figures;
    const corrected = { ...grid, figures: [{ ...figure!, value: 892, printed: "892家" }, ...rest] };
    expect(new Set([grid, renamed, corrected].map(chartVersion)).size).toBe(3);
    expect(chartVersion(structuredClone(grid))).toBe(chartVersion(grid));
  });
});
