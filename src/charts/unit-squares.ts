import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, labelText, numberLabel } from "./labels.ts";
import { mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { nearTargets } from "../ledger/compare.ts";
import { balanceLines, textWidth } from "./text.ts";
import { words } from "./words.ts";

const columns = 5;

/** More squares than this in a block can't be counted. */
const most = 150;

/** The money of one square, the same in every block of a chart: 1亿元, or as much more or less as its largest block asks for. */
function squareOf(figures: readonly Figure[]): number {
  const largest = Math.max(...figures.map(({ value }) => value));
  let square = 1e8;
  while (largest / square > most) square *= 10;
  // Less than 1亿元 only where no block would have a whole square.
  while (largest / square < 1 && square > 1e4) square /= 10;
  return square;
}

// Whole squares as one path; the last one, of less than a whole, as wide as it is large.
function squares(g: Node, count: number, cell: number, bottom: number, tone: string): void {
  const side = cell * 0.84;
  let d = "";
  for (let i = 0; i < Math.ceil(count - 1e-9); i += 1) {
    const part = Math.min(1, count - i);
    d += `M${(i % columns) * cell} ${bottom - Math.floor(i / columns) * cell - side}h${side * part}v${side}h${-side * part}z`;
  }
  g.append("path").attr("class", tone).attr("d", d);
}

/** Amounts of money as areas that can be counted, side by side and never added up. */
export const unitSquares: ChartType = {
  problems({ figures }) {
    if (figures.length < 2) return ["Unexpected single figure, expected at least two"];
    const other = figures.filter(({ unit }) => unit !== "元").map(({ id }) => id);
    return other.length > 0 ? [`Unexpected unit of ${other.join(", ")}, expected 元`] : [];
  },

  draw({ figures, comparisons }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const shown = state.show.flatMap((id) => figures.filter((figure) => figure.id === id));
    const square = squareOf(figures);
    const rows = Math.max(...figures.map(({ value }) => Math.ceil(value / square / columns)));
    const cell = narrow ? Math.min(15, 150 / rows) : Math.min(28, 300 / rows);
    const block = columns * cell;
    const lines = 4;
    const [lineHeight, top] = narrow ? [16, 26] : [21, 40];
    const bottom = top + rows * cell;
    const svg = createSvg(document, width, Math.ceil(bottom + 12 + lines * lineHeight + 8));
    // Every figure has its place from the first state on: blocks join, none moves aside.
    const pitch = (width - block) / Math.max(1, figures.length - 1);
    const near = nearTargets(comparisons);
    const xOf = (figure: Figure) => (figures.length === 1 ? 0 : figures.indexOf(figure) * pitch);

    mark(svg, "key.square", "rect")
      .attr("class", "result")
      .attr("x", 0)
      .attr("y", narrow ? 2 : 6)
      .attr("width", cell * 0.84)
      .attr("height", cell * 0.84);
    mark(svg, "key.text", "text")
      .attr("class", "small of-result")
      .attr("x", cell + 3)
      .attr("y", narrow ? 13 : 22)
      .text(say.squareIs(square));
    mark(svg, "ground", "path")
      .attr("class", "line")
      .attr("d", `M0 ${bottom + 3}H${width}`);

    for (const figure of shown) {
      const tone = figure.role === "target" ? "target" : "result";
      const x = xOf(figure);
      const g = mark(svg, figure.id, "g").attr("transform", `translate(${x} 0)`);
      const { bound } = mannerOf(figure);
      squares(g, figure.value / square, cell, bottom, near.has(figure.id) ? `${tone} near ${tone}-line` : tone);
      // A floor is open above: its outline has no upper side.
      if (bound === "atLeast" || bound === "over") {
        const height = Math.ceil(figure.value / square / columns) * cell + 8;
        g.append("path")
          .attr("class", `none ${tone}-line`)
          .attr("stroke-width", 1.4)
          .attr("d", `M-3 ${bottom - height}V${bottom}M${block} ${bottom - height}V${bottom}`);
      }
      const names = balanceLines(`${say.year(figure.period)}${indicatorText(figure, locale)}`, narrow ? 6.4 : 9);
      // What is wider than its block at the edge moves in.
      const value = textWidth(labelText(figure, locale)) * (narrow ? 12.6 : 15.6);
      const wide = Math.max(value, ...names.slice(0, lines - 1).map((line) => textWidth(line) * (narrow ? 12 : 14)));
      const left = x - Math.max(0, Math.min(x, x + wide - width));
      const label = mark(svg, `${figure.id}.label`, "g").attr("transform", `translate(${left} ${bottom + 6})`);
      numberLabel(
        label.append("text").attr("class", `of-${tone}`).attr("y", lineHeight) as unknown as Node,
        figure,
        locale,
      );
      names.slice(0, lines - 1).forEach((line, i) =>
        label
          .append("text")
          .attr("class", "small")
          .attr("y", (i + 2) * lineHeight)
          .text(line),
      );
    }
    // A sum that is struck out between neighbours: the amounts are of unlike kinds.
    if (state.layout === "apart")
      shown.slice(1).forEach((figure, i) => {
        const x = (xOf(shown[i]!) + block + xOf(figure)) / 2;
        const y = bottom - cell * 1.2;
        const g = mark(svg, `apart.${i}`, "g").attr("transform", `translate(${x} ${y})`);
        g.append("path").attr("class", "line").attr("stroke-width", 2).attr("d", "M-7 0H7M0-7V7");
        g.append("path").attr("class", "none target-line").attr("stroke-width", 2).attr("d", "M-9 9L9-9");
      });
    return svg.node()!;
  },

  layouts: ["apart"],
};
