import { ledgerColumns, type LedgerRow } from "../ledger/schema.ts";
import { firstFrom, isQuotedAt, offsetsIn, paragraphs, printedAt, requoted, skeleton, type Span } from "./verify.ts";

/** What a person should look at after a merge. */
export interface Misfit {
  row: LedgerRow;
  /**
   * lost: its numeral is not in the text; the row stays as it was, offsets included.
   * renumbered: nobody has reviewed it, and the text has another number now; the number's cells follow the text.
   * reworded: found by its place, but its quote is not in the text any more.
   * held: nobody has reviewed it, and what is proposed now differs; the row stays as it is.
   */
  kind: "lost" | "renumbered" | "reworded" | "held";
  reason: string;
}

export interface Merged {
  /** In reading order. */
  rows: LedgerRow[];
  /** In the order of the ledger. */
  misfits: Misfit[];
}

/** Rows on one span: the figures that one numeral states. */
interface Unit extends Span {
  rows: LedgerRow[];
  printed: string;
  /** Where the numeral stands in the text now. */
  place?: Span;
}

/**
 * Merges what is proposed for a text into the rows of a ledger. The ledger wins: a row keeps its id and all that it
 * says, whoever wrote it; to have it proposed anew, delete it. Only the place follows the text (`start`, `end`,
 * `section`, `paragraph`, and `printed` and `quote` where only white space, width or punctuation has changed). What is
 * proposed for numerals that no row holds is added. Offsets are UTF-16 units of `source`. Nothing throws.
 */
export function merge(existing: readonly LedgerRow[], proposed: readonly LedgerRow[], source: string): Merged {
  const taken = new Uint8Array(source.length);
  const units = unitsOf(existing);
  placeByQuote(units, source, taken);
  placeByNeighbours(units, proposed, source, taken);

  const locate = locator(source, proposed);
  const bySpan = Map.groupBy(proposed, spanKey);
  const byId = new Map(proposed.filter(({ id }) => id !== "").map((row) => [row.id, row]));
  // Figures that wait for a person: proposed with another number than their lost row has.
  const awaited = new Set<string>();
  const misfits: Misfit[] = [];
  const placed: LedgerRow[] = [];
  const lost: LedgerRow[] = [];
  for (const unit of units) {
    if (unit.place) {
      const now = bySpan.get(spanKey(unit.place)) ?? [];
      unit.rows.forEach((row, i) => {
        const twin = now.length === unit.rows.length ? now[i] : undefined;
        const settled = settle(row, unit.place!, twin, source, locate);
        if (settled.misfit) misfits.push(settled.misfit);
        placed.push(settled.row);
      });
      continue;
    }
    // What is lost may be the same figure with another number.
    const twins = unit.rows.flatMap(({ id }) => byId.get(id) ?? []).filter((twin) => isFree(taken, twin));
    const first = twins[0];
    const isOne = twins.length === unit.rows.length && twins.every((twin) => spanKey(twin) === spanKey(first!));
    if (first && isOne && unit.rows.every(({ review }) => review === "proposed")) {
      const rows = unit.rows.map((row, i) => renumbered(row, twins[i]!));
      put(unit, first, taken);
      for (const row of rows)
        misfits.push({ row, kind: "renumbered", reason: numberReason(unit, first, "follows it") });
      placed.push(...rows);
      continue;
    }
    for (const row of unit.rows) {
      const twin = twins.find(({ id }) => id === row.id);
      if (twin) awaited.add(row.id);
      const absence = `Unexpected absence of \`${row.printed}\`, expected it in the text near ${row.section} paragraph ${row.paragraph}: the row stays as it was`;
      misfits.push({ row, kind: "lost", reason: twin ? numberReason(row, twin, "stays as it was") : absence });
    }
    lost.push(...unit.rows);
  }

  const ids = new Set(existing.map(({ id }) => id));
  const added = proposed.filter((row) => isFree(taken, row) && !awaited.has(row.id));
  const rows = [...placed, ...added.map((row) => withFreeId(row, ids)), ...lost].sort((a, b) => a.start - b.start);
  return { rows, misfits };
}

const spanKey = ({ start, end }: Span) => `${start}-${end}`;

function unitsOf(rows: readonly LedgerRow[]): Unit[] {
  const groups = Map.groupBy(rows, (row) => `${spanKey(row)}-${row.printed}`);
  return [...groups.values()].map((rows) => {
    const { start, end, printed } = rows[0]!;
    return { rows, start, end, printed };
  });
}

function isFree(taken: Uint8Array, { start, end }: Span): boolean {
  return !taken.subarray(start, end).includes(1);
}

