import { markOf } from "./heading.ts";
import type { Line } from "./line.ts";

// Where a paragraph may begin in a text without line ends: a heading's number, salutation, annex, glossary; behind the title.
const starts =
  /(?<=[。！？：…”」） ])(?=(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|附件[\d一二：]|(?:附：|[※【[])?名词解释[：※】\]]))|(?=各位代表[：！，])|(?<=政府工作报告)(?=[—（ \d])/g;

const isLong = ({ text }: Line) => text.length > 1500;

/** Whether a mark goes on counting; `last` holds the last number of each level. */
function counts(text: string, last: { han: number; bracket: number }): boolean {
  const mark = markOf(text);
  if (mark?.numbering === "han") {
    if (mark.number !== last.han + 1) return false;
    last.han += 1;
    last.bracket = 0;
    return true;
  }
  if (mark?.numbering !== "bracket") return true;
  if (mark.number !== last.bracket + 1 && mark.number !== 1) return false;
  last.bracket = mark.number;
  return true;
}

/**
 * The lines of a text that lost its line ends, cut where a heading's number goes on counting inside a line; the lines as
 * they are where headings begin lines.
 */
export function withInlineHeadings(lines: Line[]): Line[] {
  const isHeaded = lines.some(({ text }) => markOf(text)?.numbering === "han" && text.length < 100);
  if (isHeaded || !lines.some(isLong)) return lines;
  const last = { han: 0, bracket: 0 };
  return lines.flatMap((line) => {
    if (!isLong(line)) return [line];
    const cuts = [...line.text.matchAll(starts)]
      .map(({ index }) => index)
      .filter((index) => index > 0 && counts(line.text.slice(index, index + 12), last));
    return [0, ...cuts].map((cut, index) => {
      const end = cuts[index] ?? line.text.length;
      const text = line.text.slice(cut, end).trimEnd();
      return { start: line.start + cut, end: line.start + cut + text.length, text };
    });
  });
}
