import type { LedgerRow } from "../ledger/schema.ts";
import { placeByNeighbours } from "./merging/by-neighbours.ts";
import { placeByQuote } from "./merging/by-quote.ts";
import { locator, settle, type Misfit } from "./merging/settle.ts";
import { isFree, put, spanKey, unitsOf, type Unit } from "./merging/unit.ts";
import type { Span } from "./offsets.ts";

export interface Merged {
  /** In reading order. */
  rows: LedgerRow[];
  /** In the order of the ledger. */
  misfits: Misfit[];
}

/**
 * Merges what is proposed for a text into the rows of a ledger. The ledger wins: a row keeps its id and all that it
 * says, whoever wrote it; to have it proposed anew, delete it. Only the place follows the text (`start`, `end`,
 * `section`, `paragraph`, and `printed` and `quote` where only white space, width or punctuation has changed). What is
 * proposed for numerals that no row holds is added. Offsets are UTF-16 units of `source`. Nothing throws.
 */
export function merge(existing: readonly LedgerRow[], proposed: readonly LedgerRow[], source: string): Merged {
  const taken = new Uint8Array(source.length);
  const units = unitsOf(existing, source);
  placeByQuote(units, source, taken);
  placeByNeighbours(units, proposed, source, taken);

  const locate = locator(source, proposed);
  const bySpan = Map.groupBy(proposed, spanKey);
  const byId = new Map(proposed.filter(({ id }) => id !== "").map((row) => [row.id, row]));
  const fates = units.map((unit): Fate => {
    if (unit.place) return kept(unit, unit.place, bySpan.get(spanKey(unit.place)) ?? [], source, locate);
    // What is lost may be the same figure with another number.
    const twins = unit.rows.flatMap(({ id }) => byId.get(id) ?? []).filter((twin) => isFree(taken, twin));
    const isOne = twins.length === unit.rows.length && new Set(twins.map(spanKey)).size === 1;
    if (!isOne || unit.rows.some(({ review }) => review !== "proposed")) return lost(unit, twins);
    put(unit, twins[0], taken);
    return renumbered(unit, twins);
  });

  const awaited = new Set(fates.flatMap((fate) => fate.awaited ?? []));
  const ids = new Set(existing.map(({ id }) => id));
  const added = proposed.filter((row) => isFree(taken, row) && !awaited.has(row.id));
  const isLost = ({ awaited: waits }: Fate) => waits !== undefined;
  const rows = [
    ...fates.filter((fate) => !isLost(fate)).flatMap((fate) => fate.rows),
    ...added.map((row) => withFreeId(row, ids)),
    ...fates.filter(isLost).flatMap((fate) => fate.rows),
  ];
  return { rows: rows.sort((a, b) => a.start - b.start), misfits: fates.flatMap(({ misfits }) => misfits) };
}

/** What becomes of the rows of one numeral. */
interface Fate {
  rows: LedgerRow[];
  misfits: Misfit[];
  /** Where the numeral is lost: the ids whose number the text has changed, which wait for a person. */
  awaited?: string[];
}

/** The rows of a numeral that is in the text, where it is now. */
function kept(
  unit: Unit,
  place: Span,
  now: readonly LedgerRow[],
  source: string,
  locate: ReturnType<typeof locator>,
): Fate {
  const settled = unit.rows.map((row, i) => {
    const twin = now.length === unit.rows.length ? now[i] : undefined;
    return settle(row, place, twin, source, locate);
  });
  return { rows: settled.map(({ row }) => row), misfits: settled.flatMap(({ misfit }) => misfit ?? []) };
}

/** The rows of a numeral that the text has no more stay as they were. */
function lost(unit: Unit, twins: readonly LedgerRow[]): Fate {
  const misfits = unit.rows.map((row): Misfit => {
    const twin = twins.find(({ id }) => id === row.id);
    const absence = `Unexpected absence of \`${row.printed}\`, expected it in the text near ${row.section} paragraph ${row.paragraph}: the row stays as it was`;
    return { row, kind: "lost", reason: twin ? numberReason(row, twin, "stays as it was") : absence };
  });
  return { rows: unit.rows, misfits, awaited: twins.map(({ id }) => id) };
}

/** The rows that nobody has reviewed take the number and the place of what is proposed; all else is their own. */
function renumbered(unit: Unit, twins: readonly LedgerRow[]): Fate {
  const rows = unit.rows.map((row, i): LedgerRow => {
    const { value, value_max, unit: word, qualifier, qualifier_words, estimated } = twins[i]!;
    const { section, paragraph, start, end, printed, quote } = twins[i]!;
    const number = { value, value_max, unit: word, qualifier, qualifier_words, estimated };
    return { ...row, ...number, section, paragraph, start, end, printed, quote };
  });
  const reason = numberReason(unit, twins[0]!, "follows it");
  return { rows, misfits: rows.map((row) => ({ row, kind: "renumbered", reason })) };
}

// Ids are stable: what is new takes one that no row has.
function withFreeId(row: LedgerRow, ids: Set<string>): LedgerRow {
  if (row.id === "") return row;
  const named = row.measure !== null && !row.id.endsWith(`-${row.measure}`) ? `${row.id}-${row.measure}` : row.id;
  let id = ids.has(row.id) ? named : row.id;
  for (let n = 2; ids.has(id); n += 1) id = `${named}-${n}`;
  ids.add(id);
  return { ...row, id };
}

function numberReason(row: { printed: string }, twin: LedgerRow, what: string): string {
  return `Unexpected \`${twin.printed}\` in the text, expected \`${row.printed}\`: the row ${what}`;
}
