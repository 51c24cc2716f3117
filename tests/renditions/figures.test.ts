import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { formatFigure } from "../../src/ledger/format.ts";
import type { Report } from "../../src/ledger/report.ts";
import { dataPackage, figureColumns, figuresCsv, figuresJson } from "../../src/renditions/figures.ts";
import { published } from "../charts/real.ts";
import { madeUpFigure } from "../charts/made-up.ts";
import { report as madeUp } from "../stories/report.ts";

const locatorKeys = ["section", "paragraph", "start", "end", "printed", "quote"];
const figureKeys = [...figureColumns.filter((name) => !locatorKeys.includes(name)), "locator"];
const comparisonKeys = [
  "id",
  "label",
  "label_en",
  "comparability",
  "shift",
  "reason",
  "reason_en",
  "baseline",
  "target",
];

interface Json {
  report: string;
  from: { ledger: string };
  figures: ({ id: string; locator: object } & Record<string, unknown>)[];
  comparisons: ({ id: string; baseline: string[]; target: string[] } & Record<string, unknown>)[];
}

const reports: [string, Report][] = [madeUp, ...published.map(({ report }) => report)].map((report) => [
  report.id,
  report,
]);

describe.each(reports)("%s", (_, report) => {
  const json = JSON.parse(figuresJson(report)) as Json;

  test("gives the same bytes from the same report, and no clock time", () => {
    const again = structuredClone(report);
    for (const write of [figuresJson, figuresCsv, dataPackage]) expect(write(again)).toBe(write(report));
    expect(figuresJson(report)).not.toMatch(/\d\d:\d\d:\d\d/);
  });

  test("has the keys of the contract, in its order", () => {
    expect(Object.keys(json)).toEqual([
      "report",
      ...(report.sample ? ["sample"] : []),
      "from",
      "figures",
      "comparisons",
    ]);
    expect(json.from).toEqual({ ledger: report.ledgerHash });
    for (const figure of json.figures) {
      expect(Object.keys(figure)).toEqual(figureKeys);
      expect(Object.keys(figure.locator)).toEqual(locatorKeys);
    }
    for (const comparison of json.comparisons)
      expect(Object.keys(comparison).sort()).toEqual([...comparisonKeys].sort());
  });

  test("has every figure and comparison once, in the order of the report", () => {
    expect(json.figures.map(({ id }) => id)).toEqual(report.figures.map(({ id }) => id));
    const ids = [...json.figures, ...json.comparisons].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every comparison names figures that are there", () => {
    const ids = new Set(json.figures.map(({ id }) => id));
    for (const { baseline, target } of json.comparisons)
      expect([...baseline, ...target].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("says the same in CSV, which begins with a BOM", () => {
    const csv = figuresCsv(report);
    expect(csv.startsWith("\uFEFFid,indicator,")).toBe(true);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(rows).toHaveLength(json.figures.length);
    rows.forEach((row, i) => {
      const { locator, ...flat } = json.figures[i]!;
      for (const [name, value] of Object.entries({ ...flat, ...locator })) {
        const text =
          value === null ? "" : Array.isArray(value) ? value.join(";") : `${value as string | number | boolean}`;
        expect(row[name]!.replace(/^'(?=[=+\-@])/, "")).toBe(text);
      }
    });
  });

  test("the data package describes the columns that the CSV has", () => {
    const { name, resources } = JSON.parse(dataPackage(report)) as {
      name: string;
      resources: { path: string; schema?: { fields: { name: string; type: string }[]; primaryKey: string } }[];
    };
    expect(name).toBe(report.id);
    expect(resources.map(({ path }) => path)).toEqual(["figures.csv", "figures.json"]);
    const { fields, primaryKey } = resources[0]!.schema!;
    const [header, ...rows] = parse(figuresCsv(report), { bom: true });
    expect(fields.map((field) => field.name)).toEqual(header);
    expect(header).toContain(primaryKey);
    const isOf: Record<string, RegExp> = {
      number: /^(-?\d+(\.\d+)?(e\+\d+)?)?$/,
      integer: /^\d+$/,
      boolean: /^(true|false)$/,
    };
    for (const row of rows)
      fields.forEach(({ type }, i) => {
        if (isOf[type]) expect(row[i]).toMatch(isOf[type]);
      });
  });
});

test("a made-up report says so in its data; of a real one nothing is said", () => {
  const said = (sample: boolean) =>
    [figuresJson, dataPackage].map((write) => JSON.parse(write({ ...madeUp, sample })) as { sample?: boolean });
  for (const data of said(true)) expect(data.sample).toBe(true);
  for (const data of said(false)) expect(data).not.toHaveProperty("sample");
});

test("no cell of the CSV is a formula for a spreadsheet", () => {
  const risky = ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"];
  const figures = risky.map((quote, i) =>
    madeUpFigure({ id: `一-${i}`, indicator: quote, quote, printed: "1", value: -1 }),
  );
  const rows = parse<Record<string, string>>(figuresCsv({ ...madeUp, figures }), { bom: true, columns: true });
  expect(rows.map(({ quote }) => quote)).toEqual(risky.map((quote) => `'${quote}`));
  for (const row of rows)
    for (const [name, cell] of Object.entries(row))
      // A number below zero is one, and stays one.
      if (name !== "value") expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(rows[0]!["value"]).toBe("-1");
});

test("a figure reads as it does on every page", () => {
  const figure = madeUpFigure({ qualifier: "atLeast", qualifier_words: ["不少于"] });
  const { figures } = JSON.parse(figuresJson({ ...madeUp, figures: [figure] })) as Json;
  expect(figures[0]).toMatchObject({
    text: "不少于24家",
    text_en: "at least 24",
    value_max: null,
    qualifier_words: ["不少于"],
  });
  expect(figures[0]!["text"]).toBe(formatFigure(figure, "zh"));
});
