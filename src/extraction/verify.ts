import type { Section } from "../ledger/report-schema.ts";
import type { LedgerRow } from "../ledger/schema.ts";
import { scan } from "../numerals/scan.ts";
import { unitName } from "../numerals/units.ts";
import { parseNumeral } from "../numerals/value.ts";

/**
 * What does not agree. text: the whole text is another one. span: rows overlap or are out of order. slice: the text has
 * something else at a row's offsets. quote: a quote is not around its numeral. numeral, value, unit: `printed` can't be
 * read, or says otherwise. place: another section or paragraph. unread: a numeral of the text is in no row.
 */
export type DifferenceKind = "text" | "span" | "slice" | "quote" | "numeral" | "value" | "unit" | "place" | "unread";

/** A place in a text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where a ledger and a text differ; the place is that in the text. */
export interface Difference extends Span {
  kind: DifferenceKind;
  /** The index of the row; none where the text itself is wrong or has what no row has. */
  row?: number;
  /** What the ledger says; of kinds text and unread what the text says. Empty for nothing. */
  found: string;
  /** What the other one says, in the same way. */
  expected: string;
}

export interface VerifyOptions {
  /** The rows proposed for the text: each numeral with a digit, and each figure or rank in words, must be in a row. */
  proposal?: readonly LedgerRow[];
  /** SHA-256 of the text, and the one that the ledger was made from. */
  sha256?: { found: string; expected: string };
  /** The part of the text that the ledger is about: each of its digits must be in a row. */
  body?: readonly [start: number, end: number];
  /** The report's sections: each row must stand in the one that it names. */
  sections?: readonly Pick<Section, "id" | "start" | "end">[];
}

/**
 * Holds the rows of a ledger against the text that they were made from. Returns all differences: that of the whole text
 * first, then those of the rows, then what no row has. Empty where both agree.
 */
export function verify(rows: readonly LedgerRow[], source: string, options: VerifyOptions = {}): Difference[] {
  const { proposal = [], sha256, body = [0, 0], sections } = options;
  const differences: Difference[] = [];
  if (sha256 && sha256.found !== sha256.expected)
    differences.push({ kind: "text", start: 0, end: source.length, ...sha256 });

  const paragraphAt = paragraphs(source);
  const proposedPlaces = new Map(proposal.map((row) => [`${row.start}-${row.end}`, placeName(row)]));
  const covered = new Uint8Array(source.length);
  let before: LedgerRow | undefined;
  rows.forEach((row, i) => {
    const { start, end, printed } = row;
    const differ = (kind: DifferenceKind, found: string, expected: string): void =>
      void differences.push({ kind, row: i, start, end, found, expected });
    covered.fill(1, start, end);
    if (end <= start || (before && start < before.end && !(start === before.start && end === before.end)))
      differ("span", `${start}–${end}`, `${before?.start ?? 0}–${before?.end ?? 0}`);
    if (!before || end > before.end) before = row;

    const slice = source.slice(start, end);
    // What stands elsewhere says nothing about the rest of the row.
    if (slice !== printed) return differ("slice", printed, slice);
    if (row.quote !== "" && !isQuotedAt(source, start, row))
      differ("quote", row.quote, source.slice(Math.max(0, start - 10), end + 10));
    for (const [kind, found, expected] of numberDifferences(row, source)) differ(kind, found, expected);

    const section = sections?.find((each) => each.start <= start && end <= each.end);
    if (!sections) return;
    const paragraph = section ? paragraphAt(start) - paragraphAt(section.start) + 1 : 0;
    const place = section ? placeName({ section: section.id, paragraph }) : "";
    if (placeName(row) !== place && placeName(row) !== proposedPlaces.get(`${start}-${end}`))
      differ("place", placeName(row), place);
  });
  return [...differences, ...unread(source, covered, proposal, body)];
}

const placeName = ({ section, paragraph }: Pick<LedgerRow, "section" | "paragraph">) =>
  `${section} paragraph ${paragraph}`;

// Measure words that the ledger may write as one.
const aliases: Record<string, string> = {
  名: "人",
  位: "人",
  平米: "平方米",
  平方: "平方米",
  "㎡": "平方米",
  千米: "公里",
};
/** The word that stands for a unit and for its aliases. */
export const unitWord = (unit: string) => aliases[unitName(unit)] ?? unitName(unit);

// What the numeral says by itself, and where it stands: 一半 is a share only there. What can't be read says nothing.
function readings(
  { printed, start, end }: LedgerRow,
  source: string,
): { value: number; valueMax?: number | null; unit: string }[] {
  const from = Math.max(0, start - 40);
  const near = source.slice(from, end + 40).replace(/[０-９Ａ-Ｚａ-ｚ％．－]/g, narrow);
  const there = scan(near).find((each) => each.start === start - from && each.end === end - from);
  const alone = parseNumeral(printed);
  return [...(alone ? [alone] : []), ...(there && there.value !== null ? [{ ...there, value: there.value }] : [])];
}

