import { isPair, ratio, type Pair } from "../ledger/compare.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { gauge, highestRatio, openQuestion } from "./gauge.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

/** Stations along a life: unlike services in the order in which a person needs them, each with a gauge of its own. */
export const lifeLine: ChartType = {
  drawsPairs: true,

  problems({ comparisons, figures }) {
    const others = comparisons.filter((comparison) => !isPair(comparison)).map(({ id }) => id);
    if (others.length > 0) return [`Unexpected comparison ${others.join(", ")}, expected one that holds`];
    if (comparisons.length + figures.length < 2) return ["Unexpected single station, expected at least two"];
    const results = figures.filter(({ role }) => role !== "target").map(({ id }) => id);
    if (results.length > 0) return [`Unexpected role of ${results.join(", ")}, expected targets`];
    const high = comparisons.filter((pair) => isPair(pair) && (ratio(pair) ?? 1) > highestRatio).map(({ id }) => id);
    return high.length > 0 ? [`Unexpected ratio of ${high.join(", ")}, expected at most ${highestRatio}`] : [];
  },

  draw({ comparisons, figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    // A target without a counterpart is a station too.
    const stations: (Pair | Figure)[] = [...comparisons.filter(isPair), ...figures];
    const [pitch, x, left] = narrow ? [72, 12, 34] : [116, 24, 64];
    const [first, second, third] = narrow ? [13, 37, 55] : [28, 64, 92];
    const place = narrow ? { x: 234, width: 34, line: 24, base: 62 } : { x: 430, width: 92, line: 34, base: 100 };
    const svg = createSvg(document, width, pitch * stations.length + 4);
    const height = (index: number) => index * pitch + (second + first) / 2;
    const at = (index: number) => `translate(0 ${index * pitch})`;

    mark(svg, "line", "path")
      .attr("class", "none result-line")
      .attr("stroke-width", 2)
      .attr("d", `M${x} ${height(0)}V${height(stations.length - 1)}`);

    stations.forEach((station, i) => {
      if (!state.show.includes(station.id)) return;
      const pair = "target" in station ? station : undefined;
      const target = "target" in station ? station.target[0] : station;
      const name = pair ? (locale === "zh" ? pair.label : pair.label_en) : indicatorText(target, locale);
      const chosen = state.emphasis.includes(station.id);
      mark(svg, `${station.id}.ring`, "circle")
        .attr("class", chosen ? "target target-line" : "hollow target-line")
        .attr("stroke-width", 2.6)
        .attr("cx", x)
        .attr("cy", height(i))
        .attr("r", narrow ? (chosen ? 9 : 6) : chosen ? 13 : 9);

      const g = mark(svg, `${station.id}.label`, "g").attr("transform", at(i));
      const text = (y: number, classes: string | null) =>
        g.append("text").attr("class", classes).attr("x", left).attr("y", y) as unknown as Node;
      text(first, chosen ? "strong" : null).text(name);
      numberLabel(text(second, "of-target big"), target, locale);
      if (pair)
        numberLabel(text(third, "of-result"), pair.baseline[0], locale, `${say.year(pair.baseline[0].period)} `);
      else text(third, "of-result").text(say.noCounterpart);

      const own = mark(svg, target.id, "g").attr("transform", at(i));
      if (pair) {
        gauge(own, pair, place);
        return;
      }
      own
        .append("path")
        .attr("class", "none line")
        .attr("stroke-dasharray", "4 4")
        .attr("d", `M${place.x} ${place.line}H${place.x + place.width}V${place.base}H${place.x}z`);
      openQuestion(own, place.x + place.width / 2, (place.line + place.base) / 2, narrow ? 9 : 13);
    });
    return svg.node()!;
  },
};
