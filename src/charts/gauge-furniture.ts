import { position, type Pair, type Position } from "../ledger/compare.ts";
import type { Locale } from "../ledger/format.ts";
import type { ChartData } from "./chart.ts";
import type { Column, Scale } from "./gauge-columns.ts";
import { openQuestion } from "./gauge.ts";
import { mark, type Node } from "./scene.ts";
import { reportWords } from "./report-words.ts";
import { words } from "./words.ts";

/** How a gauge of many pairs is drawn. */
export interface GaugeFrame extends Scale {
  narrow: boolean;
  width: number;
  top: number;
  bottom: number;
  locale: Locale;
}

export type Mode = "strict" | "tolerant";

/** From the top. */
export const positions: readonly Position[] = ["above", "level", "below"];

/** How many pairs stand there. */
export const countAt = (pairs: readonly Pair[], where: Position, mode: Mode): number =>
  pairs.filter((pair) => position(pair, mode) === where).length;

/** What a position is called: with tolerance, what is on the line need not be equal. */
export const positionName = (where: Position, mode: Mode, locale: Locale): string =>
  mode === "tolerant" && where === "level" ? reportWords[locale].within : words[locale].position[where];

const edgeOf = ({ narrow, left }: GaugeFrame) => left - (narrow ? 3 : 14);

function axisLabel(g: Node, octaves: number, text: string, classes: string, frame: GaugeFrame): void {
  const { narrow, line, octave } = frame;
  g.append("text")
    .attr("class", classes)
    .attr("x", edgeOf(frame) - (narrow ? 6 : 16))
    .attr("y", line - octaves * octave + (narrow ? 12 : 15) * 0.36)
    .text(text);
}

/** What stands in every state: the line that all results are on, and the names of the columns. */
export function resultLine(svg: Node, year: string, columns: readonly Column[], frame: GaugeFrame): void {
  const { narrow, line, right, bottom } = frame;
  const g = mark(svg, "axis.line", "g");
  g.append("path")
    .attr("class", "none result-line")
    .attr("stroke-width", narrow ? 2 : 3)
    .attr("d", `M${edgeOf(frame)} ${line}H${right}`);
  axisLabel(g, 0, year, "end of-result strong", frame);
  for (const { name, colour, x } of columns)
    g.append("text")
      .attr("class", `middle of-target in-${colour}`)
      .attr("x", Math.round(x))
      .attr("y", bottom + (narrow ? 14 : 26))
      .text(name);
}

/** A staff with a tooth for each quarter of an octave: twice as much as the result is one octave above its line. */
export function staff(svg: Node, frame: GaugeFrame): void {
  const { narrow, right, top, bottom, line, octave } = frame;
  const edge = edgeOf(frame);
  const [long, short] = narrow ? [5, 2.5] : [14, 7];
  const most = Math.floor((line - top) / octave);
  const g = mark(svg, "axis.staff", "g");
  const stroke = (classes: string, width: number, d: string, dash: string | null = null) =>
    g.append("path").attr("class", classes).attr("stroke-width", width).attr("stroke-dasharray", dash).attr("d", d);
  // Teeth are dashes of a line as wide as they are long: a pixel, then a gap to the next.
  const teeth = (length: number, apart: number) =>
    stroke("line", length, `M${edge - length / 2} ${line - most * octave - 0.5}V${bottom}`, `1 ${apart - 1}`);
  stroke("line", 1, `M${edge} ${top}V${bottom}`);
  teeth(short, octave / 4);
  teeth(long, octave);
  const guides = Array.from({ length: most }, (_, n) => [line - (n + 1) * octave, line + (n + 1) * octave]).flat();
  stroke("rule", 1, guides.map((y) => `M${edge} ${y}H${right}`).join(""));
  for (let n = 1; n <= most; n += 1) {
    axisLabel(g, n, `×${2 ** n}`, "end of-result", frame);
    axisLabel(g, -n, `÷${2 ** n}`, "end of-result", frame);
  }
}

