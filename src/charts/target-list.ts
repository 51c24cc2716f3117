import { nearTargets } from "../ledger/compare.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, labelText } from "./labels.ts";
import { dot, mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { breakLines, textWidth } from "./text.ts";

/** Figures of any kind, one to a line: the plain form that every area can use. */
export const targetList: ChartType = {
  problems({ figures }) {
    return figures.length === 0 ? ["Unexpected absence of figures, expected at least one"] : [];
  },

  draw({ figures, comparisons }, { document, width, state, locale }) {
    const narrow = width === 288;
    const size = narrow ? 12 : 15;
    const near = nearTargets(comparisons);
    const columns = narrow || figures.length < 6 ? 1 : 2;
    const rows = Math.ceil(figures.length / columns);
    const columnWidth = (width - (columns - 1) * 40) / columns;
    const [pitch, indent] = narrow ? [40, 24] : [48, 30];
    const svg = createSvg(document, width, rows * pitch + 8);
    const shown = state.show.flatMap((id) => figures.filter((figure) => figure.id === id));

    shown.forEach((figure, i) => {
      const tone = figure.role === "target" ? "target" : "result";
      const left = Math.floor(i / rows) * (columnWidth + 40);
      const top = (i % rows) * pitch;
      const g = mark(svg, figure.id, "g").attr("transform", `translate(${left} ${top})`);
      const base = pitch - 14;
      dot(g, mannerOf(figure, near.has(figure.id)), tone, {
        x: narrow ? 8 : 10,
        y: base - size * 0.36,
        r: narrow ? 5 : 6,
      });
      const value = labelText(figure, locale);
      const room = (columnWidth - indent) / size - textWidth(value) * 1.06 - 0.6;
      const lines = breakLines(indicatorText(figure, locale), room);
      // A second line stands above the first, so that the value stays on the rule.
      lines.slice(0, 2).forEach((line, n, all) =>
        g
          .append("text")
          .attr("x", indent)
          .attr("y", base - (all.length - 1 - n) * (size + 2) + (all.length > 1 ? 2 : 0))
          .text(line),
      );
      (g.append("text") as unknown as Node)
        .attr("class", `of-${tone} end`)
        .attr("x", columnWidth)
        .attr("y", base)
        .attr("data-figure", figure.id)
        .text(value);
      g.append("path")
        .attr("class", "rule")
        .attr("d", `M0 ${pitch - 4}H${columnWidth}`);
    });
    return svg.node()!;
  },
};
