import { titleOf, wordsOf } from "./heading.ts";
import type { Doubt } from "./doubt.ts";
import { skippedNumbers, subHeadings, type Heading } from "./levels.ts";
import type { Line } from "./line.ts";
import { toHan } from "./ordinal.ts";
import { partOfHeading, type Part } from "./parts.ts";
import { singlePeriodsIn, spansIn } from "./periods.ts";

/** A section before it has its paragraphs. */
export interface Division {
  id: string;
  title: string;
  part: Part;
  period: string;
  /** Index of the line it begins with. */
  line: number;
  /** Whether that line begins with a heading. */
  isHeaded: boolean;
}

/** A heading of the first level with what is known of its part, and the line of the next one. */
export interface Top extends Heading {
  part: Part;
  to: number;
  /** Whether its line is a heading; where none is, the line only opens a part. */
  isPrinted: boolean;
}

/** The spans and the single years that a text names and that suit a part: a review looks back, the others ahead. */
interface Named {
  spans: string[];
  singles: string[];
  first?: string;
}

interface Divided {
  divisions: Division[];
  doubts: Doubt[];
}

function named(text: string, part: Part, year: number): Named {
  const suits = ({ period }: { period: string }) =>
    part === "review" ? Number(period.slice(-4)) < year : Number(period.slice(-4)) >= year;
  const spans = spansIn(text, year).filter(suits);
  const singles = singlePeriodsIn(text, year).filter(suits);
  const [first] = [...spans, ...singles].sort((a, b) => a.index - b.index);
  return {
    spans: spans.map(({ period }) => period),
    singles: singles.map(({ period }) => period),
    first: first?.period,
  };
}

const looksAhead = ({ part }: Top) => part === "plan" || part === "goals";

/** Whether a heading of the same direction is about one year only. */
function hasYearOfItsOwn(top: Top, tops: Top[], year: number): boolean {
  return tops.some((other) => {
    if (other === top || (other.part === "review") !== (top.part === "review") || other.part === "conduct")
      return false;
    const { spans, singles } = named(other.text, other.part, year);
    return spans.length === 0 && (singles.length > 0 || other.part === "plan");
  });
}

/** How the text under a heading begins: behind it in its own line, else in the next one. */
function firstWords(top: Top, lines: Line[]): string {
  const own = lines[top.line]!.text;
  const behind = own.slice(own.indexOf(top.text) + top.text.length, 400);
  return (top.isPrinted && behind.length > 1 ? behind : (lines[top.line + 1]?.text ?? "")).slice(0, 100);
}

/** The time of a section; mixed where it tells of a span of years and of one year, so that its paragraphs say which. */
function timeOf(top: Top, tops: Top[], lines: Line[], year: number): { period: string; isMixed: boolean } {
  const { part } = top;
  const standard = String(part === "review" ? year - 1 : year);
  if (part === "conduct") return { period: standard, isMixed: false };
  const heading = named(top.text, part, year);
  const words = wordsOf(firstWords(top, lines));
  const text = named(words, part, year);
  // 由2020年的9亿元增加到: the year of a figure is not that of the section.
  const turned = named(turnIn(words), part, year);
  if (heading.spans.length > 0) {
    const isMixed = heading.singles.length > 0 || !hasYearOfItsOwn(top, tops, year);
    const period = part === "review" ? heading.spans[0]! : heading.first!;
    // Where the heading names both, a first paragraph that names one decides.
    const inText = text.singles.length === 0 ? text.spans[0] : text.spans.length === 0 ? turned.singles[0] : undefined;
    return { period: (isMixed ? inText : undefined) ?? period, isMixed };
  }
  if (heading.singles.length > 0 || part !== "review")
    return { period: heading.singles[0] ?? standard, isMixed: false };
  const isLong = text.spans.length > 0 && text.singles.length === 0;
  return isLong ? { period: text.spans[0]!, isMixed: true } : { period: standard, isMixed: false };
}

/**
 * The words with which a paragraph may turn to another time: its first clause. A year that a figure follows (`2020年，总量
 * 达到900亿元`) dates the figure and turns nothing.
 */
