import type { ChartType } from "./chart.ts";
import { indicatorText, mentionName, numberLabel } from "./labels.ts";
import { notGiven } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

const most = 4;

/** Where the boxes stand, one after the other, and where their brace is. */
interface Place {
  box: { width: number; height: number };
  x: (i: number) => number;
  y: (i: number) => number;
}

/** Stages whose own numbers nobody gave: boxes of one size that are empty, and a brace with what is known of them all. */
export const emptyBoxes: ChartType = {
  /** `no-flow`: what would be drawn if the numbers were known, struck out. */
  layouts: ["no-flow"],

  problems({ mentions, figures }) {
    if (mentions.length < 2 || mentions.length > most)
      return [`Unexpected ${mentions.length} mentions, expected two to ${most} stages`];
    return figures.length === 0 || figures.length > 2
      ? [`Unexpected ${figures.length} figures, expected one or two totals`]
      : [];
  },

  draw({ mentions, figures }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const n = mentions.length;
    const [box, pitch] = narrow ? [{ width: 132, height: 40 }, 86] : [{ width: 170, height: 100 }, 265];
    // On phones one below the other, else side by side.
    const place: Place = narrow
      ? { box, x: () => 1, y: (i) => 4 + i * pitch }
      : { box, x: (i) => 8 + i * pitch, y: () => 20 };
    const svg = createSvg(document, width, narrow ? n * pitch - 36 : 284);

    if (state.layout === "no-flow") drawFlow(mark(svg, "flow", "g"), n, place, narrow);
    mentions.forEach((mention, i) => {
      const [x, y] = [place.x(i), place.y(i)];
      const g = mark(svg, mention.name, "g");
      notGiven(g, x, y, box.width, box.height);
      // The name stands in its box: between the boxes is what would flow.
      mark(svg, `${mention.name}.label`, "text")
        .attr("x", x + 10)
        .attr("y", narrow ? y + box.height / 2 + 5 : y + 26)
        .text(mentionName(mention, locale));
      if (state.layout === "no-flow")
        mark(svg, `${mention.name}.stamp`, "text")
          .attr("class", "small of-result end")
          .attr("x", x + box.width - 8)
          .attr("y", narrow ? y + box.height / 2 + 5 : y + box.height - 12)
          .text(say.notPublished);
      if (i === n - 1) return;
      // An arrow of one thickness: how much goes on is not known either.
      const [cx, cy] = narrow ? [x + box.width / 2, y + box.height + 5] : [x + box.width + 8, y + box.height / 2];
      mark(svg, `${mention.name}.arrow`, "path")
        .attr("class", "line")
        .attr("stroke-width", 1.4)
        .attr(
          "d",
          narrow
            ? `M${cx} ${cy}v${pitch - box.height - 10}m-5 -6l5 6l5 -6`
            : `M${cx} ${cy}h${pitch - box.width - 16}m-8 -7l8 7l-8 7`,
        );
    });

    const last = n - 1;
    const brace = mark(svg, "brace", "path").attr("class", "none result-line").attr("stroke-width", 1.6);
    if (narrow) {
      const [x, top, bottom] = [box.width + 10, place.y(0), place.y(last) + box.height];
      brace.attr("d", `M${x} ${top}h8V${bottom}h-8M${x + 8} ${(top + bottom) / 2}h8`);
    } else {
      const [y, left, right] = [place.y(0) + box.height + 14, place.x(0), place.x(last) + box.width];
      brace.attr("d", `M${left} ${y}v10H${right}v-10M${(left + right) / 2} ${y + 10}v10`);
    }
    const [x, y, line] = narrow
      ? [box.width + 30, (place.y(0) + place.y(last) + box.height) / 2 - 26, 18]
      : [(place.x(0) + place.x(last) + box.width) / 2, place.y(0) + box.height + 66, 28];
    figures.forEach((figure, i) => {
      const text = (key: string, at: number, classes: string) =>
        mark(svg, key, "text")
          .attr("class", narrow ? classes : `${classes} middle`)
          .attr("x", x)
          .attr("y", y + at * line);
      text(`${figure.id}.name`, 2 * i, "small").text(indicatorText(figure, locale));
      numberLabel(text(figure.id, 2 * i + 1, "of-result strong"), figure, locale);
    });
    return svg.node()!;
  },
};

// Bands between the boxes as thick as nobody knows, and a stroke through each.
function drawFlow(g: Node, n: number, { box, x, y }: Place, narrow: boolean): void {
  const band = (i: number) => {
    const [from, to] = narrow ? [y(i) + box.height, y(i + 1)] : [x(i) + box.width, x(i + 1)];
    const half = (from + to) / 2;
    // Across the flow: a wide mouth, and another where it ends.
    const [a, b, c, d] = narrow
      ? [0.12, 0.88, 0.3, 0.7].map((t) => x(i) + t * box.width)
      : [0.1, 0.9, 0.3, 0.7].map((t) => y(i) + t * box.height);
    const at = (along: number, across: number | undefined) => (narrow ? `${across} ${along}` : `${along} ${across}`);
    return `M${at(from, a)}C${at(half, a)} ${at(half, c)} ${at(to, c)}L${at(to, d)}C${at(half, d)} ${at(half, b)} ${at(from, b)}`;
  };
  const stroke = (i: number) =>
    narrow
      ? `M${x(i) + 14} ${y(i + 1) - 5}L${x(i) + box.width - 14} ${y(i) + box.height + 5}`
      : `M${x(i) + box.width + 10} ${y(i) + box.height - 4}L${x(i + 1) - 10} ${y(i) + 4}`;
  const all = (path: (i: number) => string) => Array.from({ length: n - 1 }, (_, i) => path(i)).join("");
  g.append("path").attr("class", "line").attr("stroke-dasharray", "2 3").attr("d", all(band));
  g.append("path").attr("class", "none target-line").attr("stroke-width", 2.4).attr("d", all(stroke));
}
