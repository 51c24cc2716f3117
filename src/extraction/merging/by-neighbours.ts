import type { LedgerRow } from "../../ledger/schema.ts";
import { printedAt } from "../quote.ts";
import { nearestFirst, neighbours, type Neighbour } from "./near.ts";
import { isFree, put, spanKey, type Unit } from "./unit.ts";

/** Places the units that have no quote, or one that the text has no more. */
export function placeByNeighbours(
  units: Unit[],
  proposed: readonly LedgerRow[],
  source: string,
  taken: Uint8Array,
): void {
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
  // Where nothing around has moved, what stands on its numeral stays, before what is lost looks for one.
  for (const unit of units)
    if (!unit.place && around(unit).every(({ shift }) => shift === 0)) put(unit, fits(unit, 0)[0], taken);
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
