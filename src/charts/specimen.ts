import type { Figure } from "../ledger/schema.ts";
import type { ChartType, DrawOptions } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { bar, mannerOf, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { balanceLines, breakClauses } from "./text.ts";
import type { Colour } from "./theme.ts";
import { reportWords } from "./report-words.ts";
import { words } from "./words.ts";

type Shown = Figure & { qualifier: Exclude<Figure["qualifier"], "range"> };

/** Where a column stands: on `base`, its number at `line`; the grammar of all charts, enlarged. */
interface ColumnPlace {
  x: number;
  base: number;
  line: number;
  scale: number;
}

const thickness = 26;
/** How high a column that stands alone is, before it is enlarged. */
const length = 55;
const toneOf = ({ role }: Figure): Tone => (role === "target" ? "target" : "result");

function column(g: Node, figure: Figure, { x, base, line, scale }: ColumnPlace): void {
  const upright = g.append("g").attr("transform", `translate(${x} ${base}) rotate(-90) scale(${scale})`);
  const place = { x0: 0, x1: (base - line) / scale, y: 0, height: thickness };
  bar(upright as unknown as Node, mannerOf(figure), toneOf(figure), place);
}

// What a column stands against: teeth up to the line of its number.
function staff(svg: Node, key: string, { x, base, line, scale }: ColumnPlace, tooth: number): void {
  const half = (thickness * scale) / 2 + 8;
  let d = `M${x - half} ${base}H${x + half}`;
  for (let i = 0; i <= 8; i += 1)
    d += `M${x - half} ${base - (i * (base - line)) / 8}h${(i % 4 === 0 ? -2 : -1) * tooth}`;
  mark(svg, key, "path").attr("class", "line").attr("d", d);
}

function alone(svg: Node, figure: Shown, colour: Colour, { width, locale }: DrawOptions, height: number): void {
  const narrow = width === 288;
  const say = words[locale];
  const [scale, x, foot] = narrow ? [2.4, 52, 10] : [4.4, 130, 16];
  const base = height - foot;
  const line = base - length * scale;
  const place: ColumnPlace = { x, base, line, scale };
  staff(svg, "staff", place, narrow ? 5 : 9);
  column(mark(svg, figure.id, "g").attr("class", `in-${colour}`), figure, place);

  const left = narrow ? 116 : 290;
  const [size, lead, big, gap] = narrow ? [12, 18, 28, 10] : [15, 26, 62, 20];
  const room = (width - left) / size;
  const text = mark(svg, `${figure.id}.label`, "g").attr("class", `in-${colour}`);
  let y = line - (narrow ? 36 : 88);
  const write = (advance: number, classes: string | null) => {
    y += advance;
    return text.append("text").attr("class", classes).attr("x", left).attr("y", y) as unknown as Node;
  };
  const isTarget = toneOf(figure) === "target";
  write(0, "of-result").text(isTarget ? say.target(figure.period) : say.result(figure.period));
  for (const each of balanceLines(indicatorText(figure, locale), room)) write(lead, null).text(each);
  const own = isTarget ? "of-target" : "of-result strong";
  numberLabel(write(big, `${own} ${narrow ? "big" : "huge"}`), figure, locale);
  y += gap;
  for (const each of breakClauses(reportWords[locale].endMeans[figure.qualifier], room))
    write(lead, "of-result").text(each);
}

function several(svg: Node, figures: Shown[], colours: Colour[], { width, locale }: DrawOptions, height: number): void {
  const narrow = width === 288;
  const columns = narrow ? 2 : Math.min(4, figures.length);
  const rows = Math.ceil(figures.length / columns);
  const [cell, shelf] = [width / columns, height / rows];
  const [size, lead] = narrow ? [12, 15] : [15, 22];
  figures.forEach((figure, i) => {
    const [left, top] = [(i % columns) * cell, Math.floor(i / columns) * shelf];
    const middle = left + cell / 2;
    const names = balanceLines(indicatorText(figure, locale), cell / size - 0.5);
    const base = top + shelf - (names.length + 2) * lead - 4;
    const place: ColumnPlace = { x: middle, base, line: top + (narrow ? 44 : 120), scale: narrow ? 1.4 : 3 };
    staff(svg, `${figure.id}.staff`, place, narrow ? 3 : 6);
    column(mark(svg, figure.id, "g").attr("class", `in-${colours[i]!}`), figure, place);
    const g = mark(svg, `${figure.id}.label`, "g").attr("class", `in-${colours[i]!}`);
    const write = (line: number, classes: string) =>
      g
        .append("text")
        .attr("class", `middle ${classes}`)
        .attr("x", middle)
        .attr("y", base + line * lead + 2) as unknown as Node;
    const isTarget = toneOf(figure) === "target";
    numberLabel(write(1, isTarget ? "of-target" : "of-result strong"), figure, locale);
    names.forEach((name, n) => write(n + 2, "of-result").text(name));
  });
}

/** Numbers as columns large enough to see what their ends say: always as high, since only the ends are compared. */
export const specimen: ChartType = {
  problems({ figures, states }) {
    if (figures.length === 0) return ["Unexpected absence of figures, expected at least one"];
    const ranges = figures.filter(({ qualifier }) => qualifier === "range").map(({ id }) => id);
    if (ranges.length > 0) return [`Unexpected range ${ranges.join(", ")}, expected numbers with one end`];
    const empty = states.filter(({ show }) => show.length === 0).map(({ name }) => name);
    return empty.length > 0 ? [`Unexpected state ${empty.join(", ")} without figures, expected one at least`] : [];
  },

  draw({ figures, areas }, options) {
    const { document, width, state } = options;
    const shown = figures.filter(({ id }) => state.show.includes(id)) as Shown[];
    const colours = shown.map((figure) => areas.find(({ id }) => id === figure.area)?.colour ?? "ink");
    const height = width === 288 ? 256 : 440;
    const svg = createSvg(document, width, height);
    if (shown.length === 1) alone(svg, shown[0]!, colours[0]!, options, height);
    else several(svg, shown, colours, options, height);
    return svg.node()!;
  },
};
