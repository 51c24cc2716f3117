import type { Chart } from "../charts/compile.ts";
import { cellText, chartTable } from "../charts/table.ts";
import { writeSpreadsheetCsv } from "../ledger/csv.ts";
import type { Locale } from "../ledger/format.ts";
import { plainText } from "../stories/words.ts";

/** A chart's table as CSV for spreadsheets. */
export function chartCsv(chart: Chart, locale: Locale): string {
  const { columns, rows } = chartTable(chart, locale);
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, i) => [column, cellText(row[i] ?? [], locale)])),
  );
  return writeSpreadsheetCsv(columns, records);
}

/** A chart as JSON: its words, its table and the ids of what it is bound to. */
export function chartJson(chart: Chart, locale: Locale): string {
  const { columns, rows } = chartTable(chart, locale);
  const data = {
    id: chart.id,
    type: chart.type,
    area: chart.area,
    title: plainText(chart.title, locale),
    dek: plainText(chart.dek, locale),
    reading: plainText(chart.reading, locale),
    notes: chart.notes.map((note) => plainText(note, locale)),
    figures: chart.figures.map(({ id }) => id),
    comparisons: chart.comparisons.map(({ id }) => id),
    derived: chart.derived.map(({ id, value, unit, qualifier }) => ({ id, value, unit, qualifier })),
    table: { columns, rows: rows.map((row) => row.map((cell) => cellText(cell, locale))) },
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
