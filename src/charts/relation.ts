import { isRate, isUndecidable, position, ratio, type Pair } from "../ledger/compare.ts";
import type { Locale } from "../ledger/format.ts";
import { words } from "./words.ts";

/** How far a pair's target is from its result, by the printed numbers: `约1.12倍`, for rates `+0.2个百分点`. */
export function distance(pair: Pair, locale: Locale): string {
  const say = words[locale];
  const difference = pair.target[0].value - pair.baseline[0].value;
  if (isRate(pair.target[0])) return say.points(Number(difference.toPrecision(3)));
  const exact = ratio(pair) ?? Number.NaN;
  const rounded = Number(exact.toPrecision(3));
  return rounded === exact ? say.times(rounded) : say.about(say.times(rounded));
}

/** Where a pair's target stands, in words: `在线上（约1.12倍）`. */
export function relation(pair: Pair, locale: Locale): string {
  const say = words[locale];
  const where = isUndecidable(pair)
    ? `${say.position[position(pair, "strict")]}${say.undecidable}`
    : say.position[position(pair, "strict")];
  return `${where}${say.bracketed(distance(pair, locale))}`;
}
