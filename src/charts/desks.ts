import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { numberLabel } from "./labels.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** One desk stands for so many places. */
const places = 10;
const mostDesks = 600;

/** Layout `result`: the desks of the year before alone. */
const layouts = ["result"] as const;

// Desks from one number to another: a dotted line for the tops and one for the legs, so that a row costs no more than a line.
function desks(g: Node, from: number, to: number, columns: number, cell: number, line: string): void {
  let [tops, legs] = ["", ""];
  for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
    const first = Math.max(0, from - row * columns);
    const count = Math.min(columns, to - row * columns) - first;
    const along = `h${count * cell - 0.2 * cell}`;
    tops += `M${first * cell} ${(row + 0.28) * cell}${along}`;
    legs += `M${first * cell} ${(row + 0.6) * cell}${along}`;
  }
  const path = (d: string, width: number, dashes: number[]) =>
    g
      .append("path")
      .attr("class", `none ${line}`)
      .attr("stroke-width", width * cell)
      .attr("stroke-dasharray", dashes.map((dash) => dash * cell).join(" "))
      .attr("d", d);
  path(tops, 0.26, [0.8, 0.2]);
  path(legs, 0.4, [0.14, 0.52, 0.14, 0.2]);
}

/** School places as desks that can be counted: those of the result, and what the target has more. */
export const deskGrid: ChartType = {
  layouts,

  problems({ figures, derived }) {
    const [result, target] = figures;
    if (figures.length !== 2 || !result || !target)
      return [`Unexpected ${figures.length} figures, expected a result and a target`];
    if (result.unit !== target.unit)
      return [`Unexpected unit ${target.unit}, expected ${result.unit} as the result has`];
    if (result.role !== "actual" || target.role !== "target")
      return ["Unexpected roles, expected a result first and a target second"];
    const whole = figures.every(({ value }) => value % places === 0);
    if (!whole || target.value < result.value || target.value > mostDesks * places)
      return [`Unexpected values, expected whole desks, not fewer in the target and at most ${mostDesks}`];
    return derived.length === 1 ? [] : ["Unexpected derived values, expected what the target has more"];
  },

  draw({ figures, derived: [rise] }, { document, width, state, locale }) {
    const [result, target] = figures as [Figure, Figure];
    const narrow = width === 288;
    const say = words[locale];
    const [columns, cell, top] = narrow ? [22, 13.1, 22] : [33, 21.8, 34];
    const bottom = top + Math.ceil(target.value / places / columns) * cell;
    const [line, size] = narrow ? [17, 12] : [24, 15];
    const svg = createSvg(document, width, Math.ceil(bottom + line * 2 + 8));
    const text = (key: string, x: number, y: number, classes: string) =>
      mark(svg, key, "text").attr("class", classes).attr("x", x).attr("y", y);

    text("key", 0, size + 2, "small of-result").text(say.deskIs);
    const at = `translate(0 ${top})`;
    desks(mark(svg, result.id, "g").attr("transform", at), 0, result.value / places, columns, cell, "result-line");
    numberLabel(
      text(`${result.id}.label`, 0, bottom + line, "of-result"),
      result,
      locale,
      `${say.year(result.period)} `,
    );
    if (state.layout === "result" || !rise) return svg.node()!;

    const more = mark(svg, rise.id, "g").attr("transform", at);
    desks(more, result.value / places, target.value / places, columns, cell, "target-line");
    const right = columns * cell - 0.2 * cell;
    numberLabel(
      text(`${target.id}.label`, right, bottom + line, "of-target end"),
      target,
      locale,
      `${say.year(target.period)} `,
    );
    numberLabel(text(`${rise.id}.label`, right, bottom + line * 2, "of-target end"), rise, locale, say.more);
    return svg.node()!;
  },
};
