import { isPair } from "../ledger/compare.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { openQuestion } from "./gauge.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { bar, mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

// From the upper to the lower end, in waves of so many pixels: where a divider lies that nobody knows.
function wave(x: number, top: number, bottom: number, length: number): string {
  let d = `M${x} ${top}`;
  for (let y = top, side = 1; y < bottom; y += length, side = -side)
    d += `q${side * length * 0.7} ${length / 2} 0 ${length}`;
  return d;
}

/**
 * The same number of a wider thing: a result, what was counted apart from it, and a target that counts both together,
 * in parts of unknown size.
 */
export const definitionBar: ChartType = {
  problems({ figures, comparisons: [pair] }) {
    const [result, apart, target] = figures;
    if (figures.length !== 3 || !result || !apart || !target)
      return [`Unexpected ${figures.length} figures, expected a result, what was counted apart from it and a target`];
    if (result.role !== "actual" || apart.role !== "actual" || target.role !== "target")
      return ["Unexpected roles, expected two results first and a target last"];
    const joined = pair && isPair(pair) && pair.baseline[0] === result && pair.target[0] === target;
    if (!joined || pair.shift !== "wider") return ["Unexpected comparison, expected the one of the two that is wider"];
    return [];
  },

  draw({ figures }, { document, width, state, locale }) {
    const [result, apart, target] = figures as [Figure, Figure, Figure];
    const shown = (figure: Figure) => state.show.includes(figure.id);
    const narrow = width === 288;
    const say = words[locale];
    const [lineHeight, height, pitch] = narrow ? [16, 34, 92] : [22, 56, 146];
    const [left, right] = narrow ? [6, 246] : [8, 600];
    const most = Math.max(result.value, target.value);
    const end = ({ value }: Figure) => left + (value / most) * (right - left);
    const svg = createSvg(document, width, pitch * 2 + lineHeight * 3 + 12);

    const write = (key: string, y: number, figure: Figure, what: string, tone: string) => {
      const g = mark(svg, key, "g");
      (g.append("text") as unknown as Node).attr("x", left).attr("y", y).text(what);
      numberLabel(
        (g.append("text") as unknown as Node)
          .attr("class", `of-${tone}`)
          .attr("x", left)
          .attr("y", y + lineHeight),
        figure,
        locale,
        `${say.year(figure.period)} `,
      );
    };
    const centre = (row: number) => row * pitch + lineHeight * 2 + 10 + height / 2;

    if (shown(result)) {
      write(`${result.id}.label`, lineHeight, result, indicatorText(result, locale), "result");
      bar(mark(svg, result.id, "g"), mannerOf(result), "result", { x0: left, x1: end(result), y: centre(0), height });
    }
    if (shown(target)) {
      const top = pitch + lineHeight;
      write(`${target.id}.label`, top, target, indicatorText(target, locale), "target");
      const g = mark(svg, target.id, "g");
      bar(g, mannerOf(target, true), "target", { x0: left, x1: end(target), y: centre(1), height });
      // The divider stands in the middle, since it has to stand somewhere; the marks on both sides say that nobody knows.
      const middle = (left + end(target)) / 2;
      const edge = height / 2;
      g.append("path")
        .attr("class", "none target-line")
        .attr("stroke-width", 2)
        .attr("stroke-dasharray", "5 3")
        .attr("d", wave(middle, centre(1) - edge, centre(1) + edge - 4, narrow ? 10 : 13));
      for (const x of [(left + middle) / 2, (middle + end(target)) / 2]) openQuestion(g, x, centre(1), narrow ? 9 : 13);
    }
    if (shown(apart)) {
      const top = pitch * 2 + lineHeight;
      const g = mark(svg, "apart", "g");
      const y = pitch * 2 - (narrow ? 8 : 12);
      // It has another scale, or none: a break in the line instead of a bar.
      g.append("path").attr("class", "line").attr("stroke-dasharray", "2 4").attr("d", `M0 ${y}H${width}`);
      (g.append("text") as unknown as Node)
        .attr("class", "of-result")
        .attr("x", left)
        .attr("y", top + lineHeight * 2 + 2)
        .text(say.countedApart);
      write(`${apart.id}.label`, top, apart, indicatorText(apart, locale), "result");
    }
    return svg.node()!;
  },
};