// Several figures may share a span; units never do.
function put(unit: Unit, place: Span | undefined, taken: Uint8Array): void {
  if (!place) return;
  unit.place = { start: place.start, end: place.end };
  taken.fill(1, place.start, place.end);
}

/** Every place of `words` in a text, the nearest to `near` first. */
function* nearestFirst(text: string, words: string, near: number): Generator<number> {
  let right = text.indexOf(words, Math.max(0, near));
  let left = near > 0 ? text.lastIndexOf(words, near - 1) : -1;
  while (right !== -1 || left !== -1) {
    if (left === -1 || (right !== -1 && right - near < near - left)) {
      yield right;
      right = text.indexOf(words, right + 1);
    } else {
      yield left;
      left = left > 0 ? text.lastIndexOf(words, left - 1) : -1;
    }
  }
}

/** Places the units whose quote is in the text: where the rows around them have gone, else at the nearest place. */
function placeByQuote(units: readonly Unit[], source: string, taken: Uint8Array): void {
  const { text, at } = skeleton(source);
  const quoted = units.filter(({ rows }) => rows.some(({ quote }) => quote !== ""));
  const exact = (unit: Unit, shift: number) => {
    const place = printedAt(source, unit.start + shift, unit.printed);
    const isThere = place && unit.rows.some((row) => isQuotedAt(source, place.start, row));
    return isThere && isFree(taken, place) ? place : undefined;
  };
  // Where the quote stands nearest to where the unit would be if it had moved by `shift`, and how far that is.
  const nearest = (unit: Unit, shift: number) => {
    const wanted = unit.start + shift;
    const places = unit.rows.flatMap(({ quote, printed }) =>
      offsetsIn(quote, printed).flatMap((offset) => {
        const words = skeleton(quote).text;
        const lead = skeleton(quote.slice(0, offset)).text.length;
        for (const i of nearestFirst(text, words, firstFrom(at, wanted) - lead)) {
          const place = printedAt(source, at[i + lead] ?? source.length, printed);
          if (place && isFree(taken, place)) return [{ ...place, distance: Math.abs(place.start - wanted) }];
        }
        return [];
      }),
    );
    return places.sort((a, b) => a.distance - b.distance)[0];
  };

  // First what stands exactly where a shift leads that other rows have taken, so that nothing takes another's place.
  let shifts = [0];
  for (const unit of quoted) {
    const shift = shifts.find((each) => exact(unit, each));
    if (shift !== undefined) put(unit, exact(unit, shift), taken);
    const seen = shift ?? (nearest(unit, shifts[0]!)?.start ?? unit.start) - unit.start;
    // The shift of the last row comes first; one that is only seen waits behind it.
    shifts = [...new Set(shift === undefined ? [shifts[0]!, seen, ...shifts] : [shift, ...shifts])].slice(0, 4);
  }
  // Then the others, what is nearest to where its neighbours have gone first.
  const around = neighbours(quoted);
  const best = (unit: Unit) => {
    const near = around(unit).flatMap(({ shift }) => nearest(unit, shift) ?? []);
    return near.sort((a, b) => a.distance - b.distance)[0] ?? nearest(unit, 0);
  };
  quoted
    .filter(({ place }) => !place)
    .map((unit) => ({ unit, distance: best(unit)?.distance ?? Infinity }))
    .sort((a, b) => a.distance - b.distance)
    .forEach(({ unit }) => put(unit, best(unit), taken));
}

interface Neighbour {
  unit: Unit;
  place: Span;
  /** By how much it has moved. */
  shift: number;
  isBefore: boolean;
}

/** For a unit the placed ones next to it in the ledger, one before and one after, those of its own paragraph first. */
function neighbours(units: readonly Unit[]): (unit: Unit) => Neighbour[] {
  const order = new Map(units.map((unit, i) => [unit, i]));
  const look = (from: number, step: number) => {
    for (let i = from + step; i >= 0 && i < units.length; i += step) {
      const unit = units[i]!;
      if (unit.place) return [{ unit, place: unit.place, shift: unit.place.start - unit.start, isBefore: step < 0 }];
    }
    return [];
  };
  return (unit) => {
    const i = order.get(unit)!;
    const { section, paragraph } = unit.rows[0]!;
    const isNear = ({ rows: [row] }: Unit) => row!.section === section && row!.paragraph === paragraph;
    return [...look(i, -1), ...look(i, 1)].sort((a, b) => Number(isNear(b.unit)) - Number(isNear(a.unit)));
  };
}

