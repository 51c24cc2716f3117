function characterWidth(character: string): number {
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F“”‘’…—]/.test(character)) return 1;
  if (/[0-9A-Z%+×÷=<>≥≤≈→]/.test(character)) return /[MW%→]/.test(character) ? 0.9 : 0.64;
  return /[ilj.,:;'|!()\s]/.test(character) ? 0.34 : 0.58;
}

// Measured once each: laying out the labels and notes of a site asks for the same few thousand characters again and again.
const measured = new Map<string, number>();

/**
 * The width of a text in em, without a browser: Han and full-width marks are 1 em; the rest are averages of the system
 * fonts, rounded up so that a label has room rather than not.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    let own = measured.get(character);
    if (own === undefined) measured.set(character, (own = characterWidth(character)));
    width += own;
  }
  return width;
}

const opening = "（《「『“‘【〈〔(\\[";
const closing = "，。、；：！？）》」』”’】〉〕…—%·,.;:!?)\\]";

// Matches `235亿元`, `140余名`, `3-5家`, `10个百分点`, `2024—2025年`, `11%`: a number to the end of its unit. In `PM2.5` and
// `第一` it does not match.
const unit = "个?百分点|平方公里|平方米|立方米|公里|公顷|人次|美元|小时|分钟|\\p{Script=Han}";
const number = `[0-9][0-9A-Za-z.,/+-]*(?:[—–~至][0-9.]+)?(?:%|[余多]?[百千万亿]*[余多]?(?:${unit})?)`;
const latin = "[A-Za-z\u00C0-\u024F][0-9A-Za-z\u00C0-\u024F'’./+-]*";

// What no line break may cut, with the space before it.
const piece = new RegExp(`(\\s*)((?:[${opening}]\\s*)*(?:${number}|${latin}|\\S)(?:\\s*[${closing}])*)`, "gu");

/** A stretch of a text that stays in one line: its offsets, the end exclusive. */
export type Whole = readonly [start: number, end: number];

interface Piece {
  /** White space before it, which goes where a line begins with it. */
  space: string;
  word: string;
  start: number;
}

/** What no line break may cut; what is to stay whole is one piece, where a line has room for it. */
function piecesOf(text: string, em: number, whole: readonly Whole[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: match, 1: space = "", 2: word = "", index } of text.matchAll(piece)) {
    const start = index + space.length;
    const last = pieces.at(-1);
    const joined = last && last.word + match;
    const stays = whole.some(
      ([from, to]) => last && from < start && start < to && from < last.start + last.word.length,
    );
    if (stays && textWidth(joined!) <= em) last!.word = joined!;
    else pieces.push({ space, word, start });
  }
  return pieces;
}

/**
 * Breaks a text into lines no wider than `em`, as far as its pieces are no wider. No line begins with closing punctuation
 * or ends with opening; a number stays with its unit, a Latin word whole, and so does each stretch of `whole`.
 */
export function breakLines(text: string, em: number, whole: readonly Whole[] = []): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { space, word } of piecesOf(text, em, whole)) {
    const longer = line === "" ? word : line + space + word;
    if (line === "" || textWidth(longer) <= em) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** As `breakLines`, with lines of about the same width: no line holds one character alone. */
export function balanceLines(text: string, em: number, whole: readonly Whole[] = []): string[] {
  const lines = breakLines(text, em, whole);
  // What is to stay whole needs its room and that of a sign behind it.
  const least = Math.min(em, Math.max(1, ...whole.map(([start, end]) => textWidth(text.slice(start, end)) + 1)));
  let narrowest = em;
  for (; narrowest - 0.5 > least; narrowest -= 0.5)
    if (breakLines(text, narrowest - 0.5, whole).length > lines.length) break;
  return breakLines(text, narrowest, whole);
}

/** Breaks a text where it pauses; a clause that is wider than `em` by itself breaks as `balanceLines` does. */
export function breakClauses(text: string, em: number): string[] {
  const lines: string[] = [];
  for (const clause of text.match(/[^，。；：,.;:]+[，。；：,.;:]*\s*/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + clause.trimEnd()) <= em && !/[。；.;]\s*$/.test(last))
      lines[lines.length - 1] = last + clause;
    else lines.push(clause);
  }
  return lines.flatMap((line) => balanceLines(line.trim(), em));
}
