import type { Mention } from "../ledger/glossary-schema.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartData, ChartType } from "./chart.ts";
import { indicatorText, labelText, mentionName } from "./labels.ts";
import { dot, mannerOf } from "./qualifier-marks.ts";
import { createSvg, mark } from "./scene.ts";
import { textWidth } from "./text.ts";

// A passage names first and counts after.
function inOrder({ figures, mentions }: ChartData): (Figure | Mention)[] {
  const entries = [...mentions, ...figures];
  const paragraphs = [...new Set(entries.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return paragraphs.flatMap((paragraph) => entries.filter((entry) => entry.paragraph === paragraph));
}

/** Who and what a chapter names, in its order, with its numbers between them; a name that is not shown is a block. */
export const roster: ChartType = {
  problems(data) {
    if (data.mentions.length === 0) return ["Unexpected absence of names, expected at least one"];
    const sections = new Set([...data.mentions, ...data.figures].map(({ section }) => section));
    return sections.size > 1 ? [`Unexpected sections ${[...sections].join(", ")}, expected one`] : [];
  },

  draw(data, { document, width, state, locale }) {
    const narrow = width === 288;
    const entries = inOrder(data);
    const [size, pitch, gap, indent] = narrow ? [12, 15.5, 7, 26] : [15, 24, 12, 34];
    const shown = new Set(state.show);
    const passages = new Set(entries.map(({ paragraph }) => paragraph)).size;
    const svg = createSvg(document, width, Math.ceil(entries.length * pitch + (passages - 1) * gap + 6));
    const markX = narrow ? 9.5 : 12;
    let top = 0;

    entries.forEach((entry, i) => {
      if (i > 0 && entries[i - 1]!.paragraph !== entry.paragraph) {
        top += gap;
        mark(svg, `passage.${i}`, "path")
          .attr("class", "rule")
          .attr("d", `M0 ${top - gap / 2 + 1}H${width}`);
      }
      const base = pitch - (narrow ? 3.5 : 7);
      const at = `translate(0 ${top})`;
      const middle = base - size * 0.36;
      top += pitch;
      if ("indicator" in entry) {
        const g = mark(svg, entry.id, "g").attr("transform", at);
        dot(g, mannerOf(entry), "target", { x: markX, y: middle, r: narrow ? 3.2 : 5 });
        const text = (x: number, classes: string) =>
          g.append("text").attr("class", classes).attr("x", x).attr("y", base);
        text(indent, "strong").text(indicatorText(entry, locale));
        text(width, "of-target end").attr("data-figure", entry.id).text(labelText(entry, locale));
        return;
      }
      const name = mentionName(entry, locale);
      if (!shown.has(entry.name)) {
        mark(svg, `${entry.name}.block`, "rect")
          .attr("class", "line")
          .attr("transform", at)
          .attr("x", indent)
          .attr("y", middle - size * 0.32)
          .attr("width", textWidth(name) * size)
          .attr("height", size * 0.64);
        return;
      }
      const g = mark(svg, entry.name, "g").attr("transform", at);
      // A firm is a square, a place a diamond.
      const r = narrow ? 3 : 4.5;
      g.append("path")
        .attr("class", "result")
        .attr(
          "d",
          entry.kind === "company"
            ? `M${markX - r} ${middle - r}h${2 * r}v${2 * r}h${-2 * r}z`
            : `M${markX} ${middle - r * 1.4}l${r * 1.4} ${r * 1.4}l${r * -1.4} ${r * 1.4}l${r * -1.4} ${r * -1.4}z`,
        );
      g.append("text").attr("x", indent).attr("y", base).text(name);
      if (locale === "zh")
        g.append("text")
          .attr("class", `small of-result${narrow ? " end" : ""}`)
          .attr("x", narrow ? width : 270)
          .attr("y", base)
          .text(entry.verb);
    });
    return svg.node()!;
  },
};
