import { sum } from "d3-array";
import { nearTargets } from "../ledger/compare.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, labelText } from "./labels.ts";
import { dot, mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { breakLines, textWidth } from "./text.ts";

// Pixels between columns.
const gutter = 40;

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
    const columnWidth = (width - (columns - 1) * gutter) / columns;
    const [indent, lineHeight, rest] = narrow ? [28, 15, 13] : [30, 19, 22];

    const entry = (figure: Figure) => {
      const value = labelText(figure, locale);
      const room = (columnWidth - indent) / size - textWidth(value) * 1.06 - 0.6;
      const lines = breakLines(indicatorText(figure, locale), room);
      return { figure, value, lines, height: lines.length * lineHeight + rest };
    };
    /** The entries one below the other, in as many columns as there are. */
    const place = (entries: ReturnType<typeof entry>[]) => {
      const rows = Math.ceil(entries.length / columns);
      return entries.map((each, i) => {
        const above = entries.slice(Math.floor(i / rows) * rows, i);
        return {
          ...each,
          left: Math.floor(i / rows) * (columnWidth + gutter),
          top: sum(above, ({ height }) => height),
        };
      });
    };
    // The drawing is as high as all of its figures need, whichever of them a state shows.
    const height = Math.max(...place(figures.map(entry)).map((each) => each.top + each.height));
    const svg = createSvg(document, width, height + 4);
    const shown = state.show.flatMap((id) => figures.filter((figure) => figure.id === id));

    for (const { figure, value, lines, height, left, top } of place(shown.map(entry))) {
      const tone = figure.role === "target" ? "target" : "result";
      const g = mark(svg, figure.id, "g").attr("transform", `translate(${left} ${top})`);
      const base = height - rest / 2 - 2;
      dot(g, mannerOf(figure, near.has(figure.id)), tone, {
        x: narrow ? 9.5 : 10,
        y: base - size * 0.36,
        r: narrow ? 5 : 6,
      });
      // The last line stands beside the value; the others above it.
      lines.forEach((line, n) =>
        g
          .append("text")
          .attr("x", indent)
          .attr("y", base - (lines.length - 1 - n) * lineHeight)
          .text(line),
      );
      (g.append("text") as unknown as Node)
        .attr("class", `of-${tone} end`)
        .attr("x", columnWidth)
        .attr("y", base)
        .attr("data-figure", figure.id)
        .text(value);
      g.append("path").attr("class", "rule").attr("d", `M0 ${height}H${columnWidth}`);
    }
    return svg.node()!;
  },
};
