import type { Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartData, ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { dot, mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { balanceLines } from "./text.ts";
import { words } from "./words.ts";

const most = 4;

/** An earlier value that we calculated, the figure that it leads to, and the multiple that it was calculated by. */
interface Line {
  from: Derived;
  to: Figure;
  times: Figure;
}

function linesOf({ derived, figures }: ChartData): Line[] {
  return derived.flatMap((from) => {
    const inputs = figures.filter(({ id }) => Object.values(from.inputs).includes(id));
    const to = inputs.find(({ unit }) => unit === from.unit);
    const times = inputs.find(({ measure }) => measure === "multiple");
    return to && times ? [{ from, to, times }] : [];
  });
}

/** Values at two times as lines between two uprights: the earlier ones calculated from a multiple, and dotted. */
export const slope: ChartType = {
  problems(data) {
    const lines = linesOf(data);
    if (lines.length === 0 || lines.length !== data.derived.length || lines.length * 2 !== data.figures.length)
      return ["Unexpected data, expected derived values, each with the figure and the multiple that it is made of"];
    const units = new Set(lines.map(({ to }) => to.unit));
    if (units.size > 1) return [`Unexpected units ${[...units].join(", ")}, expected one`];
    return lines.length > most ? [`Unexpected ${lines.length} lines, expected at most ${most}`] : [];
  },

  draw(data, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [line, left, right, head, height] = narrow ? [15, 78, 168, 24, 200] : [21, 190, 470, 36, 330];
    const foot = head + height;
    const svg = createSvg(document, width, foot + 10);
    const lines = linesOf(data).filter(({ from }) => state.show.includes(from.id));
    const top = Math.max(...linesOf(data).flatMap(({ from, to }) => [from.value, to.value])) * 1.06;
    const y = (value: number) => foot - (value / top) * height;

    const ends: [key: string, x: number, words: string, classes: string][] = [
      ["left", left, say.derivedHere, "small of-result end"],
      ["right", right, say.result(data.figures[0]!.period), "small of-result"],
    ];
    for (const [key, x, text, classes] of ends) {
      mark(svg, `${key}.upright`, "path").attr("class", "line").attr("d", `M${x} ${head}V${foot}h-4h8`);
      mark(svg, `${key}.head`, "text")
        .attr("class", classes)
        .attr("x", x)
        .attr("y", head - 9)
        .text(text);
    }
    for (const { from, to, times } of lines) {
      mark(svg, `${to.id}.line`, "path")
        .attr("class", "none result-line")
        .attr("stroke-width", 1.6)
        .attr("d", `M${left} ${y(from.value)}L${right} ${y(to.value)}`);
      const r = narrow ? 5 : 7;
      dot(mark(svg, from.id, "g"), mannerOf(from), "result", { x: left, y: y(from.value), r });
      dot(mark(svg, to.id, "g"), mannerOf(to), "result", { x: right, y: y(to.value), r });
      const text = (key: string, x: number, at: number, classes: string) =>
        mark(svg, key, "text").attr("class", classes).attr("x", x).attr("y", at);
      const gap = r + (narrow ? 7 : 9);
      numberLabel(text(`${from.id}.label`, left - gap, y(from.value) + 5, "of-result is-derived end"), from, locale);
      numberLabel(
        text(`${times.id}.label`, (left + right) / 2, (y(from.value) + y(to.value)) / 2 - 8, "small of-result middle"),
        times,
        locale,
      );
      const name = mark(svg, `${to.id}.label`, "g").attr("transform", `translate(${right + gap} ${y(to.value) + 5})`);
      numberLabel(name.append("text").attr("class", "strong") as unknown as Node, to, locale);
      balanceLines(indicatorText(to, locale), (width - right - gap) / (narrow ? 12 : 14)).forEach((words, i) =>
        name
          .append("text")
          .attr("class", "small")
          .attr("y", (i + 1) * line)
          .text(words),
      );
    }
    return svg.node()!;
  },
};
