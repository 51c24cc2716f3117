import { describe, expect, test } from "vitest";
import { chartLocators, locators } from "../../src/renditions/locators.ts";
import { charts, published } from "../charts/real.ts";

const [{ report }] = published as [(typeof published)[number]];
const at = (section: string, paragraph: number) => ({ section, paragraph });
const chartById = (id: string) => charts.find((chart) => chart.id === id)!;

describe("locators", () => {
  test("name each section once, in the order of the report", () => {
    expect(locators([at("二(一)", 2), at("一(2)", 3), at("二(一)", 2)], report)).toBe("报告一(2)第3段，二(一)第2段");
    expect(locators([], report)).toBe("");
  });

  test.each([
    [[3, 2], "第2、3段"],
    [[2, 3, 4, 5], "第2—5段"],
    [[9, 1, 3, 4, 5], "第1、3—5、9段"],
  ])("put paragraphs %j together", (paragraphs, expected) => {
    const places = paragraphs.map((paragraph) => at("二", paragraph));
    expect(locators(places, report)).toBe(`报告二${expected}`);
  });
});

describe("where what a chart draws stands", () => {
  const of = (id: string, state?: string) =>
    chartLocators(
      chartById(id),
      report,
      chartById(id).states.find(({ name }) => name === state),
    );

  test("is in all, or less in a state that shows less", () => {
    expect(of("sme-grid")).toBe("报告一(2)第3段，二(一)第4段");
    expect(of("sme-grid", "floor")).toBe("报告二(一)第4段");
  });

  test("knows both sides of comparisons, what derived values are made of, and names without a number", () => {
    expect(of("innovation-pairs")).toMatch(/^报告一\(2\)第[^，]+段，一\(4\)第2段，二\(一\)第3—5段$/);
    const grid = chartById("sme-grid");
    expect(chartLocators({ ...grid, figures: [] }, report)).toBe(of("sme-grid"));
    expect(of("repairs")).toMatch(/^报告二\(五\)第\d段$/);
  });
});
