import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { openQuestion } from "./gauge.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

// A phone has room for so many tiles in a row, and so many rows.
const columns = 17;
const mostTiles = 170;

/** Layout `overlap`: the first two may hold the same things, and the report does not say how many. */
const layouts = ["overlap"] as const;

/** One tile, one thing: counts without a date and without anything to compare them with. */
export const tiles: ChartType = {
  layouts,

  problems({ figures }) {
    const units = new Set(figures.map(({ unit }) => unit));
    if (figures.length === 0) return ["Unexpected absence of figures, expected at least one"];
    if (units.size > 1) return [`Unexpected units ${[...units].join(", ")}, expected one`];
    const all = figures.reduce((sum, { value }) => sum + value, 0);
    const whole = figures.every(({ value }) => Number.isInteger(value) && value > 0);
    return whole && all <= mostTiles ? [] : [`Unexpected values, expected whole ones that make at most ${mostTiles}`];
  },

  draw({ figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [cell, head, gap] = narrow ? [15.2, 20, 18] : [34, 30, 34];
    const rowsOf = ({ value }: Figure) => Math.ceil(value / columns);
    const topOf = (index: number) =>
      figures.slice(0, index).reduce((top, figure) => top + head + rowsOf(figure) * cell + gap, 0);
    const svg = createSvg(document, width, Math.ceil(topOf(figures.length) - gap + 6));
    const shown = figures.filter(({ id }) => state.show.includes(id));

    for (const figure of shown) {
      const top = topOf(figures.indexOf(figure));
      const tone = figure.role === "target" ? "target" : "result";
      const label = mark(svg, `${figure.id}.label`, "text");
      label.attr("y", top + head - (narrow ? 7 : 10));
      label
        .append("tspan")
        .text(`${say.year(figure.period)}${locale === "zh" ? "" : " "}${indicatorText(figure, locale)} `);
      numberLabel(label.append("tspan").attr("class", `of-${tone}`) as unknown as Node, figure, locale);

      const g = mark(svg, figure.id, "g").attr("transform", `translate(0 ${top + head})`);
      const side = cell * 0.8;
      let d = "";
      for (let i = 0; i < figure.value; i += 1)
        d += `M${(i % columns) * cell + 0.7} ${Math.floor(i / columns) * cell + 0.7}h${side}v${side}h${-side}z`;
      g.append("path").attr("class", tone).attr("d", d);
      const { bound } = mannerOf(figure);
      const right = Math.min(figure.value, columns) * cell;
      if (bound === "atLeast" || bound === "over")
        g.append("path")
          .attr("class", `none ${tone}-line`)
          .attr("stroke-width", 2)
          .attr("d", `M${right + 2} ${cell / 2 - 5}l5 5l-5 5`);
    }

    const [a, b] = figures;
    if (state.layout === "overlap" && a && b) {
      const x = columns * cell + (narrow ? 5 : 12);
      const [from, to] = [a, b].map((figure, i) => topOf(i) + head + (rowsOf(figure) * cell) / 2) as [number, number];
      const g = mark(svg, "overlap", "g");
      g.append("path")
        .attr("class", "line")
        .attr("stroke-width", 1.6)
        .attr("stroke-dasharray", "4 3")
        .attr("d", `M${x - 4} ${from}h4V${to}h-4`);
      // Between the last row of the first and the words above the second.
      const y = topOf(1) - gap / 2 + (narrow ? 4 : 8);
      openQuestion(g, x, y, narrow ? 9 : 12);
      g.append("text")
        .attr("class", "end small of-result")
        .attr("x", x - (narrow ? 13 : 20))
        .attr("y", y + 4)
        .text(say.overlapUnknown);
    }
    return svg.node()!;
  },
};
