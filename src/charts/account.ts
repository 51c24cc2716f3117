import type { ChartType } from "./chart.ts";
import { indicatorText, labelText } from "./labels.ts";
import { createSvg, mark } from "./scene.ts";
import { balanceLines } from "./text.ts";
import { words } from "./words.ts";

const most = 6;

/** Sums of unlike kinds as lines of an account, right of their names on one decimal point: no bars, and no total. */
export const account: ChartType = {
  problems({ figures }) {
    if (figures.length < 2 || figures.length > most)
      return [`Unexpected ${figures.length} figures, expected two to ${most}`];
    const units = new Set(figures.map(({ unit }) => unit));
    return units.size > 1 ? [`Unexpected units ${[...units].join(", ")}, expected one`] : [];
  },

  draw({ figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [small, pitch, point] = narrow ? [12, 50, width - 84] : [15, 72, width - 150];
    const svg = createSvg(document, width, pitch * figures.length + 4);
    mark(svg, "top", "path").attr("class", "none result-line").attr("stroke-width", 1.6).attr("d", `M0 1H${width}`);

    figures.forEach((figure, i) => {
      const y = i * pitch;
      mark(svg, `${figure.id}.rule`, "path")
        .attr("class", "line")
        .attr("d", `M0 ${y + pitch}H${width}`);
      if (!state.show.includes(figure.id)) return;
      const tone = figure.role === "target" ? "target" : "result";
      const base = y + pitch * 0.66;
      const name = mark(svg, `${figure.id}.name`, "g");
      const lines = balanceLines(
        `${say.year(figure.period)} ${indicatorText(figure, locale)}`,
        (point - (narrow ? 40 : 80)) / small,
      );
      lines.forEach((line, n) =>
        name
          .append("text")
          .attr("x", 0)
          .attr("y", base - (lines.length - 1 - n) * small * 1.4)
          .text(line),
      );
      // Whole and fraction meet at the point, whatever the font makes of its digits.
      const [, whole = "", rest = ""] = /^(.*?\d+)(?=\D*$|\.)(.*)$/.exec(labelText(figure, locale)) ?? [];
      const [, fraction = "", unit = ""] = /^(\.\d+)?(.*)$/.exec(rest) ?? [];
      const number = mark(svg, figure.id, "text")
        .attr("class", `of-${tone}`)
        .attr("x", point)
        .attr("y", base)
        .attr("data-figure", figure.id);
      number.append("tspan").attr("class", "big end").text(whole);
      if (fraction !== "") number.append("tspan").attr("class", "big").attr("x", point).text(fraction);
      number
        .append("tspan")
        .attr("x", fraction === "" ? point : null)
        .text(unit);
    });
    return svg.node()!;
  },
};
