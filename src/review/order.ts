import { isDoubtful } from "../ledger/doubts.ts";
import type { LedgerRow } from "../ledger/schema.ts";
import { isStated } from "./fields.ts";
import { clauseAt, sentenceAt } from "./place.ts";

/** risk: what misleads most comes first. text: as the report has it. */
export const orders = ["risk", "text"] as const;
export type Order = (typeof orders)[number];

/** What a review is narrowed to; a section is taken with those below it. */
export interface Selection {
  area?: string | undefined;
  section?: string | undefined;
}

/** Why a row needs a person's eye. */
export interface Risk {
  /** From 0, the highest. */
  rank: number;
  why: string;
}

/** Whether what is measured is not named where the number stands, so that its name was taken from elsewhere. */
function isElided({ indicator, start, end }: LedgerRow, source: string): boolean {
  const clause = clauseAt(source, { start, end });
  return !source.slice(clause.start, clause.end).includes(indicator.slice(0, 2)) || indicator === "";
}

/** Whether the number is of several years, or its sentence speaks of several. */
function spansYears({ period, start, end }: LedgerRow, source: string): boolean {
  const said = source.slice(sentenceAt(source, { start, end }).start, start);
  return period.includes("/") || /[三四五]年|[“"]十[一二三四五六七]五[”"]|以来/.test(said);
}

/** How much a row needs a person's eye. */
export function riskOf(row: LedgerRow, source: string): Risk {
  if (isDoubtful(row.note) || row.note.includes("未定")) return { rank: 0, why: "uncertain, says its note" };
  if (!isStated(row.class))
    return row.class === "name" || row.class === "other"
      ? { rank: 3, why: "set aside: a result after all?" }
      : { rank: 5, why: "set aside" };
  if (isElided(row, source)) return { rank: 1, why: "named elsewhere: the right indicator?" };
  if (spansYears(row, source)) return { rank: 2, why: "several years: the right period?" };
  return { rank: 4, why: "a figure as the text has it" };
}

/** The rows of a selection, by their index. */
export function selected(rows: readonly LedgerRow[], { area, section }: Selection): number[] {
  const isWithin = (row: LedgerRow) =>
    (area === undefined || row.area === area) &&
    (section === undefined || row.section === section || row.section.startsWith(`${section}(`));
  return rows.flatMap((row, i) => (isWithin(row) ? [i] : []));
}

/** Those of the rows that nobody has decided on, in the order in which a person walks them. */
export function walkOf(
  rows: readonly LedgerRow[],
  indexes: readonly number[],
  source: string,
  order: Order = "risk",
): number[] {
  const open = indexes.filter((i) => rows[i]!.review === "proposed");
  if (order === "text") return open;
  const ranks = new Map(open.map((i) => [i, riskOf(rows[i]!, source).rank]));
  return open.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a - b);
}
