import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { VFile } from "vfile";
import type * as z from "zod";
import { problem, type Place } from "./problem.ts";
import { cellSpans } from "./records.ts";

export type { Place } from "./problem.ts";

/** A validated row with the places of its cells. */
export interface PlacedRow<Row> {
  row: Row;
  place(column: string): Place;
}

// Where each cell of a raw record begins in the file.
function cellPlaces(raw: string, line: number): Place[] {
  return cellSpans(raw).map(({ start }) => {
    const before = raw.slice(0, start);
    return { line: line + before.split("\n").length - 1, column: start - before.lastIndexOf("\n") };
  });
}

/** Whether a text was not UTF-8: GB18030 read as such leaves replacement characters where the Han stood. */
export function isOtherEncoding(text: string): boolean {
  return text.includes("\uFFFD");
}

/** What to say of a file that is not UTF-8. */
export const encodingReason =
  "Unexpected bytes that are not UTF-8, expected UTF-8 (a spreadsheet may have saved the file as GB18030)";

/**
 * Reads an RFC 4180 file (a BOM is dropped) and validates each row. Everything wrong goes into `file.messages`, with
 * line and column; the rows that are right come back.
 */
export function readCsv<Schema extends z.ZodObject>(file: VFile, schema: Schema): PlacedRow<z.output<Schema>>[] {
  const columns = Object.keys(schema.shape);
  const text = String(file);
  if (isOtherEncoding(text)) {
    problem(file, "csv", "encoding", { line: 1, column: 1 }, encodingReason);
    return [];
  }

  let records: { record: string[]; info: { lines: number }; raw: string }[];
  try {
    records = parse(text, { bom: true, info: true, raw: true, relax_column_count: true }) as unknown as typeof records;
  } catch (cause) {
    const { lines = 1 } = cause as { lines?: number };
    const reason = `Unexpected cell, expected RFC 4180: ${(cause as Error).message}`;
    problem(file, "csv", "syntax", { line: lines, column: 1 }, reason);
    return [];
  }

  const [header, ...body] = records;
  const found = header?.record ?? [];
  if (found.join() !== columns.join()) {
    const missing = columns.filter((column) => !found.includes(column));
    const surplus = found.filter((column) => !columns.includes(column));
    const what =
      missing.length > 0
        ? `header without ${missing.join(", ")}`
        : `header with ${surplus.join(", ") || "another order"}`;
    problem(file, "csv", "header", { line: 1, column: 1 }, `Unexpected ${what}, expected ${columns.join(",")}`);
    return [];
  }

  const rows: PlacedRow<z.output<Schema>>[] = [];
  for (const { record, info, raw } of body) {
    const text = raw.replace(/\r?\n$/, "");
    const places = cellPlaces(text, info.lines - (text.match(/\n/g)?.length ?? 0));
    const place = (column: string) => places[columns.indexOf(column)] ?? places[0]!;
    if (record.length !== columns.length) {
      problem(file, "csv", "cells", places[0]!, `Unexpected row of ${record.length} cells, expected ${columns.length}`);
      continue;
    }
    const result = schema.safeParse(Object.fromEntries(columns.map((column, i) => [column, record[i]])));
    if (result.success) {
      rows.push({ row: result.data, place });
      continue;
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0]);
      const value = record[columns.indexOf(column)];
      problem(file, "csv", "cell", place(column), `Unexpected ${column} \`${value}\`, ${expectation(issue)}`);
    }
  }
  return rows;
}

/** What a schema expected, as the second half of a message. */
export function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_union") {
    const inner = issue.errors.flat();
    const last = inner.at(-1);
    if (last) return expectation(last);
  }
  if (issue.code === "invalid_value") return `expected one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  if (issue.code === "unrecognized_keys") return `expected no key ${issue.keys.join(", ")}`;
  return /^expected /.test(issue.message) ? issue.message : `expected otherwise: ${issue.message}`;
}

/** Writes rows as RFC 4180 with LF line ends, cells as they are. */
export function writeCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => cellText(row[column]))),
    { header: true, columns: [...columns], record_delimiter: "\n" },
  );
}

/**
 * Writes rows for spreadsheets: with a BOM, and with a `'` before text that a spreadsheet would take for a formula.
 */
export function writeSpreadsheetCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const guarded = rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => {
        const value = row[column];
        return [column, typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value];
      }),
    ),
  );
  return `\uFEFF${writeCsv(columns, guarded)}`;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(";");
  return typeof value === "string" ? value : JSON.stringify(value);
}
