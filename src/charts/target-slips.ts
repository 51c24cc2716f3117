import { chaptersOf } from "../ledger/chapter.ts";
import type { Locale } from "../ledger/format.ts";
import type { Area } from "../ledger/report-schema.ts";
import type { Figure } from "../ledger/schema.ts";
import { boundingWord, type WordStack } from "../ledger/wording.ts";
import type { ChartData } from "./chart.ts";
import { mark, type Node } from "./scene.ts";
import type { Colour } from "./theme.ts";
import { reportWords } from "./report-words.ts";
import { textWidth } from "./text.ts";
import { words } from "./words.ts";

/** Where a target stands in one state, as a rectangle. */
export interface Slip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What does not change between the states of a drawing. */
export interface SlipFrame {
  narrow: boolean;
  width: number;
  height: number;
  locale: Locale;
}

const half = (value: number) => Math.round(value * 2) / 2;

/**
 * Slips as one path: always the same commands in the same order, so that they can go from any places to any other. Each
 * begins where the one before did: what stands in a row repeats itself, which packs well.
 */
export function slipsPath(slips: readonly Slip[]): string {
  let [left, top] = [0, 0];
  return slips
    .map(({ x, y, width, height }) => {
      const move = `m${x - left} ${y - top}h${width}v${height}h${-width}z`;
      [left, top] = [x, y];
      return move;
    })
    .join("");
}

/** How an area is called; on a phone in two characters. */
export const areaName = ({ title, title_en, short }: Area, locale: Locale, narrow: boolean): string =>
  locale === "en" ? title_en : narrow ? short : title;

/** How a stack is called. */
export function stackName({ kind, words: own }: WordStack, locale: Locale): string {
  const say = reportWords[locale];
  const all = own.map(say.word).join(words[locale].comma);
  // More words than a line of a phone holds are only called others.
  return kind === "none" ? say.noWord : textWidth(all) <= 23 ? all : say.otherWords;
}

/** A strip for each chapter, as long as its text, with teeth like a ruler's; a target is a tick at its place. */
export function barcode(svg: Node, data: ChartData, stacks: WordStack[], frame: SlipFrame): Map<Figure, Slip> {
  const { narrow, width, height, locale } = frame;
  const say = reportWords[locale];
  const chapters = chaptersOf(data.areas, data.sections, data.figures);
  const [left, foot, tick] = narrow ? [46, 20, 2] : [150, 40, 4];
  const pitch = half(Math.min((height - foot) / chapters.length, narrow ? 36 : 66));
  const [thick, rise, tooth] = narrow ? [20, 5, 3] : [36, 9, 6];
  const scale = (width - left - tick) / Math.max(...chapters.map(({ characters }) => characters));
  const tall = new Set(stacks[0]?.kind === "word" ? stacks[0].figures : []);
  const slips = new Map<Figure, Slip>();

  // One mark for all strips, since none of them moves: tints, a ruler's edge below each, names.
  const strips = mark(svg, "strips", "g");
  const ruler = { edges: "", teeth: "" };
  chapters.forEach(({ area, characters, figures }, i) => {
    const top = i * pitch + rise + 1;
    const length = Math.round(characters * scale + tick);
    strips
      .append("path")
      .attr("opacity", 0.16)
      .attr("class", `in-${area.colour} target`)
      .attr("d", `M${left} ${top}h${length}v${thick}h${-length}z`);
    ruler.edges += `M${left} ${top + thick}h${length}`;
    ruler.teeth += `M${left} ${top + thick + tooth / 2}h${length}`;
    const name = (classes: string, y: number, text: string) =>
      strips.append("text").attr("class", classes).attr("y", y).text(text);
    name(`in-${area.colour} of-target`, top + (narrow ? 9 : 15), areaName(area, locale, narrow));
    name("of-result small", top + (narrow ? 22 : 35), say.characters(characters));
    figures.forEach(({ figure, at }, n) => {
      // Two targets that share one number stand side by side.
      const twins = figures.slice(0, n).filter((other) => other.figure.start === figure.start).length;
      const up = tall.has(figure) ? rise : 0;
      slips.set(figure, {
        x: Math.round(left + at * scale) + twins * tick,
        y: top - up,
        width: tick,
        height: thick + up,
      });
    });
  });
  strips.append("path").attr("class", "line").attr("d", ruler.edges);
  strips
    .append("path")
    .attr("class", "line")
    .attr("stroke-width", tooth)
    .attr("stroke-dasharray", `1 ${Number((100 * scale - 1).toFixed(2))}`)
    .attr("d", ruler.teeth);
  const [word] = stacks[0]?.words ?? [];
  const key = [say.toothIs, ...(word ? [say.tallerIs(word)] : [])].join(words[locale].and);
  strips
    .append("text")
    .attr("class", "of-result small")
    .attr("y", height - (narrow ? 3 : 6))
    .text(key);
  return slips;
}

