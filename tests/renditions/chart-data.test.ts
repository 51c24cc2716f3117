import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { cellText, chartTable } from "../../src/charts/table.ts";
import { chartCsv, chartJson } from "../../src/renditions/chart-data.ts";
import { plainText } from "../../src/stories/words.ts";
import { charts } from "../charts/real.ts";

describe.each(["zh", "en"] as const)("in %s", (locale) => {
  test.each(charts)("$id as CSV is its table", (chart) => {
    const csv = chartCsv(chart, locale);
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const { columns, rows } = chartTable(chart, locale);
    const cells = rows.map((row) => row.map((cell) => cellText(cell, locale)));
    const read = parse(csv, { bom: true });
    expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, "")))).toEqual([columns, ...cells]);
    for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test.each(charts)("$id as JSON has its words, its table and the ids of its data", (chart) => {
    const json = JSON.parse(chartJson(chart, locale)) as Record<string, unknown>;
    const { columns, rows } = chartTable(chart, locale);
    expect(json).toMatchObject({
      id: chart.id,
      title: plainText(chart.title, locale),
      figures: chart.figures.map(({ id }) => id),
      comparisons: chart.comparisons.map(({ id }) => id),
      table: { columns, rows: rows.map((row) => row.map((cell) => cellText(cell, locale))) },
    });
    expect(Object.keys(json)).toEqual([
      ...["id", "type", "area", "title", "dek", "reading", "notes", "figures", "comparisons", "derived", "table"],
    ]);
    expect(JSON.stringify(json)).not.toMatch(/:::|:figure\[|undefined|NaN/);
  });

  test.each(charts)("$id gives the same bytes twice", (chart) => {
    const again = structuredClone(chart);
    expect(chartJson(again, locale)).toBe(chartJson(chart, locale));
    expect(chartCsv(again, locale)).toBe(chartCsv(chart, locale));
  });
});

test("a table's text is no formula for a spreadsheet", () => {
  const [chart] = charts;
  const figure = { ...chart!.figures[0]!, indicator: "=HYPERLINK(1)" };
  expect(chartCsv({ ...chart!, figures: [figure] }, "zh")).toContain("\n'=HYPERLINK(1),");
});
