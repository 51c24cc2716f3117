import type { Span } from "../offsets.ts";
import type { Unit } from "./unit.ts";

/** Every place of `words` in a text, the nearest to `near` first. */
export function* nearestFirst(text: string, words: string, near: number): Generator<number> {
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

export interface Neighbour {
  unit: Unit;
  place: Span;
  /** By how much it has moved. */
  shift: number;
  isBefore: boolean;
}

/** For a unit the placed ones next to it in the ledger, one before and one after, those of its own paragraph first. */
export function neighbours(units: readonly Unit[]): (unit: Unit) => Neighbour[] {
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
