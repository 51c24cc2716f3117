import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { openQuestion } from "./gauge.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { boundary, mannerOf, type Tone } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { balanceLines } from "./text.ts";
import { words } from "./words.ts";

const most = 3;

/** From left to right at about a height, in waves: where a bar begins that nobody knows. */
function wave(x: number, y: number, width: number, length: number): string {
  const count = Math.max(2, Math.round(width / length));
  const half = width / count;
  let d = `M${x} ${y}`;
  for (let i = 0; i < count; i += 1) d += `q${half / 2} ${i % 2 === 0 ? -half / 2 : half / 2} ${half} 0`;
  return d;
}

/**
 * Targets whose start the report does not give, each as a bar on a base of unknown height: growth is a cap on it, a level
 * stands beside it. No axis, since there is none.
 */
export const ghostBars: ChartType = {
  problems({ figures }) {
    if (figures.length === 0 || figures.length > most)
      return [`Unexpected ${figures.length} figures, expected one to ${most}`];
    const others = figures.filter(({ role }) => role !== "target").map(({ id }) => id);
    return others.length > 0 ? [`Unexpected role of ${others.join(", ")}, expected targets`] : [];
  },

  draw({ figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [line, size, bar] = narrow ? [17, 12, 56] : [24, 15, 110];
    // One bar alone does not stand at the edge of an empty stage.
    const slot = width / Math.max(2, figures.length);
    const left = figures.length === 1 ? slot / 2 : 0;
    const names = figures.map((figure) => balanceLines(indicatorText(figure, locale), (slot - 8) / size));
    const height = narrow ? 150 : 260;
    const top = narrow ? 26 : 40;
    const bottom = top + height;
    const under = Math.max(...names.map(({ length }) => length)) + 2;
    const svg = createSvg(document, width, Math.ceil(bottom + under * line + 8));
    mark(svg, "ground", "path").attr("class", "line").attr("d", `M0 ${bottom}H${width}`);

    figures.forEach((figure, i) => {
      if (!state.show.includes(figure.id)) return;
      const g = mark(svg, figure.id, "g").attr("transform", `translate(${left + i * slot} 0)`);
      drawGhost(g, figure, { slot, bar, top, bottom, narrow });
      const label = mark(svg, `${figure.id}.label`, "g").attr("transform", `translate(${left + i * slot} ${bottom})`);
      const text = (n: number, classes: string) =>
        label
          .append("text")
          .attr("class", classes)
          .attr("y", n * line + 2) as unknown as Node;
      numberLabel(text(1, "of-target"), figure, locale, `${say.year(figure.period)} `);
      (names[i] ?? []).forEach((name, n) => text(n + 2, "small").text(name));
      text((names[i]?.length ?? 0) + 2, "small of-result").text(say.baseNotGiven);
    });
    return svg.node()!;
  },
};

interface Place {
  slot: number;
  bar: number;
  top: number;
  bottom: number;
  narrow: boolean;
}

function drawGhost(g: Node, figure: Figure, { bar, top, bottom, narrow }: Place): void {
  const tone: Tone = "target";
  const isGrowth = figure.measure === "growth";
  const left = 2;
  const cap = narrow ? 26 : 44;
  // A level stands beside the empty column; growth stands on it.
  const base = isGrowth ? top + cap : top + (bottom - top) * 0.3;
  g.append("path")
    .attr("class", "none result-line")
    .attr("stroke-width", 1.4)
    .attr("stroke-dasharray", "3 4")
    .attr("d", `M${left} ${base}V${bottom}M${left + bar} ${base}V${bottom}`);
  // The base is torn: its height says nothing.
  for (const shift of [0, narrow ? 7 : 11])
    g.append("path")
      .attr("class", "none result-line")
      .attr("stroke-width", 1.4)
      .attr("d", wave(left, bottom - (narrow ? 30 : 48) - shift, bar, narrow ? 11 : 14));
  openQuestion(g, left + bar / 2, (base + bottom - (narrow ? 30 : 48)) / 2, narrow ? 9 : 13);
  const x = isGrowth ? left : left + bar + (narrow ? 12 : 20);
  const foot = isGrowth ? base : bottom;
  g.append("path").attr("class", tone).attr("d", `M${x} ${top}h${bar}V${foot}h${-bar}z`);
  const edge = g.append("g").attr("transform", `translate(${x + bar / 2} ${top}) rotate(-90)`) as unknown as Node;
  boundary(edge, mannerOf(figure), tone, { x: 0, y: 0, height: bar });
}
