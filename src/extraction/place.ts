import type { Numeral } from "../numerals/scan.ts";
import type { Part } from "../report/outline.ts";

/** A numeral where it stands, as the rules see it. Texts are cut to `reach`, so that no rule costs more than its numeral. */
export interface Place {
  numeral: Numeral;
  /** The numeral with its unit. */
  printed: string;
  /** The sentence before the numeral, up to it. */
  before: string;
  /** The sentence after the numeral. */
  after: string;
  part: Part;
}

/** How far a rule sees to each side, in characters. */
export const reach = 120;

/** The numerals of a sentence, which runs from `from` to `to`, where they stand. */
export function placesOf(text: string, from: number, to: number, numerals: readonly Numeral[], part: Part): Place[] {
  return numerals.map((numeral) => ({
    numeral,
    printed: text.slice(numeral.start, numeral.end),
    before: text.slice(Math.max(from, numeral.start - reach), numeral.start),
    after: text.slice(numeral.end, Math.min(to, numeral.end + reach)),
    part,
  }));
}

/** A numeral set aside: why it is no figure. */
export interface Verdict {
  class: "rank" | "date" | "name" | "list" | "other";
  note: string;
}

/** A rule that sets numerals aside. The first that holds decides. */
export interface Rule {
  name: string;
  /** Sentences of our own in which 【 】 stand around a numeral that the rule sets aside. */
  examples: readonly string[];
  /** Sentences in which it does not. */
  counterexamples: readonly string[];
  /** The part of a report in which the examples stand; else the review. */
  part?: Part;
  judge(place: Place): Verdict | undefined;
}
