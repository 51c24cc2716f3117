import { firstFrom } from "../offsets.ts";
import { isQuotedAt, offsetsIn, printedAt, skeleton } from "../quote.ts";
import { nearestFirst, neighbours } from "./near.ts";
import { isFree, put, type Unit } from "./unit.ts";

/** Places the units whose quote is in the text: where the rows around them have gone, else at the nearest place. */
export function placeByQuote(units: readonly Unit[], source: string, taken: Uint8Array): void {
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
