import type { Form, Numeral } from "../numeral.ts";

/** One way to write a numeral. */
export interface Writing {
  form: Form;
  /** Sentences of our own in which 【 】 stand around a numeral that is written so, its unit included. */
  examples: readonly string[];
  /**
   * Sticky. Only a run of digits may be of any length, since the number at its beginning takes all of it; all else is
   * bounded, so that a text is read in linear time.
   */
  pattern: RegExp;
  /** What the match says; undefined where it is no numeral after all. `end` is where the numeral ends without its unit. */
  read?(match: RegExpExecArray, text: string): Partial<Numeral> | undefined;
}

/** The characters of Chinese numerals, for the brackets of a pattern. */
export const han = "零〇一二两三四五六七八九十百千万亿";

/** Digits with commas by threes and a decimal point, as a pattern. */
export const digits = "\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

/** What joins the ends of a range, as a pattern. */
export const dash = "[-—–―~～]{1,2}|至|到";

/** A pattern that matches only at its `lastIndex`. */
export function sticky(source: string): RegExp {
  return new RegExp(source, "uy");
}