function bigNumber(g: Node, x: number, n: number, text: string, narrow: boolean): void {
  const line = g
    .append("text")
    .attr("x", x)
    .attr("y", narrow ? 18 : 32);
  line.append("tspan").attr("class", "big strong").text(n);
  line
    .append("tspan")
    .attr("dx", narrow ? 4 : 8)
    .text(text);
}

/** Says how many have a counterpart, and that they do not stand above the line yet. */
export function headOfMatched(svg: Node, n: number, { narrow, locale }: GaugeFrame): void {
  const g = mark(svg, "head", "g");
  bigNumber(g, 0, n, reportWords[locale].comparable + words[locale].and + reportWords[locale].unplaced, narrow);
}

/** Says how many stand where. */
export function headOfCounts(svg: Node, pairs: readonly Pair[], mode: Mode, frame: GaugeFrame): void {
  const { narrow, width, locale } = frame;
  const g = mark(svg, "head", "g");
  positions.forEach((where, i) =>
    bigNumber(
      g,
      (i * width) / positions.length,
      countAt(pairs, where, mode),
      positionName(where, mode, locale),
      narrow,
    ),
  );
}

/** Says what such a gauge tells and what it does not. */
export function headOfLimits(svg: Node, { narrow, locale }: GaugeFrame): void {
  const say = reportWords[locale];
  const g = mark(svg, "head", "g");
  [say.gaugeTells, say.gaugeDoesNot].forEach((text, i) =>
    g
      .append("text")
      .attr("class", i === 0 ? "strong" : null)
      .attr("y", narrow ? 11 + i * 16 : 18 + i * 26)
      .text(text),
  );
}

/** The targets that have nothing to stand against, side by side below the gauge. */
export function tray(svg: Node, data: ChartData, columns: readonly Column[], frame: GaugeFrame): void {
  const { narrow, width, bottom, locale } = frame;
  const say = reportWords[locale];
  const none = data.areas.filter(({ id }) => !columns.some((column) => column.id === id));
  const names = none.map(({ short, short_en }) => (locale === "zh" ? short : short_en)).join(words[locale].comma);
  const [text, below, height, gap] = narrow ? [34, 42, 16, 1.5] : [72, 86, 32, 4];
  const g = mark(svg, "tray", "g").attr("transform", `translate(0 ${bottom})`);
  const label = g.append("text").attr("y", text);
  label.append("tspan").attr("class", "strong").text(data.figures.length);
  label.append("tspan").attr("dx", 4).text(say.incomparable);
  if (names !== "")
    label
      .append("tspan")
      .attr("class", "of-result")
      .text(`${words[locale].and}${say.noneIn(names)}`);
  const pitch = Math.floor(Math.min(width / data.figures.length, narrow ? 9 : 22) * 2) / 2;
  const size = pitch - gap;
  const slip = `h${size}v${height}h${-size}z`;
  g.append("path")
    .attr("class", "line")
    .attr("d", `m${gap / 2} ${below}${slip}${`m${pitch} 0${slip}`.repeat(data.figures.length - 1)}`);
}

/** What the report leaves out, which would make fairer rulers. */
export const missing = ({ baseline: [result], target: [target] }: Pair, locale: Locale): string[] => [
  words[locale].earlierTarget(result.period),
  reportWords[locale].laterResult(target.period),
];

/** Places for what was aimed at a year earlier and what came of it a year later: the fairer rulers, which are missing. */
export function slots(svg: Node, pair: Pair, columns: readonly Column[], frame: GaugeFrame): void {
  const { narrow, bottom, locale } = frame;
  const [first, pitch, r] = narrow ? [30, 36, 7] : [62, 62, 12];
  missing(pair, locale).forEach((text, i) => {
    const g = mark(svg, `slots.${i}`, "g").attr("transform", `translate(0 ${bottom + first + i * pitch})`);
    g.append("text").attr("class", "of-result").text(text);
    for (const { x } of columns) openQuestion(g, Math.round(x), r + (narrow ? 6 : 10), r);
  });
}
