import { ticks } from "d3-array";
import { chineseNumber } from "../ledger/format.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { pairFrame } from "./pair-frame.ts";
import { bar, mannerOf } from "./qualifier-marks.ts";
import { mark } from "./scene.ts";
import { words } from "./words.ts";

/** One measure at several times, from a common zero: results as bars, a floor with an open end. */
export const bullet: ChartType = {
  problems({ figures, derived }) {
    const units = new Set([...figures, ...derived].map(({ unit }) => unit));
    if (figures.length + derived.length < 2) return ["Unexpected single number, expected at least two"];
    return units.size > 1 ? [`Unexpected units ${[...units].join(", ")}, expected one`] : [];
  },

  draw({ figures, derived }, { document, width, state, locale }) {
    const numbers = [...derived, ...figures];
    const shown = state.show.flatMap((id) => numbers.filter((number) => number.id === id));
    const narrow = width === 288;
    const say = words[locale];
    const pitch = narrow ? 62 : 96;
    const margin = { top: 4, right: narrow ? 34 : 60, bottom: 26, left: 8 };
    const top = Math.max(...numbers.map(({ value }) => value)) * 1.04;
    const short = (tick: number) =>
      locale === "zh" ? chineseNumber(tick) : new Intl.NumberFormat("en", { notation: "compact" }).format(tick);
    const percent = numbers.every(({ unit }) => unit === "%") ? "%" : "";
    const { svg, x } = pairFrame({
      document,
      width,
      height: margin.top + pitch * numbers.length + margin.bottom,
      type: "linear",
      domain: [0, top],
      ticks: ticks(0, top, narrow ? 3 : 5),
      tickFormat: (tick) => `${short(tick)}${tick === 0 ? "" : percent}`,
      margin,
    });
    shown.forEach((number, i) => {
      const derivedHere = "formula" in number;
      const target = !derivedHere && number.role === "target";
      const y = margin.top + i * pitch;
      const classes = target ? "of-target" : derivedHere ? "of-result is-derived" : "of-result";
      const label = mark(svg, `${number.id}.label`, "text")
        .attr("x", margin.left)
        .attr("y", y + (narrow ? 18 : 30));
      // A derived value has no period of its own: its label says what it is.
      const period = derivedHere
        ? indicatorText(number, locale)
        : target
          ? say.target(number.period)
          : say.result(number.period);
      label.append("tspan").text(`${period}${derivedHere ? say.bracketed(say.derivedHere) : ""} `);
      numberLabel(label.append("tspan").attr("class", classes) as unknown as typeof label, number, locale);
      bar(mark(svg, number.id, "g"), mannerOf(number), target ? "target" : "result", {
        x0: x(0),
        x1: x(number.value),
        y: y + (narrow ? 38 : 60),
        height: narrow ? 18 : 28,
      });
    });
    return svg.node()!;
  },
};