/** What the printed numeral says otherwise than the row: its value, and the unit of a figure. */
function numberDifferences(row: LedgerRow, source: string): [kind: DifferenceKind, found: string, expected: string][] {
  if (row.value === null && row.class !== "figure" && row.class !== "rank") return [];
  const all = readings(row, source);
  const said = all[0];
  if (!said) return row.value === null ? [] : [["numeral", row.printed, ""]];
  const isSame = ({ value, valueMax = null }: typeof said) => value === row.value && valueMax === row.value_max;
  // A rank has no unit. A figure's may stand elsewhere in the sentence, or its denominator may: 每千人口4.5个 is 个/千人.
  const isUnit = ({ unit }: typeof said) =>
    row.class !== "figure" ||
    unit === "" ||
    [row.unit, row.unit.split(/[/·]/)[0]!].some((each) => unitWord(each) === unitWord(unit));
  const same = all.filter(isSame);
  if (same.length === 0) return [["value", numbers(row.value, row.value_max), numbers(said.value, said.valueMax)]];
  return same.some(isUnit) ? [] : [["unit", row.unit, said.unit]];
}

const numbers = (...values: (number | null | undefined)[]) => values.filter((value) => value != null).join("–");

/** Numerals of the text that are in no row: those proposed, and every other run of digits of the body. */
function unread(
  source: string,
  covered: Uint8Array,
  proposal: readonly LedgerRow[],
  [bodyStart, bodyEnd]: readonly [number, number],
): Difference[] {
  const known = covered.slice();
  const missed: Difference[] = [];
  const miss = (start: number, end: number) => {
    missed.push({ kind: "unread", start, end, found: source.slice(start, end), expected: "" });
    known.fill(1, start, end);
  };
  for (const { start, end, printed, class: proposedClass } of proposal) {
    // A word such as 十字路口 that is set aside anyway may be no numeral to a person.
    if (proposedClass !== "figure" && proposedClass !== "rank" && !/\p{N}/u.test(printed)) continue;
    const characters = Array.from({ length: end - start }, (_, i) => start + i);
    // A span may be drawn otherwise (140 and 140余名): what counts is the numeral in it. 首家 and 翻番 have none.
    const digits = characters.filter((i) => /[\p{N}零一二两三四五六七八九十百千万亿]/u.test(source[i] ?? ""));
    if ((digits.length > 0 ? digits : characters).some((i) => !known[i])) miss(start, end);
  }
  for (const { index, 0: run } of source.slice(bodyStart, bodyEnd).matchAll(/\p{Nd}+/gu)) {
    const start = bodyStart + index;
    if (known.subarray(start, start + run.length).includes(0)) miss(start, start + run.length);
  }
  return missed.sort((a, b) => a.start - b.start);
}

/** A difference in words: `Unexpected …, expected …`; places in the text as `12:5`. */
export function differenceReason({ kind, start, found, expected }: Difference, source: string): string {
  const { line, column } = position(source, start);
  const at = `${line}:${column}`;
  const text = (words: string) => (words === "" ? "nothing" : `\`${words}\``);
  switch (kind) {
    case "text":
      return `Unexpected text with SHA-256 ${text(found)}, expected ${text(expected)} as report.yaml says`;
    case "span":
      return `Unexpected span ${found}, expected one equal to or after ${expected}`;
    case "slice":
      return `Unexpected ${text(found)}, expected ${text(expected)} as the text says at ${at}`;
    case "quote":
      return `Unexpected quote ${text(found)}, expected words that stand in the text at ${at}: ${text(expected)}`;
    case "numeral":
      return `Unexpected numeral ${text(found)}, expected one that can be read`;
    case "value":
      return `Unexpected value ${found || "nothing"}, expected ${expected || "nothing"} as the numeral says`;
    case "unit":
      return `Unexpected unit ${text(found)}, expected ${text(expected)} as the numeral says`;
    case "place":
      return `Unexpected ${found}, expected ${expected || "a section of report.yaml"} as the text says at ${at}`;
    case "unread":
      return `Unexpected numeral ${text(found)} in no row, expected a row of the ledger`;
  }
}

/** The column of `ledger.csv` that a difference of a row is about. */
export const differenceColumns: Record<Exclude<DifferenceKind, "text" | "unread">, keyof LedgerRow> = {
  span: "start",
  slice: "printed",
  quote: "quote",
  numeral: "printed",
  value: "value",
  unit: "unit",
  place: "section",
};

/** A text that a terminal shows and does not obey: control, bidi and invisible characters as `\u{1B}`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`;
  });
}

/** Line and column of an offset, both from 1, columns in UTF-16 units; one beyond the text has the place of its end. */
export function position(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** For an offset the number of paragraphs (lines that are not empty) up to and with its own. */
export function paragraphs(source: string): (offset: number) => number {
  const starts: number[] = [];
  for (const { index } of source.matchAll(/^.*\S/gm)) starts.push(index);
  return (offset) => firstFrom(starts, offset + 1);
}

/** The index of the first of these ascending offsets that is not before `offset`. */
export function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
const narrow = (text: string) =>
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
