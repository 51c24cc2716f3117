import type { LedgerRow } from "../ledger/schema.ts";
import { firstFrom, type Span } from "./offsets.ts";

/** Every place where a quote has its numeral; it may hold the same words twice. */
export function offsetsIn(quote: string, printed: string): number[] {
  const offsets: number[] = [];
  for (let i = quote.indexOf(printed); i !== -1 && printed !== ""; i = quote.indexOf(printed, i + 1)) offsets.push(i);
  return offsets;
}

/** Whether a quote stands in the text, character by character, with its numeral at `start`. */
export function isQuotedAt(
  source: string,
  start: number,
  { quote, printed }: Pick<LedgerRow, "quote" | "printed">,
): boolean {
  return offsetsIn(quote, printed).some((offset) => start >= offset && source.startsWith(quote, start - offset));
}

/** A text without what may change around a number and mean nothing, with the place of each character that is left. */
export interface Skeleton {
  text: string;
  at: number[];
}

// Full-width letters, digits and signs as their ASCII twins.
export const narrow = (text: string) =>
  text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
// White space and what can't be seen.
const blank = /[\s\p{Cf}]/u;
const dropped = /[\s\p{Cf},;:!?()"'。、“”‘’《》【】]/u;

export function skeleton(source: string): Skeleton {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < source.length; i += 1) {
    const character = narrow(source[i]!);
    if (dropped.test(character)) continue;
    text += character;
    at.push(i);
  }
  return { text, at };
}

/** The span of a printed numeral at a place of a text, white space and width apart; never a piece of a longer number. */
export function printedAt(source: string, start: number, printed: string): Span | undefined {
  if (start < 0) return undefined;
  let end = start;
  for (const character of narrow(printed)) {
    if (blank.test(character)) continue;
    while (end > start && end < source.length && blank.test(source[end]!)) end += 1;
    for (const unit of character.split("")) {
      if (end >= source.length || narrow(source[end]!) !== unit) return undefined;
      end += 1;
    }
  }
  if (end === start) return undefined;
  const [before, after] = [narrow(source.slice(Math.max(0, start - 2), start)), narrow(source.slice(end, end + 2))];
  const isPiece =
    (/^\d/.test(narrow(source[start]!)) && /\d\.?$/.test(before)) ||
    (/\d/.test(narrow(source[end - 1]!)) && /^\.?\d/.test(after));
  return isPiece ? undefined : { start, end };
}

/** A quote as the text has it around a place, if only white space, width or punctuation differs. */
export function requoted(source: string, place: Span, { quote, printed }: LedgerRow): string | undefined {
  const from = Math.max(0, place.start - 100);
  const { text, at } = skeleton(source.slice(from, place.end + 100));
  const words = skeleton(quote).text;
  for (const offset of offsetsIn(quote, printed)) {
    const i = firstFrom(at, place.start - from) - skeleton(quote.slice(0, offset)).text.length;
    if (words === "" || i < 0 || !text.startsWith(words, i)) continue;
    let start = from + at[i]!;
    let end = from + at[i + words.length - 1]! + 1;
    // Marks at either end of the quote, such as “ and ”, belong to it.
    if (dropped.test(quote[0]!) && source[start - 1] === quote[0]) start -= 1;
    if (dropped.test(quote.at(-1)!) && source[end] === quote.at(-1)) end += 1;
    if (end - start <= 40) return source.slice(start, end);
  }
  return undefined;
}
