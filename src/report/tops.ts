import type { Top } from "./divisions.ts";
import type { Doubt } from "./doubt.ts";
import { wordsOf } from "./heading.ts";
import { skippedNumbers, type Heading } from "./levels.ts";
import type { Line } from "./line.ts";
import { partOfHeading, type Part } from "./parts.ts";
import { spansIn } from "./periods.ts";

/** The first levels of a report, and what is uncertain about them; offsets into the reading's text. */
export interface Tops {
  tops: Top[];
  doubts: Doubt[];
}

/** Whether a paragraph turns from what was done to what is to be done. */
type Turns = (text: string) => boolean;

function turnsIn(year: number): Turns {
  const start = new RegExp(`^(?:今年|新的一年|做好(?:今年|${year}年)|${year}年(?:是|，|工作|全|政府|经济|的))`);
  const goal = new RegExp(`(?:今年|${year}年)[^。]{0,40}(?:预期目标|主要目标|总体要求|总体思路|工作安排|重点工作)`);
  return (text) => {
    const first = wordsOf(text).slice(0, 60);
    return start.test(first) || goal.test(first);
  };
}

/** Guesses a part where the words of a heading do not tell: by what its first paragraphs say, else by what stands before it. */
function guess(lines: Line[], from: number, to: number, before: Part | undefined, turns: Turns): Part {
  if (before !== undefined && before !== "review") return before;
  const said = lines.slice(before === undefined ? 0 : from, Math.min(to, from + 4)).map(({ text }) => text);
  if (said.some(turns)) return "plan";
  return "review";
}

/** Finds the lines where parts begin in a report, or in a section, that has no headings for them. */
function unheaded(lines: Line[], from: number, to: number, year: number, turns: Turns): Heading[] {
  const found: Heading[] = [];
  const plan = lines.findIndex(({ text }, index) => index >= from && index < to && turns(text));
  // Goals for the years ahead stand before the plan of the year.
  for (let line = from; line < (plan < 0 ? to : plan); line += 1) {
    const span = spansIn(wordsOf(lines[line]!.text).slice(0, 30), year).find(
      ({ period }) => Number(period.slice(0, 4)) >= year,
    );
    if (!span) continue;
    found.push({ line, text: `${span.period.replace("/", "-")}年主要目标`, part: "goals" });
    break;
  }
  if (plan >= 0) found.push({ line: plan, text: `${year}年工作安排`, part: "plan" });
  const conduct = lines.findIndex(
    ({ text }, index) => plan >= 0 && index > plan && index < to && /自身建设/.test(wordsOf(text).slice(0, 40)),
  );
  if (conduct >= 0) found.push({ line: conduct, text: "政府自身建设", part: "conduct" });
  return found;
}

/** Gives every heading of the first level its part, and puts one where a part begins without a heading. */
export function topParts(headings: Heading[], lines: Line[], from: number, to: number, year: number): Tops {
  const doubts: Doubt[] = [];
  const all = [...headings];
  const known = headings.map(({ text }) => partOfHeading(text));
  const doubt = (line: number, reason: string) => doubts.push({ start: lines[line]!.start, reason });
  const turns = turnsIn(year);
  const isAhead = (part: Part | undefined) => part === "plan" || part === "goals";
  if (headings.length === 0) {
    const added = unheaded(lines, from, to, year, turns);
    if (added[0]?.line !== from) all.push({ line: from, text: `${year - 1}年工作回顾`, part: "review" });
    all.push(...added);
    doubt(
      from,
      `Unexpected lack of headings: found none, expected 一、, 二、 or the like; divided by the sentences that open a part`,
    );
  } else if (!known.some(isAhead) && known.every((part) => part !== undefined)) {
    const review = headings[known.indexOf("review")] ?? headings[0]!;
    const end = headings.find(({ line }) => line > review.line)?.line ?? to;
    const added = unheaded(lines, review.line + 1, end, year, turns).filter(({ part }) => part === "plan");
    all.push(...added);
    doubt(
      added[0]?.line ?? review.line,
      `Unexpected lack of a heading for the plan of ${year}: ${added.length > 0 ? "took the sentence that opens it" : "found none"}`,
    );
  }
  for (const { line, reason } of skippedNumbers(headings)) doubt(line, reason);
  all.sort((a, b) => a.line - b.line);
  const tops: Top[] = [];
  for (const [index, heading] of all.entries()) {
    const end = all[index + 1]?.line ?? to;
    let part = heading.part ?? partOfHeading(heading.text);
    if (part === undefined) {
      part = guess(lines, heading.line, end, tops.at(-1)?.part, turns);
      doubt(
        heading.line,
        `Unexpected heading “${heading.text.slice(0, 30)}”, expected words such as 工作回顾 or 重点工作; took it for ${part}`,
      );
    }
    tops.push({ ...heading, part, to: end, isPrinted: heading.part === undefined });
  }
  return { tops, doubts };
}
