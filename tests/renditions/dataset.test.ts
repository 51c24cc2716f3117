import { describe, expect, test } from "vitest";
import { labelText } from "../../src/charts/labels.ts";
import { chartTable } from "../../src/charts/table.ts";
import { chartDataset, reportDataset } from "../../src/renditions/dataset.ts";
import type { MeasuredVariable } from "../../src/renditions/measured-variable.ts";
import { published } from "../charts/real.ts";
import { publisher } from "./publisher.ts";

const all = published.flatMap(({ report, charts }) => charts.map((chart) => [chart.id, chart, report] as const));
// What search engines ask of a description.
const lengths = { least: 50, most: 5000 };

describe("the data set of a chart", () => {
  test.each(all)("%s has the numbers of its table, in the same words", (_, chart, report) => {
    const dataset = chartDataset(chart, report, publisher);
    const said = (dataset.variableMeasured as MeasuredVariable[]).map(
      ({ propertyID, description }) => `${propertyID}: ${description}`,
    );
    const cells = chartTable(chart, "zh").rows.flat(2);
    const numbers = cells.flatMap((part) => (typeof part === "string" ? [] : [`${part.id}: ${labelText(part, "zh")}`]));
    expect(said).toEqual([...new Set(numbers)]);
    const { description } = dataset;
    expect(description.length).toBeGreaterThanOrEqual(lengths.least);
    expect(description.length).toBeLessThanOrEqual(lengths.most);
    expect(description).not.toMatch(/。。|:figure/);
    expect(dataset.url).toMatch(/^https:\/\/example\.org\/reports\/[\w-]+\/(\w+\/)?#/);
  });
});

test("the data set of a report names every indicator and leads to its files", () => {
  for (const { report } of published) {
    const dataset = reportDataset(report, publisher);
    expect(dataset.variableMeasured).toEqual([...new Set(report.figures.map(({ indicator }) => indicator))]);
    expect(dataset.description.length).toBeGreaterThanOrEqual(lengths.least);
    expect(JSON.stringify(dataset.distribution)).toContain("/data/figures.csv");
    expect(dataset.temporalCoverage).toBe("2024/2025");
  }
});
