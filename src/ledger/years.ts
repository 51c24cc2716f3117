import type { Report } from "./report.ts";
import { restatements, type Restatements } from "./restated.ts";
import { slotRows, type Neighbours, type SlotRow } from "./slots.ts";

/** What two reports of a place, one after the other, both give, and give otherwise. */
export interface Restating extends Restatements {
  earlier: Report;
  later: Report;
}

/** A report beside those of the same place of the year before and the year after. */
export interface BesideYears extends Neighbours {
  rows: SlotRow[];
  /** Pairs of reports with at least one number that is restated. */
  restating: Restating[];
}

/** What the neighbours of a report add to it; undefined if there are none, or nothing of theirs belongs to anything of it. */
export function besideYears(report: Report, { before, after }: Neighbours): BesideYears | undefined {
  const rows = slotRows(report, { before, after });
  const pairs = [before && ([before, report] as const), after && ([report, after] as const)];
  const restating = pairs
    .flatMap((pair) => (pair ? [{ earlier: pair[0], later: pair[1], ...restatements(...pair) }] : []))
    .filter(({ restated }) => restated.length > 0);
  return rows.length > 0 || restating.length > 0 ? { before, after, rows, restating } : undefined;
}
