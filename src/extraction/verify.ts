import type { Section } from "../ledger/report-schema.ts";
import type { LedgerRow } from "../ledger/schema.ts";
import { scan } from "../numerals/scan.ts";
import { unitName } from "../numerals/units.ts";
import { parseNumeral } from "../numerals/value.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import { paragraphs } from "./offsets.ts";
import { isQuotedAt, narrow } from "./quote.ts";

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
