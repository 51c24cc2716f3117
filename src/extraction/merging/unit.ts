import type { LedgerRow } from "../../ledger/schema.ts";
import type { Span } from "../offsets.ts";
import { isQuotedAt } from "../quote.ts";

/** Rows on one span: the figures that one numeral states. */
export interface Unit extends Span {
  rows: LedgerRow[];
  printed: string;
  /** Where the numeral stands in the text now. */
  place?: Span;
}

export const spanKey = ({ start, end }: Span) => `${start}-${end}`;

export function unitsOf(rows: readonly LedgerRow[], source: string): Unit[] {
  const groups = Map.groupBy(rows, (row) => `${spanKey(row)}-${row.printed}`);
  return [...groups.values()].flatMap((group) => {
    const { start, end, printed } = group[0]!;
    return apartFromLost(group, source).map((rows) => ({ rows, start, end, printed }));
  });
}

/** A row that was lost before keeps its old offsets, where another figure may stand by now. */
function apartFromLost(rows: LedgerRow[], source: string): LedgerRow[][] {
  if (rows.length === 1) return [rows];
  const isThere = (row: LedgerRow) => row.quote === "" || isQuotedAt(source, row.start, row);
  const { there = [], gone = [] } = Object.groupBy(rows, (row) => (isThere(row) ? "there" : "gone"));
  return [there, gone].filter(({ length }) => length > 0);
}

export function isFree(taken: Uint8Array, { start, end }: Span): boolean {
  return !taken.subarray(start, end).includes(1);
}

// Several figures may share a span; units never do.
export function put(unit: Unit, place: Span | undefined, taken: Uint8Array): void {
  if (!place) return;
  unit.place = { start: place.start, end: place.end };
  taken.fill(1, place.start, place.end);
}