/** Places the units that have no quote, or one that the text has no more. */
function placeByNeighbours(units: Unit[], proposed: readonly LedgerRow[], source: string, taken: Uint8Array): void {
  const around = neighbours(units);
  const spans = new Set(proposed.map(spanKey));
  const byPrinted = Map.groupBy(proposed, ({ printed }) => printed);
  const fits = (unit: Unit, shift: number) => {
    const place = printedAt(source, unit.start + shift, unit.printed);
    return place && isFree(taken, place) ? [place] : [];
  };
  // Behind the neighbour before and before the one behind, as in the ledger.
  const between = (unit: Unit, near: readonly Neighbour[], wanted: number) => {
    const starts = (isBefore: boolean) =>
      near.filter((each) => each.isBefore === isBefore).map(({ place }) => place.start);
    const [low, high] = [Math.max(-1, ...starts(true)), Math.min(source.length, ...starts(false))];
    for (const start of nearestFirst(source, unit.printed[0]!, wanted))
      for (const place of start > low && start < high ? fits(unit, start - unit.start) : []) return place;
    return undefined;
  };
  for (const unit of units) {
    if (unit.place) continue;
    const places = around(unit).flatMap(({ shift }) => fits(unit, shift));
    put(unit, places.find((each) => spans.has(spanKey(each))) ?? places[0], taken);
  }
  for (const unit of units) {
    if (unit.place) continue;
    const near = around(unit);
    const wanted = unit.start + (near[0]?.shift ?? 0);
    // No figure goes further to a number that only reads the same.
    const twins = (byPrinted.get(unit.printed) ?? [])
      .filter((twin) => unit.rows.every((row) => row.quote === "" && row.class === twin.class) && isFree(taken, twin))
      .sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted));
    put(unit, between(unit, near, wanted) ?? twins[0] ?? fits(unit, 0)[0], taken);
  }
}

/** Section and paragraph of a place, as what is proposed nearby has them; those of the row where nothing tells. */
function locator(source: string, proposed: readonly LedgerRow[]) {
  const countAt = paragraphs(source);
  const places = proposed.map(({ start }) => start);
  return (start: number, row: LedgerRow): Pick<LedgerRow, "section" | "paragraph"> => {
    const i = firstFrom(places, start);
    const near = [proposed[i], proposed[i - 1]].filter((each) => each !== undefined);
    const here = near.find((each) => countAt(each.start) === countAt(start));
    const of =
      here ?? near.find(({ section }) => near.every((each) => each.section === section) || section === row.section);
    if (!of) return { section: row.section, paragraph: row.paragraph };
    return { section: of.section, paragraph: of.paragraph + countAt(start) - countAt(of.start) };
  };
}

// What nobody but a person decides, and what only tells the place.
const apart = new Set("id indicator_en area section paragraph start end printed quote review note".split(" "));
const said = ledgerColumns.filter((column) => !apart.has(column));

// What a row keeps, and what follows its numeral to another place. `twin` is what is proposed there.
function settle(
  row: LedgerRow,
  place: Span,
  twin: LedgerRow | undefined,
  source: string,
  locate: ReturnType<typeof locator>,
): { row: LedgerRow; misfit?: Misfit } {
  const hasMoved = row.start !== place.start || row.end !== place.end;
  const isQuoted = row.quote === "" || isQuotedAt(source, place.start, row);
  const isMachines = row.review === "proposed" && twin !== undefined;
  const quote = isQuoted ? row.quote : (requoted(source, place, row) ?? (isMachines ? twin.quote : undefined));
  const settled: LedgerRow = {
    ...row,
    ...(hasMoved ? locate(place.start, row) : {}),
    ...place,
    printed: source.slice(place.start, place.end),
    quote: quote ?? row.quote,
  };
  if (quote === undefined) {
    const reason = `Unexpected quote \`${row.quote}\`, expected words that stand in the text around \`${settled.printed}\``;
    return { row: settled, misfit: { row: settled, kind: "reworded", reason } };
  }
  const cell = (of: LedgerRow, column: keyof LedgerRow) => String(of[column] ?? "");
  const differing = isMachines ? said.filter((column) => !["", cell(row, column)].includes(cell(twin, column))) : [];
  if (differing.length === 0) return { row: settled };
  const list = (of: LedgerRow) => differing.map((column) => `${column} \`${cell(of, column)}\``).join(", ");
  const reason = `Unexpected ${list(row)}, expected ${list(twin!)} as is proposed now: the row stays as it is`;
  return { row: settled, misfit: { row: settled, kind: "held", reason } };
}

/** A row with the number and the place of what is proposed; all else is its own. */
function renumbered(row: LedgerRow, twin: LedgerRow): LedgerRow {
  const { value, value_max, unit, qualifier, qualifier_words, estimated } = twin;
  const { section, paragraph, start, end, printed, quote } = twin;
  const number = { value, value_max, unit, qualifier, qualifier_words, estimated };
  return { ...row, ...number, section, paragraph, start, end, printed, quote };
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
