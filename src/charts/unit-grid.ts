import type { ChartType } from "./chart.ts";
import { numberLabel } from "./labels.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** Dots in a row: a floor of 900 makes thirty rows of thirty. */
const columns = 30;

/** Layout `readings`: the result as a part of the floor beside a floor that is all new. */
const layouts = ["floor", "filled", "readings"] as const;

// Dots are a dotted line with round caps: one element a row instead of one a dot. The extra tenth keeps the last dot.
const rowPath = (count: number, cell: number, y: number) => `M0 ${y}h${(count - 1) * cell + 0.1}`;

function dotted(g: Node, d: string, cell: number, size: number, line: string): void {
  g.append("path")
    .attr("class", line)
    .attr("stroke-width", size)
    .attr("stroke-linecap", "round")
    .attr("stroke-dasharray", `0 ${cell}`)
    .attr("d", d);
}

// Rings: a dotted line with a thinner one in the colour of the ground on it.
function rings(g: Node, total: number, cell: number, from = 0): void {
  let d = "";
  for (let row = Math.floor(from / columns); row * columns < total; row += 1) {
    const first = row * columns < from ? from - row * columns : 0;
    const count = Math.min(columns, total - row * columns) - first;
    d += `M${first * cell} ${row * cell}h${(count - 1) * cell + 0.1}`;
  }
  dotted(g, d, cell, cell * 0.72, "none target-line");
  dotted(g, d, cell, cell * 0.42, "ground-line");
}

/** One dot, one unit: a floor that can be counted, and what was there before. */
export const unitGrid: ChartType = {
  layouts,

  problems({ figures }) {
    const [result, floor] = figures;
    if (figures.length !== 2 || !result || !floor)
      return [`Unexpected ${figures.length} figures, expected a result and a floor`];
    if (result.unit !== floor.unit) return [`Unexpected unit ${floor.unit}, expected ${result.unit} as the result has`];
    if (result.role !== "actual" || floor.role !== "target")
      return ["Unexpected roles, expected a result first and a target second"];
    if (floor.value > 1200 || floor.value < result.value)
      return [`Unexpected floor ${floor.value}, expected one from the result to 1200`];
    return [];
  },

  draw({ figures, derived: [missing] }, { document, width, state, locale }) {
    const [result, floor] = figures as [(typeof figures)[0], (typeof figures)[0]];
    const narrow = width === 288;
    const [height, cell] = narrow ? [284, 8.4] : [470, 14];
    const svg = createSvg(document, width, height);
    const say = words[locale];
    const layout = state.layout ?? "filled";
    const rows = Math.ceil(floor.value / columns);
    const twice = layout === "readings";
    const scale = twice ? 0.5 : 1;
    const side = (columns - 1) * cell;
    const left = narrow ? (twice ? 6 : 22) : twice ? 60 : 150;
    const top = narrow ? (twice ? 60 : 8) : twice ? 120 : 12;
    const place = `translate(${left} ${top}) scale(${scale})`;

    // The rings that stay empty are the floor's; the filled rows are the result's.
    const shown = layout === "floor" ? 0 : result.value;
    rings(mark(svg, `${floor.id}.rings`, "g").attr("transform", place), floor.value, cell, shown);
    if (layout !== "floor")
      for (let row = 0; row * columns < result.value; row += 1) {
        const g = mark(svg, `${result.id}.${row}`, "path").attr("transform", place);
        g.attr("class", "none result-line")
          .attr("stroke-width", cell * 0.72)
          .attr("stroke-linecap", "round")
          .attr("stroke-dasharray", `0 ${cell}`)
          .attr("d", rowPath(Math.min(columns, result.value - row * columns), cell, row * cell));
      }

    const bottom = top + (rows - 0.5) * cell * scale;
    const label = (key: string, x: number, y: number, classes: string) =>
      mark(svg, key, "text").attr("class", classes).attr("x", x).attr("y", y);
    const edge = left - (cell * scale) / 2;
    const line = bottom + (narrow ? 22 : 30);

    if (twice) {
      const right = narrow ? 152 : 390;
      const second = mark(svg, `${floor.id}.new`, "g").attr("transform", `translate(${right} ${top}) scale(${scale})`);
      rings(second, floor.value, cell);
      label("reading.total", edge, top - (narrow ? 18 : 26), "strong").text(say.readingTotal);
      label("reading.new", right - 3, top - (narrow ? 18 : 26), "strong").text(say.readingNew);
      numberLabel(label(`${result.id}.label`, edge, line, "of-result"), result, locale, `${say.year(result.period)} `);
      numberLabel(
        label(`${floor.id}.label`, right - 3, line, "of-target"),
        floor,
        locale,
        `${say.year(floor.period)} `,
      );
      return svg.node()!;
    }
    if (layout === "floor") {
      numberLabel(label(`${floor.id}.label`, edge, line, "of-target"), floor, locale, `${say.floor(floor.period)} `);
      return svg.node()!;
    }
    numberLabel(label(`${result.id}.label`, edge, line, "of-result"), result, locale, `${say.year(result.period)} `);
    const gap = floor.value - result.value;
    if (missing && gap > 0) {
      // The last row holds what is missing, or the end of it.
      const [from, to] = [left + (columns - Math.min(gap, columns) - 0.5) * cell, left + side + cell / 2];
      const bracket = mark(svg, `${missing.id}.bracket`, "path").attr("class", "none target-line");
      bracket.attr("stroke-width", 1.4).attr("d", `M${from} ${bottom + 2}v5H${to}v-5`);
      numberLabel(label(`${missing.id}.label`, to, line, "of-target end"), missing, locale, say.missing);
    }
    return svg.node()!;
  },
};
