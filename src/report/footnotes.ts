import { rewrite, type Piece } from "./piece.ts";

export interface Span {
  start: number;
  end: number;
}

// Glued to text: at the start of a line the same mark numbers an entry of the glossary. 〔2025〕 and 〔13〕号 name a document.
const mark =
  /(?<=[^\n]) ?\^?(?:\[ ?(\d{1,3}) ?\]|【 ?(\d{1,3}) ?】|〔 ?(\d{1,3}) ?〕(?!号)|［ ?(\d{1,3}) ?］)|(?<=[\p{sc=Han}”》]) ?\^(\d{1,3})(?!\d)|(?<=[\p{sc=Han}”》])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
const bracketed = /(?<=[\p{sc=Han}”》%]) ?[（(](\d{1,2})[）)]/gu;

/**
 * Round brackets hold a footnote mark only where they count 1, 2, 3 … through the whole text, mostly behind a quoted name;
 * else they number the points of a list. Gives the places of those that do.
 */
function countedMarks(text: string): Set<number> {
  const places = new Set<number>();
  let quoted = 0;
  let last = 0;
  for (const { 0: found, 1: digits, index } of text.matchAll(bracketed)) {
    const number = Number(digits);
    // One may have been lost; the first is never lost.
    if (number <= last || number > last + (last > 0 ? 2 : 1)) continue;
    last = number;
    places.add(index);
    if (text.slice(Math.max(0, index - 12), index + found.length).includes("”")) quoted += 1;
  }
  return places.size >= 3 && quoted * 2 >= places.size ? places : new Set();
}

/** Takes footnote marks out of running text; gives the spans of their digits in the source. */
export function withoutFootnotes(piece: Piece): { piece: Piece; footnotes: Span[] } {
  const footnotes: Span[] = [];
  const drop = (match: RegExpExecArray) => {
    const [found, ...groups] = match;
    const digits = groups.find((group) => group !== undefined) ?? found.trim();
    const start = match.index + found.indexOf(digits);
    footnotes.push({ start: piece.at[start]!, end: piece.at[start + digits.length - 1]! + 1 });
    // Two numbers that only the mark kept apart must not become one.
    const behind = match.index + found.length;
    const parts = /[\d.]/.test(piece.text[match.index - 1] ?? "") && /[\d.]/.test(piece.text[behind] ?? "");
    return parts ? " " : "";
  };
  const counted = countedMarks(piece.text);
  const pattern = new RegExp(`${mark.source}|${bracketed.source}`, "gu");
  const result = rewrite(piece, pattern, (match) =>
    /^ ?[（(]/.test(match[0]) && !counted.has(match.index) ? undefined : drop(match),
  );
  return { piece: result, footnotes };
}
