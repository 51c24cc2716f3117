import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { numberLabel } from "./labels.ts";
import { chevrons } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** Layout `result`: what the result leaves open, without the floor. */
const layouts = ["result"] as const;

const whole = 100;

/**
 * A hundred cells, of which a result of “over” a share fills those that are certain. The cells from there to the floor may
 * be in or out: which of the two is higher can't be told.
 */
export const undecidedShare: ChartType = {
  layouts,

  problems({ figures }) {
    const [result, floor] = figures;
    if (figures.length !== 2 || !result || !floor)
      return [`Unexpected ${figures.length} figures, expected a result and a floor`];
    if (result.role !== "actual" || floor.role !== "target")
      return ["Unexpected roles, expected a result first and a target second"];
    const other = figures.filter(({ unit }) => unit !== "%").map(({ id }) => id);
    if (other.length > 0) return [`Unexpected unit of ${other.join(", ")}, expected %`];
    const fits = result.value < floor.value && floor.value <= whole && figures.every(({ value }) => value % 1 === 0);
    if (result.qualifier !== "over" || floor.qualifier !== "atLeast" || !fits)
      return ["Unexpected figures, expected a share over a number and a floor above that number"];
    return [];
  },

  draw({ figures }, { document, width, state, locale }) {
    const [result, floor] = figures as [Figure, Figure];
    const narrow = width === 288;
    const say = words[locale];
    // A phone has a square of ten by ten; where there is room the rows are twice as long.
    const [columns, cell, left] = narrow ? [10, 23, 8] : [20, 34, 4];
    const rows = whole / columns;
    const [top, size] = narrow ? [12, 12] : [24, 15];
    const bottom = top + rows * cell;
    const svg = createSvg(document, width, bottom + (narrow ? 44 : 60));
    const corner = (i: number) => [left + (i % columns) * cell, bottom - (Math.floor(i / columns) + 1) * cell] as const;
    const side = cell * 0.84;
    const inset = (cell - side) / 2;
    const squares = (from: number, to: number) => {
      let d = "";
      for (let i = from; i < to; i += 1) {
        const [x, y] = corner(i);
        d += `M${x + inset} ${y + inset}h${side}v${side}h${-side}z`;
      }
      return d;
    };
    const path = (key: string, classes: string, d: string) =>
      mark(svg, key, "path").attr("class", classes).attr("d", d);

    path(result.id, "result", squares(0, result.value));
    path("open", "none line", squares(floor.value, whole)).attr("stroke-dasharray", "2 3");
    // What may be in or out is hatched as what nobody knows.
    const undecided = mark(svg, "undecided", "g");
    for (let i = result.value; i < floor.value; i += 1) {
      const [x, y] = corner(i);
      undecided
        .append("path")
        .attr("class", "none result-line")
        .attr("stroke-width", 1.4)
        .attr("stroke-dasharray", "4 3")
        .attr("d", `M${x + inset} ${y + inset}h${side}v${side}h${-side}z`);
      (undecided.append("text") as unknown as Node)
        .attr("class", "middle strong")
        .attr("x", x + cell / 2)
        .attr("y", y + cell / 2 + size * 0.37)
        .text("?");
    }

    const label = (figure: Figure, x: number, y: number, classes: string) =>
      numberLabel(
        mark(svg, `${figure.id}.label`, "text").attr("class", classes).attr("x", x).attr("y", y),
        figure,
        locale,
        `${say.year(figure.period)} `,
      );
    const [first, second] = narrow ? [18, 36] : [26, 50];
    label(result, left, bottom + first, "of-result");
    if (state.layout === "result") return svg.node()!;

    // The floor: above the cells that it asks for, open beyond the last of them.
    const [x, y] = corner(floor.value - 1);
    const g = mark(svg, floor.id, "g");
    g.append("path")
      .attr("class", "none target-line")
      .attr("stroke-width", 2.4)
      .attr("d", `M${left} ${y}H${x + cell}V${y + cell}H${left + columns * cell}`);
    chevrons(g, x + cell + 6, y + cell / 2, narrow ? 5 : 7, "target");
    label(floor, left, bottom + second, "of-target");
    return svg.node()!;
  },
};
