import type { LedgerRow } from "../ledger/schema.ts";
import type { Span } from "./offsets.ts";
import { position } from "./shown.ts";

/**
 * What does not agree. text: the whole text is another one. span: rows overlap or are out of order. slice: the text has
 * something else at a row's offsets. quote: a quote is not around its numeral. numeral, value, unit: `printed` can't be
 * read, or says otherwise. place: another section or paragraph. unread: a numeral of the text is in no row.
 */
export type DifferenceKind = "text" | "span" | "slice" | "quote" | "numeral" | "value" | "unit" | "place" | "unread";

/** Where a ledger and a text differ; the place is that in the text. */
export interface Difference extends Span {
  kind: DifferenceKind;
  /** The index of the row; none where the text itself is wrong or has what no row has. */
  row?: number;
  /** What the ledger says; of kinds text and unread what the text says. Empty for nothing. */
  found: string;
  /** What the other one says, in the same way. */
  expected: string;
}

/** A difference in words: `Unexpected …, expected …`; places in the text as `12:5`. */
export function differenceReason({ kind, start, found, expected }: Difference, source: string): string {
  const { line, column } = position(source, start);
  const at = `${line}:${column}`;
  const text = (words: string) => (words === "" ? "nothing" : `\`${words}\``);
  switch (kind) {
    case "text":
      return `Unexpected text with SHA-256 ${text(found)}, expected ${text(expected)} as report.yaml says`;
    case "span":
      return `Unexpected span ${found}, expected one equal to or after ${expected}`;
    case "slice":
      return `Unexpected ${text(found)}, expected ${text(expected)} as the text says at ${at}`;
    case "quote":
      return `Unexpected quote ${text(found)}, expected words that stand in the text at ${at}: ${text(expected)}`;
    case "numeral":
      return `Unexpected numeral ${text(found)}, expected one that can be read`;
    case "value":
      return `Unexpected value ${found || "nothing"}, expected ${expected || "nothing"} as the numeral says`;
    case "unit":
      return `Unexpected unit ${text(found)}, expected ${text(expected)} as the numeral says`;
    case "place":
      return `Unexpected ${found}, expected ${expected || "a section of report.yaml"} as the text says at ${at}`;
    case "unread":
      return `Unexpected numeral ${text(found)} in no row, expected a row of the ledger`;
  }
}

/** The column of `ledger.csv` that a difference of a row is about. */
export const differenceColumns: Record<Exclude<DifferenceKind, "text" | "unread">, keyof LedgerRow> = {
  span: "start",
  slice: "printed",
  quote: "quote",
  numeral: "printed",
  value: "value",
  unit: "unit",
  place: "section",
};
