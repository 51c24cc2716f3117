import { formatFigure } from "../ledger/format.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, labelText } from "./labels.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { balanceLines, textWidth } from "./text.ts";
import { words } from "./words.ts";

const most = 8;

/** A few numbers of unlike things, each in large type with its name: too few and too unlike for marks. */
export const playbill: ChartType = {
  problems({ figures }) {
    return figures.length === 0 || figures.length > most
      ? [`Unexpected ${figures.length} figures, expected one to ${most}`]
      : [];
  },

  draw({ figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const [small, huge, pitch] = narrow ? [12, 34, 82] : [15, 52, 128];
    const say = words[locale];
    const svg = createSvg(document, width, pitch * figures.length + 2);
    mark(svg, "top", "path").attr("class", "line").attr("d", `M0 1H${width}`);

    figures.forEach((figure, i) => {
      const g = mark(svg, figure.id, "g").attr("transform", `translate(0 ${i * pitch})`);
      if (!state.show.includes(figure.id)) return;
      const tone = figure.role === "target" ? "target" : "result";
      const number = g
        .append("text")
        .attr("x", 0)
        .attr("y", pitch * 0.66) as unknown as Node;
      number.attr("class", `of-${tone}`).attr("data-figure", figure.id);
      for (const { text, isNumber } of parts(figure, locale))
        number
          .append("tspan")
          .attr("class", isNumber ? "huge" : null)
          .text(text);
      const wide = parts(figure, locale)
        .map(({ text, isNumber }) => textWidth(text) * (isNumber ? huge : small))
        .reduce((sum, one) => sum + one, 0);
      const name = indicatorText(figure, locale);
      const when = figure.role === "target" ? say.target(figure.period) : say.result(figure.period);
      const lines = balanceLines(name, (width - wide - 12) / small);
      const beside = lines.length <= 2;
      if (beside)
        lines.forEach((line, n) =>
          g
            .append("text")
            .attr("class", "end strong")
            .attr("x", width)
            .attr("y", pitch * 0.66 - (lines.length - 1 - n) * small * 1.4)
            .text(line),
        );
      g.append("text")
        .attr("class", "small of-result")
        .attr("x", 0)
        .attr("y", pitch * 0.24)
        .text(beside ? when : `${when} ${name}`);
      g.append("path")
        .attr("class", "line")
        .attr("d", `M0 ${pitch - 1}H${width}`);
    });
    return svg.node()!;
  },
};

/** A number as it reads, with its bare number apart from the words that shape it. */
function parts(figure: Figure, locale: "zh" | "en"): { text: string; isNumber: boolean }[] {
  const whole = labelText(figure, locale);
  const digits = /[0-9][0-9.,]*/.exec(formatFigure(figure, locale, "number"))?.[0] ?? "";
  const place = whole.indexOf(digits);
  if (digits === "" || place < 0) return [{ text: whole, isNumber: false }];
  return [
    { text: whole.slice(0, place), isNumber: false },
    { text: digits, isNumber: true },
    { text: whole.slice(place + digits.length), isNumber: false },
  ].filter(({ text }) => text !== "");
}
