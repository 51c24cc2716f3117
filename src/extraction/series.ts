import type { Numeral } from "../numerals/scan.ts";
import type { Place } from "./place.ts";
import { boundOf, type Bound } from "./qualifier.ts";

/** 每月70元 and 每人每月70元 have their denominator before them; a value that they rise to shares it. */
export function withDenominators(text: string, numerals: readonly Numeral[]): Numeral[] {
  const read: Numeral[] = [];
  for (const numeral of numerals) {
    const last = read.at(-1);
    const per = /(每人)?每(月|年|天)$/.exec(text.slice(Math.max(0, numeral.start - 6), numeral.start));
    const rises =
      last?.unit.startsWith(`${numeral.unit}/`) === true &&
      /^(?:提高|增加|上调|提升|增长)[到至]$/.test(text.slice(last.end, numeral.start));
    if (numeral.unit !== "元") read.push(numeral);
    else if (rises) read.push({ ...numeral, unit: last.unit });
    else read.push(per ? { ...numeral, unit: `元/${per[1] ? "人·" : ""}${per[2]!}` } : numeral);
  }
  return read;
}

/** For each numeral how many values stand in a row from it on, itself included: 3%、5%和8% are three, two, one. */
export function rowsFrom(places: readonly Place[]): number[] {
  const counts: number[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const { numeral, after } = places[index]!;
    const next = places[index + 1];
    const gap = next ? next.numeral.start - numeral.end : 0;
    const goesOn = next && gap <= 4 && /^(?:以上|左右|以内|以下)?[、和与及]$/.test(after.slice(0, gap));
    counts[index] = goesOn ? counts[index + 1]! + 1 : 1;
  }
  return counts;
}

/** 分别达到98%和96%以上: the word behind the last of a row that holds for all of it. */
function sharedSuffix(places: readonly Place[], index: number, values: number): string {
  const { before } = places[index]!;
  if (!/分别|各/.test(before.slice(before.lastIndexOf("，") + 1))) return "";
  const last = places[index + values - 1]!;
  return /^(?:以上|以下|以内|左右)/.exec(last.after)?.[0] ?? "";
}

/** What the words around each numeral make of it; in a row of values what stands before the first holds for all. */
export function boundsOf(places: readonly Place[], rows: readonly number[]): Bound[] {
  const bounds: Bound[] = [];
  for (const [index, place] of places.entries()) {
    const bound = boundOf(place, sharedSuffix(places, index, rows[index]!));
    const last = places[index - 1];
    const goesOn = last?.numeral.unit === place.numeral.unit && rows[index - 1]! > 1;
    bounds.push(goesOn && bound.words.length === 0 ? { ...bounds[index - 1]!, after: 0 } : bound);
  }
  return bounds;
}

/** 安全利用率、安全处置率保持100%: the rates that one numeral states. */
export function ratesOf(indicator: string): string[] {
  const parts = indicator.split(/[、和]/);
  if (parts.length < 2 || !parts.every((part) => part.endsWith("率"))) return [indicator];
  const [first] = parts as [string, ...string[]];
  // 建议提案办复率、满意率: what the first is of, the others are of too.
  return parts.map((part) =>
    part.length <= 4 && first.length > part.length + 1 ? first.slice(0, -part.length) + part : part,
  );
}
