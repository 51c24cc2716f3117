import type { Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import { striped } from "./cells.ts";
import type { ChartType } from "./chart.ts";
import { openQuestion } from "./gauge.ts";
import { indicatorText, labelText, numberLabel } from "./labels.ts";
import { boundary, mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { textWidth } from "./text.ts";
import { words } from "./words.ts";

/** One cell is 1亿元; every block is ten cells high. */
const cellValue = 1e8;
const high = 10;
const mostColumns = 40;

const columnsOf = ({ value }: Figure | Derived) => value / cellValue / high;

/**
 * Things in classes of nominal size: so many blocks of each, side by side or put together, and the sum that they make
 * against a number that happens to be near.
 */
export const nominalBlocks: ChartType = {
  /** `together`: the blocks joined, with the number that they are held against. */
  layouts: ["together"],

  problems({ figures, derived }) {
    const [counts, against] = [figures.slice(0, -1), figures.at(-1)];
    const totals = derived.slice(0, -1);
    if (counts.length === 0 || totals.length !== counts.length || against?.unit !== "元")
      return ["Unexpected data, expected counts, a sum of money, the total of each count and the total of all"];
    const whole = totals.every((total, i) => Number.isInteger(columnsOf(total) / counts[i]!.value));
    return whole && columnsOf(derived.at(-1)!) <= mostColumns
      ? []
      : [`Unexpected sizes, expected blocks of whole columns that make at most ${mostColumns}`];
  },

  draw({ figures, derived }, { document, width, state, locale }) {
    const [counts, against] = [figures.slice(0, -1), figures.at(-1)!];
    const sum = derived.at(-1)!;
    const narrow = width === 288;
    const say = words[locale];
    const together = state.layout === "together";
    const blocks = counts.flatMap((figure, i) =>
      Array.from({ length: figure.value }, (_, n) => ({
        key: `${figure.id}.${n}`,
        figure,
        columns: columnsOf(derived[i]!) / figure.value,
      })),
    );
    const [line, right] = narrow ? [18, 26] : [26, 44];
    const gap = narrow ? 4 : 10;
    const all = blocks.reduce((total, { columns }) => total + columns, 0);
    const pitch = (width - right - gap * (blocks.length - 1)) / Math.max(all, columnsOf(against));
    const head = narrow ? 22 : 32;
    const bottom = head + high * pitch;
    const named = bottom + counts.length * line;
    const second = named + line * 2.8;
    const svg = createSvg(document, width, Math.ceil(second + high * pitch + line * 0.6));
    const text = (key: string, x: number, y: number, classes: string) =>
      mark(svg, key, "text").attr("class", classes).attr("x", x).attr("y", y);
    text("key", 0, line - 5, "small of-result").text(say.squareIs(cellValue));

    let x = 0;
    blocks.forEach(({ key, columns, figure }, i) => {
      const g = mark(svg, key, "g").attr("transform", `translate(${x} ${bottom})`);
      striped(g, "target", columns * high, high, pitch);
      if (figure !== blocks[i - 1]?.figure) {
        // The names of classes stand below their first blocks, from right to left, so that none crosses another's tick.
        const row = counts.length - counts.indexOf(figure);
        const label = mark(svg, `${figure.id}.label`, "g").attr("transform", `translate(${x} ${bottom + line * row})`);
        if (row > 1)
          label
            .append("path")
            .attr("class", "line")
            .attr("d", `M1 ${-line * row + 3}V${-line * 0.8}`);
        const total = derived[counts.indexOf(figure)]!;
        const whole = `${indicatorText(figure, locale)} ${labelText(figure, locale)}${say.nominally}${labelText(total, locale)}`;
        // A name that has no room to the right of its block's edge ends at the drawing's.
        const room = width - x - textWidth(whole) * (narrow ? 12 : 15);
        const written = label.append("text").attr("x", Math.min(0, room)).attr("y", 0) as unknown as Node;
        written.append("tspan").text(`${indicatorText(figure, locale)} `);
        numberLabel(written.append("tspan").attr("class", "of-target") as unknown as Node, figure, locale);
        numberLabel(
          written.append("tspan").attr("class", "of-result is-derived") as unknown as Node,
          total,
          locale,
          say.nominally,
        );
      }
      x += columns * pitch + (together ? 0 : gap);
    });
    if (!together) return svg.node()!;

    mark(svg, "frame", "path")
      .attr("class", "none result-line")
      .attr("stroke-width", 1.6)
      .attr("stroke-dasharray", "0.1 3.4")
      .attr("stroke-linecap", "round")
      .attr("d", `M-1 ${bottom + 2}V${bottom - high * pitch - 3}H${x}V${bottom + 2}z`);
    const total = text(`${sum.id}.label`, 0, named + line, "of-result is-derived");
    numberLabel(total, sum, locale, `${indicatorText(sum, locale)} `);
    openQuestion(mark(svg, "relation", "g"), width - right, named + line * 1.4, narrow ? 9 : 13);

    const label = text(`${against.id}.label`, 0, second - line * 0.5, "");
    label
      .attr("class", null)
      .append("tspan")
      .text(`${say.year(against.period)} ${indicatorText(against, locale)} `);
    numberLabel(label.append("tspan").attr("class", "of-target") as unknown as Node, against, locale);
    const foot = second + high * pitch;
    const g = mark(svg, against.id, "g").attr("transform", `translate(0 ${foot})`);
    const columns = columnsOf(against);
    striped(g, "target", columns * high, high, pitch);
    boundary(g, mannerOf(against), "target", {
      x: columns * pitch + 2,
      y: (-high * pitch) / 2,
      height: high * pitch,
    });
    return svg.node()!;
  },
};