/**
 * Writes on slips what bounds their numbers, or else what is to be done about them. Downwards: each character after the
 * first goes back by its own width, which is one em for Han, and down by a line.
 */
export function writeWords(svg: Node, slips: ReadonlyMap<Figure, Slip>, { narrow, locale }: SlipFrame): void {
  const [size, line] = narrow ? [12, 13] : [15, 16];
  const g = mark(svg, "words", "g");
  for (const [figure, { x, y, width, height }] of slips) {
    const word = boundingWord(figure);
    const said = word ?? figure.qualifier_words[0];
    const text = [...(said === undefined ? "" : reportWords[locale].sign(said, figure.qualifier))];
    if (text.length === 0) continue;
    const steps = (by: number) => (text.length > 1 ? text.map((_, i) => (i === 0 ? 0 : by)).join(" ") : null);
    const first = y + (height - text.length * line) / 2 + line * 0.82;
    g.append("text")
      .attr("x", x + (width - size) / 2)
      .attr("y", Math.round(first))
      .attr("dx", steps(-size))
      .attr("dy", steps(line))
      .attr("class", word === undefined ? "of-result" : "knock")
      .text(text.join(""));
  }
}

/** All alike, in reading order. */
export function inOrder(figures: readonly Figure[], { narrow, width, height }: SlipFrame): Map<Figure, Slip> {
  const columns = narrow ? 12 : 18;
  const [column, row] = [width / columns, Math.floor(height / Math.ceil(figures.length / columns))];
  const gap = narrow ? 2 : 4;
  return new Map(
    figures.map((figure, i) => [
      figure,
      {
        x: (i % columns) * column + gap / 2,
        y: Math.floor(i / columns) * row + gap / 2,
        width: column - gap,
        height: row - gap,
      },
    ]),
  );
}

/** A shelf for each word: as long as the word is often used. */
export function shelves(
  svg: Node,
  stacks: WordStack[],
  { narrow, width, height, locale }: SlipFrame,
): Map<Figure, Slip> {
  const column = Math.floor(width / Math.max(...stacks.map(({ figures }) => figures.length)));
  const shelf = Math.floor(height / stacks.length);
  const [gap, head] = narrow ? [2, 22] : [4, 40];
  const slips = new Map<Figure, Slip>();
  const heads = mark(svg, "heads", "g");
  stacks.forEach((stack, i) => {
    const top = i * shelf;
    const text = heads.append("text").attr("y", top + (narrow ? 17 : 28));
    text.append("tspan").attr("class", "big strong").text(stack.figures.length);
    text
      .append("tspan")
      .attr("dx", narrow ? 6 : 10)
      .text(stackName(stack, locale));
    stack.figures.forEach((figure, n) =>
      slips.set(figure, {
        x: n * column + gap / 2,
        y: top + head,
        width: column - gap,
        height: shelf - head - (narrow ? 4 : 12),
      }),
    );
  });
  return slips;
}

/** The colour of a figure's area; what stands in none has that of ink. */
export const colourOf = (areas: readonly Area[], figure: Figure): Colour =>
  areas.find(({ id }) => id === figure.area)?.colour ?? "ink";
