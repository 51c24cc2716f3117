import * as z from "zod";

/** What a row of the ledger is: only figures and ranks are rendered, the others are set aside. */
export const classes = ["figure", "rank", "date", "name", "list", "other"] as const;
/** How the words around a number bound it. */
export const qualifiers = ["exact", "atLeast", "over", "about", "nearly", "plus", "atMost", "under", "range"] as const;
/** How the value was made. */
export const measures = [
  "level",
  "increment",
  "count",
  "growth",
  "share",
  "points",
  "multiple",
  "rank",
  "budget",
] as const;
/** Whether a figure reports a result, sets a target or only gives the background. */
export const roles = ["actual", "target", "background"] as const;
/** What became of a row in review. */
export const reviews = ["proposed", "accepted", "rejected"] as const;

export type Qualifier = (typeof qualifiers)[number];
export type Measure = (typeof measures)[number];
export type Role = (typeof roles)[number];

const cell = z.string();
const number = cell
  .regex(/^-?\d+(\.\d+)?$/, "expected a plain decimal number, such as 2350000 or 4.8")
  .transform(Number);
const maybeNumber = z.union([z.literal("").transform(() => null), number]);
const offset = cell.regex(/^\d+$/, "expected an offset in UTF-16 units").transform(Number);
const maybe = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.literal("").transform(() => null), z.enum(values)]);

/** A row of `ledger.csv`, cell by cell. Numbers are in base units of `unit`. */
export const ledgerRowSchema = z.strictObject({
  /** `<indicator>-<period>`, stable for ever; empty on rows that are set aside. */
  id: cell.regex(/^[\p{sc=Han}A-Za-z0-9._-]*$/u, "expected Han, letters, digits, `.`, `_` and `-` only"),
  /** Whether the numeral is a figure or a rank, or why it is set aside. */
  class: z.enum(classes),
  /** What is measured, in Chinese, standing alone. */
  indicator: cell,
  /** What is measured, in English. */
  indicator_en: cell,
  /** The number in base units: `1700亿元` is 170000000000. */
  value: maybeNumber,
  /** The upper end of a range. */
  value_max: maybeNumber,
  /** The measure word as printed, without 万 and 亿. */
  unit: cell,
  /** How the words around the number bound it. */
  qualifier: maybe(qualifiers),
  /** Every word that shapes the number, as printed, `;`-joined. */
  qualifier_words: cell.transform((words) => words.split(";").filter((word) => word !== "")),
  /** Whether the report says 预计; empty on rows that are set aside. */
  estimated: maybe(["true", "false"]).transform((value) => (value === null ? null : value === "true")),
  /** How the value was made. */
  measure: maybe(measures),
  /** ISO 8601: `2024`, `2021/2025`. */
  period: cell.regex(
    /^(\d{4}(-(\d{2}|H[12]|Q[1-4]))?(\/\d{4}(-\d{2})?)?)?$/,
    "expected a period such as 2024 or 2021/2025",
  ),
  /** Result, target or background. */
  role: maybe(roles),
  /** An area of `report.yaml`, `overall` or `government`. */
  area: cell,
  /** The section it stands in: `二(三)`. */
  section: cell.min(1, "expected a section"),
  /** The paragraph in that section; the heading is 1. */
  paragraph: cell.regex(/^\d+$/, "expected the number of a paragraph").transform(Number),
  /** Where `printed` begins in the report, in UTF-16 units. */
  start: offset,
  /** Where it ends, exclusive. */
  end: offset,
  /** The numeral with its unit, exactly as printed. */
  printed: cell.min(1, "expected the numeral as printed"),
  /** The shortest clause of the report that holds the number. */
  quote: cell.max(40, "expected at most 40 characters"),
  /** What became of the row in review. */
  review: z.enum(reviews),
  /** Free. */
  note: cell,
});

export type LedgerRow = z.output<typeof ledgerRowSchema>;

/** The columns of `ledger.csv`, in their order. */
export const ledgerColumns = Object.keys(ledgerRowSchema.shape) as (keyof LedgerRow)[];

/** A stated value with its provenance: a row of class figure or rank, validated. */
export type Figure = LedgerRow & {
  class: "figure" | "rank";
  value: number;
  qualifier: Qualifier;
  estimated: boolean;
  measure: Measure;
  role: Role;
};

/**
 * Whether a row is a figure or a rank, complete, and not rejected; the rule `ledger:incomplete` reports those that lack a
 * cell.
 */
export function isFigure(row: LedgerRow): row is Figure {
  return (
    (row.class === "figure" || row.class === "rank") &&
    row.review !== "rejected" &&
    row.value !== null &&
    row.qualifier !== null &&
    row.estimated !== null &&
    row.measure !== null &&
    row.role !== null
  );
}
