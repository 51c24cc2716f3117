import type { Numeral } from "../ledger/account.ts";

/** Where the strokes of a strip stand: high ones for what is used, low ones for what is set aside. */
export interface Barcode {
  /** How long the strip is, in characters of the report. */
  length: number;
  height: number;
  used: string;
  aside: string;
  unexplained: string;
}

const height = 24;

/** The numerals of a section as strokes at their places, as paths over its characters. */
export function barcode(numerals: readonly Numeral[], { start, end }: { start: number; end: number }): Barcode {
  const strokes = (fate: Numeral["fate"], top: number, bottom: number) =>
    numerals
      .filter((numeral) => numeral.fate === fate)
      .map((numeral) => `M${numeral.start - start} ${top}V${bottom}`)
      .join("");
  return {
    length: end - start,
    height,
    used: strokes("used", 0, height),
    aside: strokes("aside", height / 2, height),
    unexplained: strokes("unexplained", 0, height / 2),
  };
}
