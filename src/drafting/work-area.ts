import { ReportError } from "../report/error.ts";
import type { Outline, Paragraph, Section } from "../report/outline.ts";
import type { Reading } from "../report/reading.ts";

/** A part of the plan that is a piece of work of its own; offsets into the reading's text, end exclusive. */
export interface WorkArea {
  /** Its heading, or the words that it opens with. */
  heading: string;
  start: number;
  end: number;
}

/** A site has room for so many areas, and needs so many. */
const [fewest, most] = [3, 15];

// What a plan says before and behind its areas: the aims of the year, and the last words.
const aims = /预期目标|主要目标|总体要求|总体思路|指导思想|目标是/;
const lastWords = /^各位代表[！，：]|^让我们|谢谢大家/;
const turns = /(?:^|[。；])(?=[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，、])/gu;
const counter = /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，、])/u;

/**
 * The work areas of a report's plan, in its order: its own sections, else its paragraphs, else what it counts as 一是, 二是.
 * @throws A ReportError where the report has no plan, or one that is not divided.
 */
export function workAreas({ sections, year }: Outline, { text }: Reading): WorkArea[] {
  const plan = sections.filter(({ part }) => part === "plan");
  if (plan.length === 0)
    throw new ReportError(
      `Unexpected report without a plan for ${year}, expected a part such as 二、${year}年重点工作`,
    );
  const paragraphs = plan.flatMap((section) => bodyOf(section, text));
  const found = [ownSections(plan, text), paragraphs, paragraphs.flatMap((area) => counted(area, text))].find(
    (areas) => areas.length >= fewest,
  );
  if (!found)
    throw new ReportError(
      `Unexpected plan of ${paragraphs.length} paragraph${paragraphs.length === 1 ? "" : "s"} without headings, expected ${fewest} to ${most} work areas: in a copy of the text, give each a heading on a line of its own, such as （一）扩大内需`,
      plan[0]!.start,
    );
  return joined(found);
}

// Sections below a heading of the first level; where several such headings have some, they all count.
function ownSections(plan: readonly Section[], text: string): WorkArea[] {
  return plan
    .filter(({ id }) => id.includes("("))
    .map(({ start, end, paragraphs: [first] }) => ({ heading: headingIn(text, first!), start, end }));
}

// A heading runs to its first stop.
function headingIn(text: string, { start, end }: Pick<Paragraph, "start" | "end">): string {
  return /^[^。！？；]*/.exec(text.slice(start, Math.min(end, start + 80)))![0];
}

// Paragraphs that are about one piece of work: neither a heading nor the aims of the year nor the last words.
function bodyOf({ paragraphs }: Section, text: string): WorkArea[] {
  return paragraphs.flatMap(({ start, end, heading }) => {
    const words = text.slice(start, end);
    const isOther = heading || words.length < 20 || aims.test(words.slice(0, 60)) || lastWords.test(words);
    return isOther ? [] : [{ heading: headingIn(text, { start, end }), start, end }];
  });
}

function counted({ start, end }: WorkArea, text: string): WorkArea[] {
  const words = text.slice(start, end);
  const places = [...words.matchAll(turns)].map(({ index, 0: stop }) => start + index + stop.length);
  return places.map((place, i) => {
    const to = places[i + 1] ?? end;
    return { heading: headingIn(text, { start: place, end: to }).replace(counter, ""), start: place, end: to };
  });
}

// Where there are too many, the shortest neighbours become one.
function joined(areas: WorkArea[]): WorkArea[] {
  const rest = [...areas];
  while (rest.length > most) {
    const lengths = rest.slice(1).map(({ end }, i) => end - rest[i]!.start);
    const at = lengths.indexOf(Math.min(...lengths));
    const [a, b] = [rest[at]!, rest[at + 1]!];
    rest.splice(at, 2, { heading: a.heading, start: a.start, end: b.end });
  }
  return rest;
}
