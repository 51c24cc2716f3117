import type { ChartType } from "./chart.ts";
import { mentionName, numberLabel } from "./labels.ts";
import { boundary, mannerOf, notGiven } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** Ranks as steps of equal height, the best on top, and a floor under one of them. No axis: ranks have no distance. */
export const rankLadder: ChartType = {
  problems({ figures }) {
    const [floor] = figures;
    if (figures.length !== 1 || !floor) return [`Unexpected ${figures.length} figures, expected one`];
    if (floor.unit !== "类") return [`Unexpected unit ${floor.unit}, expected a rank`];
    const ranks = words.zh.waterRanks.length;
    return floor.value < 1 || floor.value > ranks
      ? [`Unexpected rank ${floor.value}, expected one from 1 to ${ranks}`]
      : [];
  },

  draw({ figures, mentions }, { document, width, locale }) {
    const floor = figures[0]!;
    const narrow = width === 288;
    const say = words[locale];
    const ranks = say.waterRanks;
    const [step, rise, top, left] = narrow ? [46, 27, 50, 6] : [104, 46, 84, 24];
    const foot = top + ranks.length * rise + 8;
    const lines = narrow ? 18 : 26;
    const svg = createSvg(document, width, foot + 2 * lines + 8);
    const tone = floor.role === "target" ? "target" : "result";

    ranks.forEach((rank, i) => {
      const [x, y] = [left + i * step, top + i * rise];
      const isKept = i < floor.value;
      const g = mark(svg, `${floor.id}.${i + 1}`, "g").attr("transform", `translate(${x} ${y})`);
      g.append("rect")
        .attr("class", isKept ? `${tone} near ${tone}-line` : "line")
        .attr("width", step - 2)
        .attr("height", foot - y);
      g.append("text")
        .attr("class", `middle ${isKept ? "strong" : "of-result"}`)
        .attr("x", step / 2 - 1)
        .attr("y", narrow ? 18 : 28)
        .text(rank);
    });
    const tread = mark(svg, `${floor.id}.floor`, "g").attr(
      "transform",
      `translate(${left + (floor.value - 0.5) * step - 1} ${top + (floor.value - 1) * rise}) rotate(-90)`,
    );
    boundary(tread, mannerOf(floor), tone, { x: 0, y: 0, height: step - 2 });

    mark(svg, "better", "text")
      .attr("class", "small of-result")
      .attr("x", left)
      .attr("y", top - (narrow ? 10 : 16))
      .text(say.better);

    // Where the subjects stand is not said: they hang beside the steps.
    const [box, pitch] = narrow ? [22, 32] : [34, 50];
    mentions.forEach((mention, i) => {
      const g = mark(svg, mention.name, "g").attr("transform", `translate(${width - box - 2} ${2 + i * pitch})`);
      notGiven(g, 0, 0, box, box);
      g.append("text")
        .attr("class", "end")
        .attr("x", -8)
        .attr("y", box / 2 + 5)
        .text(`${mentionName(mention, locale)}${say.bracketed(say.currentNotGiven)}`);
    });

    const line = (key: string, n: number, classes: string | null) =>
      mark(svg, key, "text")
        .attr("class", classes)
        .attr("x", left)
        .attr("y", foot + n * lines);
    const label = line(floor.id, 1, null);
    label.append("tspan").text(`${say.target(floor.period)} `);
    numberLabel(label.append("tspan").attr("class", `of-${tone}`) as unknown as Node, floor, locale);
    line("reading", 2, "small of-result").text(say.orBetter);
    return svg.node()!;
  },
};
