import type { Report } from "./report.ts";
import { isFigure, type LedgerRow } from "./schema.ts";

/** What became of a numeral: used as a figure or a rank, set aside with a reason, or neither. */
export type Fate = "used" | "aside" | "unexplained";

/** A numeral of the report with its rows: several where it states several figures. */
export interface Numeral {
  start: number;
  printed: string;
  section: string;
  /** At least one. */
  rows: LedgerRow[];
  fate: Fate;
}

/** How many numerals there are, and what became of them. */
export interface Tally {
  numerals: number;
  used: number;
  aside: number;
  unexplained: number;
}

/** The numerals of one section, in reading order. */
export interface SectionAccount extends Tally {
  id: string;
  list: Numeral[];
}

/** Every numeral of a report with what became of it. */
export interface Account {
  sections: SectionAccount[];
  total: Tally;
}

function fateOf(rows: readonly LedgerRow[]): Fate {
  // A figure that lacks a cell is not used, and its note is no reason to leave it out, unless review has rejected it.
  const isSetAside = ({ class: kind, review, note }: LedgerRow) =>
    note !== "" && ((kind !== "figure" && kind !== "rank") || review === "rejected");
  if (!rows.every((row) => isFigure(row) || isSetAside(row))) return "unexplained";
  return rows.some(isFigure) ? "used" : "aside";
}

function tally(numerals: readonly Numeral[]): Tally {
  const count = (fate: Fate) => numerals.filter((numeral) => numeral.fate === fate).length;
  return { numerals: numerals.length, used: count("used"), aside: count("aside"), unexplained: count("unexplained") };
}

/** Accounts for every numeral of the ledger, section by section in the order of the report. */
export function accountFor({ rows, sections }: Pick<Report, "rows" | "sections">): Account {
  const bySpan = Map.groupBy(rows, ({ start }) => start);
  const numerals = [...bySpan].map(([start, [first, ...others]]): Numeral => {
    const { printed, section } = first!;
    return { start, printed, section, rows: [first!, ...others], fate: fateOf([first!, ...others]) };
  });
  return {
    sections: sections.map(({ id }) => {
      const list = numerals.filter(({ section }) => section === id);
      return { id, list, ...tally(list) };
    }),
    total: tally(numerals),
  };
}

/** Which share of the numerals is explained, in per cent; rounded down, so that 100 means all of them. */
export function explainedShare({ numerals, unexplained }: Tally): number {
  return numerals === 0 ? 100 : Math.floor((1000 * (numerals - unexplained)) / numerals) / 10;
}
