import { isPair, ratio, type Pair } from "../ledger/compare.ts";
import type { ChartType } from "./chart.ts";
import { labelText } from "./labels.ts";
import { pairFrame } from "./pair-frame.ts";
import { dot, mannerOf } from "./qualifier-marks.ts";
import { mark, type Node } from "./scene.ts";
import { textWidth } from "./text.ts";
import { words } from "./words.ts";

// A rate has no ratio: its diamond says above, level or below by this many pixels and no distance.
const direction = 9;

/** A name in so many em: where there is no room for its end, the table has it. */
function cutName(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const characters = [...name];
  while (characters.length > 0 && textWidth(characters.join("")) + 1 > room) characters.pop();
  return `${characters.join("")}…`;
}

/** Doublings and halvings to name on the axis: as many as there is room for, and none where nothing is measured on it. */
function ticksFor(pairs: readonly Pair[], low: number, high: number): number[] {
  if (pairs.every((pair) => ratio(pair) === undefined)) return [1];
  const doublings = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].filter((n) => 2 ** n >= low && 2 ** n <= high);
  const step = Math.ceil(doublings.length / 5);
  return doublings.filter((n) => n % step === 0).map((n) => 2 ** n);
}

// A phone has no room for what stands in brackets either.
const shortName = (name: string) => (textWidth(name) > 10 ? name.replace(/[（(].*[）)]/, "") : name);

/** Pairs on one line: every result is 1, every target where its ratio puts it, on a scale of doublings. */
export const dumbbell: ChartType = {
  drawsPairs: true,

  problems({ comparisons }) {
    const found = comparisons.filter((comparison) => !isPair(comparison)).map(({ id }) => id);
    if (found.length > 0) return [`Unexpected comparison ${found.join(", ")}, expected one that holds`];
    return comparisons.length === 0 ? ["Unexpected absence of comparisons, expected at least one"] : [];
  },

  draw(data, { document, width, state, locale }) {
    const pairs = data.comparisons.filter(isPair);
    const shown = state.show.flatMap((id) => pairs.filter((pair) => pair.id === id));
    const narrow = width === 288;
    const say = words[locale];
    const [least, most] = narrow ? [33, 52] : [52, 72];
    const margin = { top: 4, right: narrow ? 22 : 30, bottom: 22, left: narrow ? 18 : 250 };
    const ratios = pairs.map((pair) => ratio(pair) ?? 1);
    const [low, high] = [Math.min(0.5, ...ratios) * 0.92, Math.max(2, ...ratios) * 1.08];
    const { svg, x } = pairFrame({
      document,
      width,
      height: margin.top + least * pairs.length + margin.bottom,
      type: "log",
      domain: [low, high],
      ticks: ticksFor(pairs, low, high),
      tickFormat: (tick) => (tick === 1 ? say.year(pairs[0]!.baseline[0].period) : say.times(tick)),
      margin,
    });
    // Fewer rows stand further apart in the same frame.
    const pitch = Math.min(most, (least * pairs.length) / Math.max(1, shown.length));
    const base = mark(svg, "axis.result", "path").attr("class", "none result-line").attr("stroke-width", 1.4);
    base.attr("d", `M${x(1)} ${margin.top}V${margin.top + least * pairs.length}`);

    const labelled = (g: Node, number: Pair["baseline"][0], classes: string) =>
      g.append("tspan").attr("class", classes).attr("data-figure", number.id).text(labelText(number, locale));

    shown.forEach((pair, i) => {
      const {
        id,
        comparability,
        baseline: [result],
        target: [target],
      } = pair;
      const near = comparability === "near";
      const top = margin.top + i * pitch;
      const y = narrow ? 23 : least / 2;
      const times = ratio(pair);
      const end = times === undefined ? x(1) + Math.sign(target.value - result.value) * direction : x(times);
      const at = `translate(0 ${top})`;

      const label = mark(svg, `${id}.label`, "g").attr("transform", at);
      const name = locale === "zh" ? pair.label : pair.label_en;
      const classes = state.emphasis.includes(id) ? "strong" : null;
      const said = textWidth(`${labelText(result, locale)} → ${labelText(target, locale)}`);
      if (narrow)
        label
          .append("text")
          .attr("class", classes)
          .attr("x", 0)
          .attr("y", 12)
          .text(cutName(shortName(name), width / 12 - said - 0.4));
      else
        label
          .append("text")
          .attr("class", classes)
          .attr("x", 0)
          .attr("y", y - 5)
          .text(cutName(name, (margin.left - 8) / 15));
      const values = label
        .append("text")
        .attr("x", narrow ? width : 0)
        .attr("y", narrow ? 12 : y + 15) as unknown as Node;
      values.attr("class", narrow ? "end" : null);
      labelled(values, result, "of-result");
      values.append("tspan").text(" → ");
      labelled(values, target, "of-target");

      const track = mark(svg, `${id}.track`, "path").attr("class", "line").attr("transform", at);
      track
        .attr("stroke-width", 1.6)
        .attr("stroke-dasharray", near ? "4 3" : null)
        .attr("d", `M${x(1)} ${y}H${end}`);
      const r = narrow ? 5 : 7;
      const level = Math.abs(end - x(1)) < 1;
      // A level target stands around its result, so that both stay in sight.
      dot(mark(svg, target.id, "g").attr("transform", at), mannerOf(target, near), "target", {
        x: end,
        y,
        r: level ? r + 1.5 : r,
        diamond: times === undefined,
      });
      dot(mark(svg, result.id, "g").attr("transform", at), mannerOf(result), "result", {
        x: x(1),
        y,
        r: level ? r - 2.5 : r,
        diamond: times === undefined,
      });
    });
    return svg.node()!;
  },
};
