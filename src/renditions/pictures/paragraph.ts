import { balanceLines, breakLines, textWidth, type Whole } from "../../charts/text.ts";
import { runsText, sliceRuns, type Run } from "../runs.ts";
import { escapeXml, short, type Block } from "./block.ts";
import { sans } from "./fonts.ts";

/** How a paragraph is set; lengths in the units of the picture. */
export interface TextStyle {
  size: number;
  /** The height of a line in em. */
  leading?: number;
  colour: string;
  family?: string;
  bold?: boolean;
  /** Whether numbers are bold, as they are on pages. */
  boldNumbers?: boolean;
  align?: "start" | "end";
  /** Whether lines are of about the same width. */
  balanced?: boolean;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The words of a text: no headline breaks in one, where it has room for it. */
function wordsOf(text: string): Whole[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [index, index + segment.length] as const);
}

/** Numbers with their qualifiers, and whatever else is to stay whole. */
function stretchesOf(runs: readonly Run[]): Whole[] {
  let at = 0;
  return runs.flatMap(({ text: { length }, figure, whole = figure !== undefined }) => {
    at += length;
    return whole ? [[at - length, at] as const] : [];
  });
}

/** The lines of a text in a width of so many em; a number with its qualifier stays in one line where it has room. */
export function linesOf(runs: readonly Run[], em: number, { balanced = false } = {}): Run[][] {
  const text = runsText(runs);
  const whole = stretchesOf(runs);
  const lines = balanced ? balanceLines(text, em, [...whole, ...wordsOf(text)]) : breakLines(text, em, whole);
  let from = 0;
  return lines.map((line) => {
    const start = text.indexOf(line, from);
    from = start + line.length;
    return sliceRuns(runs, start, from);
  });
}

function runMarkup({ text, figure, derived, strong }: Run, boldNumbers: boolean): string {
  const attributes = [
    figure === undefined ? "" : ` data-figure="${escapeXml(figure)}"`,
    strong || (boldNumbers && figure !== undefined) ? ` font-weight="700"` : "",
    derived ? ` text-decoration="underline"` : "",
  ].join("");
  return attributes === "" ? escapeXml(text) : `<tspan${attributes}>${escapeXml(text)}</tspan>`;
}

/** Lines of text below each other, as they were broken. */
export function textLines(lines: readonly Run[][], width: number, style: TextStyle): Block {
  const { size, leading = 1.6, colour, family = sans, bold = false, boldNumbers = false, align = "start" } = style;
  const line = size * leading;
  // Han stand on a line that is 0.88 em below their tops.
  const base = (line - size) / 2 + 0.88 * size;
  const look = [
    `font-family="${family}"`,
    `font-size="${short(size)}"`,
    ...(bold ? [`font-weight="700"`] : []),
    ...(align === "end" ? [`text-anchor="end"`] : []),
    `fill="${colour}"`,
  ].join(" ");
  const x = align === "end" ? width : 0;
  const markup = lines
    .map((runs, i) => {
      const text = runs.map((run) => runMarkup(run, boldNumbers)).join("");
      return `<text x="${short(x)}" y="${short(base + i * line)}">${text}</text>`;
    })
    .join("");
  return { height: lines.length * line, markup: `<g ${look}>${markup}</g>` };
}

/** A paragraph of text in a width. */
export function paragraph(text: string | readonly Run[], width: number, style: TextStyle): Block {
  const runs = typeof text === "string" ? [{ text }] : text;
  return textLines(linesOf(runs, width / style.size, style), width, style);
}

/** How wide a text is in one line. */
export function lineWidth(text: string, size: number): number {
  return textWidth(text) * size;
}
