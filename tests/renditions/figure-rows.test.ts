import { describe, expect, test } from "vitest";
import { formatFigure } from "../../src/ledger/format.ts";
import { figureOrders, figureRows, type FigureOrder } from "../../src/renditions/figure-rows.ts";
import { shapings } from "../../src/renditions/qualifier-names.ts";
import { published } from "../charts/real.ts";
import { madeUpFigure } from "../charts/made-up.ts";

const areas = [...published[0]!.report.areas];
const rowsOf = (...changes: Parameters<typeof madeUpFigure>[0][]) =>
  figureRows({ areas, figures: changes.map((each, i) => madeUpFigure({ id: `一-${i}`, ...each })) });
/** The order of the rows by one column, as the numbers of their places in the report. */
const by = (order: FigureOrder, ...changes: Parameters<typeof madeUpFigure>[0][]) => {
  const column = figureOrders.indexOf(order);
  return rowsOf(...changes)
    .map(({ places }, i) => ({ place: places[column]!, i }))
    .sort((a, b) => a.place - b.place)
    .map(({ i }) => i);
};

describe.each(published)("the rows of $report.id", ({ report }) => {
  const rows = figureRows(report);

  test("are all figures, as they read everywhere", () => {
    expect(rows.map(({ figure }) => figure.id)).toEqual(report.figures.map(({ id }) => id));
    for (const { figure, text } of rows) expect(text).toBe(formatFigure(figure, "zh"));
  });

  test("have a tag of each filter, and places in every order", () => {
    for (const { tags, places } of rows) {
      for (const name of ["area", "year", "role", "shaping"])
        expect(tags.filter((tag) => tag.startsWith(`${name}:`)).length).toBeGreaterThan(0);
      expect(tags.join("")).not.toMatch(/\s/);
      expect(places).toHaveLength(figureOrders.length);
    }
  });

  test("name every word that shapes the number", () => {
    for (const { figure, shaping } of rows) {
      for (const word of figure.qualifier_words) expect(shaping).toContain(word);
      if (figure.estimated) expect(shaping).toContain("预计");
    }
  });
});

describe("orders", () => {
  test("indicators go by their sound", () => {
    expect(by("indicator", { indicator: "学位" }, { indicator: "充电桩" }, { indicator: "就业" })).toEqual([1, 2, 0]);
  });

  test("amounts compare within a unit only", () => {
    const [a, b, c] = [
      { unit: "元", value: 2e9 },
      { unit: "个", value: 5 },
      { unit: "元", value: 1e9 },
    ];
    expect(by("number", a, b, c)).toEqual([1, 2, 0]);
  });

  test("areas go as the report has them, the whole first and the government's own conduct last", () => {
    expect(by("area", { area: "government" }, { area: "livelihood" }, { area: "overall" })).toEqual([2, 1, 0]);
  });

  test("equal ones share a place", () => {
    const column = figureOrders.indexOf("year");
    const rows = rowsOf({ period: "2026" }, { period: "2025" }, { period: "2026" });
    expect(rows.map(({ places }) => places[column])).toEqual([1, 0, 1]);
  });
});

describe("what shapes a number", () => {
  const shaping = (changes: Parameters<typeof madeUpFigure>[0]) =>
    rowsOf(changes)[0]!.tags.filter((tag) => tag.startsWith("shaping:"));

  test("may be several things at once", () => {
    expect(shaping({ qualifier: "atLeast", qualifier_words: ["力争", "保持", "以上"], estimated: true })).toEqual([
      "shaping:atLeast",
      "shaping:estimated",
      "shaping:aimed",
      "shaping:held",
    ]);
  });

  test("is nothing only where no word does", () => {
    expect(shaping({ qualifier_words: ["达"] })).toEqual(["shaping:exact"]);
    expect(shaping({ qualifier_words: ["力争"] })).toEqual(["shaping:aimed"]);
    expect(shapings[0]).toBe("exact");
  });
});