function turnIn(text: string): string {
  const start = wordsOf(text).slice(0, 80);
  const clause = /^[^，。：；！？]{0,40}/.exec(start)![0];
  const sentence = /^[^。！？]{0,80}/.exec(start)![0];
  const dates = /\d{4}年/.test(clause) && /\d/.test(sentence.replace(/\d{4}年/g, ""));
  return dates ? "" : clause;
}

/** Numbers sections so that no two are called the same: `二(一)·2`. */
function uniqueIds(divisions: Division[]): Division[] {
  const seen = new Map<string, number>();
  return divisions.map((division) => {
    const count = (seen.get(division.id) ?? 0) + 1;
    seen.set(division.id, count);
    return count === 1 ? division : { ...division, id: `${division.id}·${count}` };
  });
}

/** The line behind the last heading where a plan turns to the government's own conduct without a heading; else its end. */
function conductLine(top: Top, headings: Heading[], lines: Line[]): number {
  for (let line = (headings.at(-1)?.line ?? top.line) + 1; line < top.to; line += 1)
    if (/对政府工作提出|政府自身建设/.test(wordsOf(lines[line]!.text).slice(0, 80))) return line;
  return top.to;
}

/** The sections under one heading of the first level: itself, its second level, and where its time changes. */
function divideOne(top: Top, id: string, tops: Top[], lines: Line[], year: number): Divided {
  const { isMixed, period: own } = timeOf(top, tops, lines, year);
  let period = own;
  const part = () => {
    if (!isMixed || !looksAhead(top)) return top.part;
    return period === String(year) ? "plan" : "goals";
  };
  const divisions: Division[] = [
    { id, title: titleOf(top.text), part: part(), period, line: top.line, isHeaded: top.isPrinted },
  ];
  const headings = subHeadings(lines, top.line + 1, top.to, top.numbering);
  const subs = new Map(headings.map((sub) => [sub.line, sub]));
  let loose = 0;
  const end = tops.at(-1) === top && looksAhead(top) ? conductLine(top, headings, lines) : top.to;
  for (let line = top.line + 1; line < end; line += 1) {
    const sub = subs.get(line);
    if (!sub && !isMixed) continue;
    const text = sub?.text ?? turnIn(lines[line]!.text);
    const tells = isMixed || /工作|回顾|成就|任务|目标/.test(text);
    const told = tells ? named(text, top.part, year).first : undefined;
    const changes = told !== undefined && told !== period && line > top.line + 1;
    if (!sub && !changes) continue;
    if (told !== undefined && isMixed) period = told;
    const isCounted = sub?.number !== undefined && (sub.numbering === "bracket" || sub.numbering === "han");
    divisions.push({
      id: `${id}(${isCounted ? toHan(sub.number!) : (loose += 1)})`,
      title: titleOf(sub?.text ?? /^.{1,60}?(?=[。！？；]|$)/.exec(wordsOf(lines[line]!.text))?.[0] ?? text),
      part: sub && looksAhead(top) && partOfHeading(sub.text) === "conduct" ? "conduct" : part(),
      period: told ?? period,
      line,
      isHeaded: sub !== undefined,
    });
  }
  if (end < top.to)
    divisions.push({
      id: `${id}(${loose + 1})`,
      title: "政府自身建设",
      part: "conduct",
      period: String(year),
      line: end,
      isHeaded: false,
    });
  const doubts = skippedNumbers(headings).map(({ line, reason }) => ({ start: lines[line]!.start, reason }));
  return { divisions, doubts };
}

// A part that begins without a heading among numbered ones must not take the number of one of them.
function idOf(tops: Top[], index: number): string {
  const { number } = tops[index]!;
  if (number !== undefined) return toHan(number);
  const before = tops.slice(0, index).findLast((top) => top.number !== undefined);
  return before ? toHan(before.number!) : toHan(index + 1);
}

/** Divides the lines under the headings of the first level into sections; doubts are placed in the reading's text. */
export function divide(tops: Top[], lines: Line[], year: number): Divided {
  const all = tops.map((top, index) => divideOne(top, idOf(tops, index), tops, lines, year));
  return {
    divisions: uniqueIds(all.flatMap(({ divisions }) => divisions)),
    doubts: all.flatMap(({ doubts }) => doubts),
  };
}
