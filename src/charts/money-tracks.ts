import type { Figure } from "../ledger/schema.ts";
import { striped } from "./cells.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { boundary, mannerOf, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** One cell is 1亿元 on every track of a state. */
const cellValue = 1e8;
const rows = 8;
const most = 5;

/** Sums of unlike kinds, each on a track of its own, in cells of one size that can be compared and not added up. */
export const moneyTracks: ChartType = {
  /** `apart`: a sum over all tracks is struck out. */
  layouts: ["apart"],

  problems({ figures }) {
    if (figures.length < 2 || figures.length > most)
      return [`Unexpected ${figures.length} figures, expected two to ${most}`];
    const other = figures.filter(({ unit }) => unit !== "元").map(({ id }) => id);
    return other.length > 0 ? [`Unexpected unit of ${other.join(", ")}, expected 元`] : [];
  },

  draw({ figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [line, largest, gap, right] = narrow ? [18, 6, 18, 36] : [26, 10, 30, 40];
    const slot = line + rows * largest + gap;
    const shown = figures.filter(({ id }) => state.show.includes(id));
    const columns = Math.max(1, ...shown.map(({ value }) => Math.ceil(value / cellValue / rows)));
    const pitch = Math.min(largest, (width - right) / columns);
    const head = narrow ? 22 : 32;
    const svg = createSvg(document, width, head + slot * figures.length - gap + 6);

    mark(svg, "key.cell", "rect")
      .attr("class", "result")
      .attr("x", 0)
      .attr("y", line - 6 - pitch * 0.84)
      .attr("width", pitch * 0.84)
      .attr("height", pitch * 0.84);
    mark(svg, "key.text", "text")
      .attr("class", "small of-result")
      .attr("x", largest + 6)
      .attr("y", line - 6)
      .text(say.squareIs(cellValue));

    figures.forEach((figure, i) => {
      const top = head + i * slot;
      // The track lies ready before anything runs on it.
      mark(svg, `${figure.id}.track`, "path")
        .attr("class", "rule")
        .attr("d", `M0 ${top + line + rows * largest + gap / 3}H${width}`);
      if (!shown.includes(figure)) return;
      const tone: Tone = figure.role === "target" ? "target" : "result";
      const label = mark(svg, `${figure.id}.label`, "text").attr("y", top + line - (narrow ? 5 : 8));
      label.append("tspan").text(`${say.year(figure.period)} ${indicatorText(figure, locale)} `);
      numberLabel(label.append("tspan").attr("class", `of-${tone}`) as unknown as Node, figure, locale);
      drawTrack(
        mark(svg, figure.id, "g").attr("transform", `translate(0 ${top + line + rows * pitch})`),
        figure,
        pitch,
      );
    });
    if (state.layout === "apart") {
      // A brace over all tracks with its sum: drawn, and struck out.
      const [x, first, last] = [width - (narrow ? 3 : 6), head + line, head + slot * figures.length - gap];
      const g = mark(svg, "sum", "g");
      const stroke = (classes: string, thick: number, d: string) =>
        g.append("path").attr("class", classes).attr("stroke-width", thick).attr("d", d);
      const middle = (first + last) / 2;
      stroke("line", 1.4, `M${x - 8} ${first}h8V${last}h-8`).attr("stroke-dasharray", "4 4");
      const r = narrow ? 11 : 15;
      // The sign stands in a gap of the brace.
      stroke("ground-line", 2 * r + 8, `M${x - r + 2} ${middle - r}v${2 * r}`);
      stroke("none result-line", 2, `M${x - 4} ${middle - r + 4}h${-r}l${r * 0.6} ${r - 4}l${-r * 0.6} ${r - 4}h${r}`);
      stroke("none target-line", 2.4, `M${x - 2 * r} ${middle + r}L${x + 2} ${middle - r}`);
    }
    return svg.node()!;
  },
};

function drawTrack(g: Node, figure: Figure, pitch: number): void {
  const tone: Tone = figure.role === "target" ? "target" : "result";
  const count = figure.value / cellValue;
  striped(g, tone, count, rows, pitch);
  boundary(g, mannerOf(figure), tone, {
    x: Math.ceil(count / rows) * pitch + 2,
    y: (-rows * pitch) / 2,
    height: rows * pitch,
  });
}
