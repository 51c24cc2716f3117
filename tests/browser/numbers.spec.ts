import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { labelText } from "../../src/charts/labels.ts";
import { cellText, chartTable } from "../../src/charts/table.ts";
import { tallyOf } from "../../src/charts/types.ts";
import { storyPath } from "../../src/renditions/paths.ts";
import { published } from "../charts/real.ts";

const read = (path: string) => readFileSync(join(inject("dist"), path), "utf8");

/** A number as it is said: whose it is, and in which words. */
type Said = string;

const saidIn = (root: ParentNode | undefined): Said[] =>
  [...(root?.querySelectorAll("[data-figure]") ?? [])]
    .map((element) => `${element.getAttribute("data-figure")!}: ${element.textContent}`)
    .sort();
const drawingIn = (markup: string) => parseHTML(markup).document.querySelector("svg")!;

const all = published.flatMap(({ report, charts }) => charts.map((chart) => [chart.id, chart, report] as const));

describe("every rendition of a chart says the same numbers in the same words, as often", () => {
  test.each(all)("%s", (id, chart, report) => {
    const { columns, rows } = chartTable(chart, "zh");
    const numbers = rows.flat(2).flatMap((part) => (typeof part === "string" ? [] : [part]));
    const table = numbers.map((number) => `${number.id}: ${labelText(number, "zh")}`).sort();
    // A tally counts over the whole report and prints no number of the ledger.
    expect(table.length + chart.mentions.length > 0).toBe(tallyOf(chart) === undefined);
    const files = `${report.id}/charts/${id}`;
    const { document } = parseHTML(read(`embed/${report.id}/${id}/index.html`));

    // The table of the embed, the files, and what search engines read.
    expect(saidIn(document.querySelector("table")!)).toEqual(table);
    const cells = [columns, ...rows.map((row) => row.map((cell) => cellText(cell, "zh")))];
    const csv = parse(read(`${files}.csv`), { bom: true }).map((row) => row.map((cell) => cell.replace(/^'/, "")));
    expect(csv).toEqual(cells);
    const json = JSON.parse(read(`${files}.json`)) as { table: { columns: string[]; rows: string[][] } };
    expect([json.table.columns, ...json.table.rows]).toEqual(cells);
    const story = read(`${storyPath(report, chart.area)}index.html`);
    const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(story)![1]!) as {
      "@graph": { "@id": string; variableMeasured: { propertyID: string; description: string }[] }[];
    };
    const dataset = graph["@graph"].find((node) => node["@id"].endsWith(`#${id}`));
    // A chart that no story shows yet has none.
    if (dataset) {
      const said = dataset.variableMeasured.map((each) => `${each.propertyID}: ${each.description}`);
      expect(said.sort()).toEqual([...new Set(table)]);
    }

    // The drawing of the embed and the files of its states: no number in them reads otherwise than in the table.
    const [narrow, wide] = [...document.querySelectorAll("svg.chart")];
    expect(saidIn(drawingIn(read(`${files}.svg`)))).toEqual(saidIn(wide));
    for (const [width, drawing] of [
      [288, narrow],
      [720, wide],
    ] as const)
      expect(saidIn(drawingIn(read(`${files}/${chart.embed}-${width}.svg`)))).toEqual(saidIn(drawing));
    for (const { name } of chart.states)
      for (const width of [288, 720])
        for (const said of saidIn(drawingIn(read(`${files}/${name}-${width}.svg`)))) expect(table).toContain(said);
  });

  test("and every chart is shown by a story that says so", () => {
    const shown = published.flatMap(({ report, stories }) =>
      stories.flatMap(({ area }) => [
        ...read(`${storyPath(report, area)}index.html`).matchAll(/"Dataset","@id":"[^"]*#([^"]+)"/g),
      ]),
    );
    expect(shown.length).toBeGreaterThan(20);
  });
});
