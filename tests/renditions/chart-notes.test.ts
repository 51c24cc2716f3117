import { describe, expect, test } from "vitest";
import { caveats, drawnFigures, firstCaveat, locators, source } from "../../src/renditions/chart-notes.ts";
import { runsText } from "../../src/renditions/runs.ts";
import { chartVersion } from "../../src/renditions/version.ts";
import { plainText } from "../../src/stories/words.ts";
import { madeUpFigure } from "../charts/made-up.ts";
import { published } from "../charts/real.ts";

const [{ report, charts }] = published as [(typeof published)[number]];
const chartById = (id: string) => charts.find((chart) => chart.id === id)!;

describe("locators", () => {
  const at = (start: number, section: string, paragraph: number) => madeUpFigure({ start, section, paragraph });

  test("name each section once, in the order of the report", () => {
    const figures = [at(30, "二(一)", 2), at(10, "一(2)", 3), at(40, "二(一)", 2)];
    expect(locators(figures)).toBe("报告一(2)第3段，二(一)第2段");
  });

  test.each([
    [[2, 3], "第2、3段"],
    [[2, 3, 4, 5], "第2—5段"],
    [[1, 3, 4, 5, 9], "第1、3—5、9段"],
  ])("put paragraphs %j together", (paragraphs, expected) => {
    expect(locators(paragraphs.map((paragraph) => at(paragraph, "二", paragraph)))).toBe(`报告二${expected}`);
  });
});

describe("what a chart draws", () => {
  const grid = chartById("sme-grid");
  const ids = (state?: string) =>
    drawnFigures(
      grid,
      report,
      grid.states.find(({ name }) => name === state),
    ).map(({ id }) => id);

  test("is its figures, those of its comparisons and what is calculated from", () => {
    expect(new Set(ids())).toEqual(new Set(["科技型中小企业入库-2024", "科技型中小企业入库-2025"]));
    expect(drawnFigures(chartById("innovation-pairs"), report)).toHaveLength(16);
  });

  test("is less in a state that shows less", () => {
    expect(ids("floor")).toEqual(["科技型中小企业入库-2025"]);
  });
});

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
    expect(plainText(source(grid, report), "zh")).toMatch(/^据.+（\d{4}-\d\d-\d\d），推算处已注明；版本[0-9a-f]{8}$/);
    const renamed = { ...grid, notes: [] };
    const [figure, ...rest] = grid.figures;
    const corrected = { ...grid, figures: [{ ...figure!, value: 892, printed: "892家" }, ...rest] };
    expect(new Set([grid, renamed, corrected].map(chartVersion)).size).toBe(3);
    expect(chartVersion(structuredClone(grid))).toBe(chartVersion(grid));
  });
});
