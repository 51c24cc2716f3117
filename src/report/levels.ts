import { headingOf, markOf, type Numbering } from "./heading.ts";
import type { Line } from "./line.ts";
import { toHan } from "./ordinal.ts";
import { partOfHeading, type Part } from "./parts.ts";

/** A heading among the lines of a report. */
export interface Heading {
  /** Index of its line. */
  line: number;
  text: string;
  /** Its number as printed; undefined for a heading without one. */
  number?: number;
  numbering?: Numbering;
  /** Set where no line is a heading but a section begins all the same. */
  part?: Part;
}

/** The lines [from, to) that a numbering counts, in its order; a number that goes back begins a new run only if it is 1. */
export function countedHeadings(
  lines: Line[],
  from: number,
  to: number,
  numbering: Numbering,
  mayRestart = false,
): Heading[] {
  const found: Heading[] = [];
  let last = 0;
  for (let line = from; line < to; line += 1) {
    const mark = markOf(lines[line]!.text);
    if (mark?.numbering !== numbering) continue;
    const goesOn = mark.number > last && mark.number <= last + 3;
    const restarts = mayRestart && mark.number === 1 && last > 1;
    if (!goesOn && !restarts) continue;
    last = mark.number;
    found.push({ line, number: mark.number, numbering, text: headingOf(lines[line]!.text, mark).text });
  }
  return found;
}

const endsLikeText = /[。！？；：，、…]$/;
const names =
  /^(?:(?:19|20)\d\d年|过去|去年|今年|“?十.五|今后|未来|本届|五年|.{0,6}加强.{0,6}自身建设|.{0,4}(?:工作)?回顾$|.{0,6}(?:工作安排|重点工作)$)/;

/** Lines that name a part of the report without a number: `2024年工作回顾`. */
function namedHeadings(lines: Line[], from: number, to: number): Heading[] {
  const found: Heading[] = [];
  for (let line = from; line < to; line += 1) {
    const { text } = lines[line]!;
    if (text.length > 36 || endsLikeText.test(text) || text.includes("。") || markOf(text)) continue;
    if (names.test(text) && partOfHeading(text)) found.push({ line, text });
  }
  return found;
}

const isReview = ({ text }: Heading) => partOfHeading(text) === "review";
const isAhead = ({ text }: Heading) => ["plan", "goals"].includes(partOfHeading(text) ?? "");
const tellsBoth = (headings: Heading[]) => headings.some(isReview) && headings.some(isAhead);

/** The headings of the first level in the lines [from, to); none where a report has none. */
export function topHeadings(lines: Line[], from: number, to: number): Heading[] {
  const parts = countedHeadings(lines, from, to, "part");
  if (parts.length > 1) return parts;
  const counted = countedHeadings(lines, from, to, "han");
  const named = namedHeadings(lines, from, to);
  if (tellsBoth(named) && !tellsBoth(counted)) return named;
  return counted.length > 0 ? counted : named;
}

// A short line that opens a run of paragraphs.
function openers(lines: Line[], from: number, to: number): Heading[] {
  const found: Heading[] = [];
  for (let line = from; line + 1 < to; line += 1) {
    const { text } = lines[line]!;
    const next = lines[line + 1]!.text;
    if (text.length < 6 || text.length > 60 || !/\p{sc=Han}$/u.test(text) || markOf(text)) continue;
    if (/[。！？；：]/.test(text)) continue;
    if (next.length > text.length && next.includes("。")) found.push({ line, text });
  }
  return found;
}

/** The headings of the second level in the lines [from, to) under a heading of the first. */
export function subHeadings(lines: Line[], from: number, to: number, top: Numbering | undefined): Heading[] {
  const numberings: Numbering[] = top === "han" ? ["bracket"] : ["han", "bracket"];
  for (const numbering of numberings) {
    const found = countedHeadings(lines, from, to, numbering, true);
    if (found.length > 0) return found;
  }
  const loose = openers(lines, from, to);
  if (loose.length > 1) return loose;
  for (const numbering of ["arabic", "ordinal"] as const) {
    const found = countedHeadings(lines, from, to, numbering);
    if (found.length > 2 && found[0]!.number === 1) return found;
  }
  return [];
}

/** Where a numbering leaves a number out: `一、` followed by `三、`. */
export function skippedNumbers(headings: Heading[]): { line: number; reason: string }[] {
  let last = 0;
  return headings.flatMap(({ line, number, text }) => {
    if (number === undefined) return [];
    const expected = number < last ? 1 : last + 1;
    last = number;
    if (number === expected) return [];
    return [
      { line, reason: `Unexpected number ${toHan(number)} before “${text.slice(0, 20)}”, expected ${toHan(expected)}` },
    ];
  });
}
