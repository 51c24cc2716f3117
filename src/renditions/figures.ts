import { formatFigure } from "../ledger/format.ts";
import type { Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import { writeSpreadsheetCsv } from "../ledger/csv.ts";

function figureRecord(figure: Figure) {
  const { section, paragraph, start, end, printed, quote } = figure;
  return {
    id: figure.id,
    indicator: figure.indicator,
    indicator_en: figure.indicator_en,
    value: figure.value,
    value_max: figure.value_max,
    unit: figure.unit,
    qualifier: figure.qualifier,
    qualifier_words: figure.qualifier_words,
    estimated: figure.estimated,
    measure: figure.measure,
    period: figure.period,
    role: figure.role,
    area: figure.area,
    text: formatFigure(figure, "zh"),
    text_en: formatFigure(figure, "en"),
    locator: { section, paragraph, start, end, printed, quote },
  };
}

// A made-up report says so in every file that is about it; of others nothing is said.
const sampleMark = ({ sample }: Report) => (sample ? { sample } : {});

/** `figures.json`: every figure, rank and comparison; the same bytes from the same ledger. */
export function figuresJson(report: Report): string {
  const comparisons = report.comparisons.map(({ baseline, target, ...comparison }) => ({
    ...comparison,
    baseline: baseline.map(({ id }) => id),
    target: target.map(({ id }) => id),
  }));
  const data = {
    report: report.id,
    ...sampleMark(report),
    from: { ledger: report.ledgerHash },
    figures: report.figures.map(figureRecord),
    comparisons,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The columns of `figures.csv`: those of the JSON, with the locator laid flat. */
export const figureColumns = [
  "id",
  "indicator",
  "indicator_en",
  "value",
  "value_max",
  "unit",
  "qualifier",
  "qualifier_words",
  "estimated",
  "measure",
  "period",
  "role",
  "area",
  "text",
  "text_en",
  "section",
  "paragraph",
  "start",
  "end",
  "printed",
  "quote",
] as const;

/** `figures.csv`, for spreadsheets. */
export function figuresCsv(report: Report): string {
  const rows = report.figures.map((figure) => {
    const { locator, ...record } = figureRecord(figure);
    return { ...record, ...locator };
  });
  return writeSpreadsheetCsv(figureColumns, rows);
}

const types: Record<string, string> = {
  value: "number",
  value_max: "number",
  estimated: "boolean",
  paragraph: "integer",
  start: "integer",
  end: "integer",
};

/** `datapackage.json`: the data in the words of Data Package v2. */
export function dataPackage(report: Report): string {
  const data = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: report.id,
    title: report.title,
    ...sampleMark(report),
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0",
      },
    ],
    sources: [
      {
        title: `${report.title}（${report.publisher}，${report.presented.date}）`,
        ...(report.url ? { path: report.url } : {}),
      },
    ],
    resources: [
      {
        name: "figures",
        path: "figures.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: figureColumns.map((name) => ({ name, type: types[name] ?? "string" })),
          primaryKey: "id",
          missingValues: [""],
        },
      },
      {
        name: "figures-and-comparisons",
        path: "figures.json",
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
      },
    ],
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
