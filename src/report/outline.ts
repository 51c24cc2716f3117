import { backMatter } from "./back.ts";
import { bodyOf, isAddress, isTitle } from "./body.ts";
import { divide, type Division } from "./divisions.ts";
import type { Doubt } from "./doubt.ts";
import { ReportError } from "./error.ts";
import { headingOf, markOf } from "./heading.ts";
import { identify, nameOf } from "./identity.ts";
import { withInlineHeadings } from "./inline.ts";
import { topHeadings } from "./levels.ts";
import { linesOf, type Line } from "./line.ts";
import type { Part } from "./parts.ts";
import type { Reading } from "./reading.ts";
import { suspicions } from "./suspicions.ts";
import { topParts } from "./tops.ts";
import { yearOf } from "./year.ts";

export type { Doubt } from "./doubt.ts";
export type { Part } from "./parts.ts";

/** A line that is not empty; offsets into the reading's text, end exclusive. `number` counts from 1 within its section. */
export interface Paragraph {
  number: number;
  start: number;
  end: number;
  /** Whether it is a heading and nothing else: an inline heading (`（一）加快….实施…`) shares its paragraph with text. */
  heading: boolean;
}

/** A section of the report; offsets into the reading's text, end exclusive: a section ends where the next one begins. */
export interface Section {
  /** 序, 一, 一(1), 二, 二(三), 附. */
  id: string;
  /** The heading without its number, cut to a short title. */
  title: string;
  part: Part;
  /** The year or span that its results or targets belong to unless a sentence says otherwise: `2024`, `2021/2025`. */
  period: string;
  start: number;
  end: number;
  paragraphs: Paragraph[];
}

export interface Outline {
  /** The year that the report plans for. */
  year: number;
  /** Empty where the report names none. */
  place: string;
  title: string;
  /** When and before whom it was read; the date as in ISO 8601. */
  presented?: { date: string; meeting: string };
  /** Offsets in the source; what a page puts before and behind the report is left out. */
  body: { start: number; end: number };
  sections: Section[];
  doubts: Doubt[];
}

/** The line behind title, meeting, salutation and the sentence that asks for a hearing. */
function frontEnd(lines: Line[], from: number, to: number): number {
  const address = lines.findIndex(({ text }, index) => index >= from && index < to && isAddress(text));
  return address < 0 ? from : address + 1;
}

// Numbered items below the second level are headings where they hold nothing else, and no figure.
function isSmallHeading(text: string): boolean {
  const mark = text.length <= 40 ? markOf(text) : undefined;
  return mark !== undefined && !/[\d。！？；：]/.test(text.slice(mark.length));
}

function paragraphsOf(lines: Line[], { part, isHeaded }: Division): Paragraph[] {
  return lines.map(({ start, end, text }, index) => {
    const heading =
      index === 0
        ? isHeaded && headingOf(text, markOf(text)).whole
        : part !== "glossary" && part !== "annex" && isSmallHeading(text);
    return { number: index + 1, start, end, heading };
  });
}

function sectionsOf(divisions: Division[], lines: Line[], to: number): Section[] {
  return divisions.map((division, index) => {
    const { id, title, part, period, line } = division;
    const next = divisions[index + 1];
    return {
      id,
      title,
      part,
      period,
      start: lines[line]!.start,
      end: next ? lines[next.line]!.start : lines[to - 1]!.end,
      paragraphs: paragraphsOf(lines.slice(line, next?.line ?? to), division),
    };
  });
}

function refuseOthers(text: string): void {
  let han = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character >= "\u4e00" && character <= "\u9fff") han += 1;
  }
  if (han < 200)
    throw new ReportError(`Unexpected text with ${han} Chinese characters, expected a report of 200 or more`);
}

/**
 * Divides a report: finds it among what a page puts round it, its year and place, and its sections with their parts and
 * periods. `year` is the report's year where the caller knows it. What is uncertain becomes a doubt; throws a ReportError
 * where nothing can be made of the text.
 */
export function outline(reading: Reading, year?: number): Outline {
  const { text, at } = reading;
  refuseOthers(text);
  const lines = withInlineHeadings(linesOf(text));
  const body = bodyOf(lines);
  const { from, opening } = body;
  const to = body.others[0] ?? body.to;
  const back = backMatter(lines, opening, to)[0]?.line ?? to;
  const headings = topHeadings(lines, opening, back);
  const first = headings[0]?.line ?? frontEnd(lines, from, back);
  const identity = identify(lines.slice(0, from), lines.slice(from, Math.max(first, opening + 1)));
  const known = yearOf(headings, identity, text, year);
  if (!known)
    throw new ReportError(
      "Unexpected lack of a year: found none in headings, meeting, title and text, expected one such as 2025年",
    );
  const name = nameOf(identity, known.year);
  const parts = topParts(headings, lines, first, back, known.year);
  const main = divide(parts.tops, lines, known.year);
  const front: Division[] =
    first > from
      ? [
          {
            id: "序",
            title: "开篇",
            part: "front",
            period: String(known.year),
            line: from,
            isHeaded: isTitle(lines[from]!.text),
          },
        ]
      : [];
  const divisions = [...front, ...main.divisions, ...backMatter(lines, opening, to, known.year)];
  const here = (reason: string) => ({ start: lines[from]!.start, reason });
  const doubts = [
    ...[...known.reasons, ...name.reasons].map(here),
    ...suspicions(lines, body, back, headings),
    ...parts.doubts,
    ...main.doubts,
  ];
  return {
    year: known.year,
    place: name.place,
    title: name.title,
    presented: identity.presented,
    body: { start: at[lines[from]!.start]!, end: at[lines[to - 1]!.end]! },
    sections: sectionsOf(divisions, lines, to),
    doubts: doubts.map(({ start, reason }) => ({ start: at[start]!, reason })).sort((a, b) => a.start - b.start),
  };
}
