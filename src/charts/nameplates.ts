import type { ChartType } from "./chart.ts";
import { mentionName } from "./labels.ts";
import { notGiven } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

const most = 6;

/** Places that the report names, each on a plate: what is to be done with it, and the date that the report leaves open. */
export const nameplates: ChartType = {
  problems({ mentions }) {
    return mentions.length === 0 || mentions.length > most
      ? [`Unexpected ${mentions.length} names, expected one to ${most}`]
      : [];
  },

  draw({ mentions }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const [plate, gap] = narrow ? [74, 12] : [118, 20];
    const svg = createSvg(document, width, mentions.length * (plate + gap) - gap + 4);
    mentions.forEach((mention, i) => {
      if (!state.show.includes(mention.name)) return;
      const g = mark(svg, mention.name, "g").attr("transform", `translate(2 ${i * (plate + gap) + 2})`);
      const box = (inset: number) =>
        g
          .append("rect")
          .attr("class", "line")
          .attr("stroke-width", inset === 0 ? 2 : 1)
          .attr("x", inset)
          .attr("y", inset)
          .attr("width", width - 4 - 2 * inset)
          .attr("height", plate - 2 * inset);
      // A plate as they hang on houses: a frame within a frame.
      box(0);
      box(4);
      const text = (y: number, classes: string) =>
        g
          .append("text")
          .attr("class", classes)
          .attr("x", narrow ? 18 : 28)
          .attr("y", y) as unknown as Node;
      text(plate * 0.45, "big strong").text(mentionName(mention, locale));
      if (locale === "zh") text(plate * 0.76, "of-result").text(mention.verb);
      const [wide, high] = narrow ? [56, 30] : [92, 46];
      const x = width - 4 - wide - (narrow ? 16 : 28);
      notGiven(g, x, plate * 0.3, wide, high);
      g.append("text")
        .attr("class", "small of-result middle")
        .attr("x", x + wide / 2)
        .attr("y", plate * 0.3 - (narrow ? 5 : 8))
        .text(say.completion);
    });
    return svg.node()!;
  },
};
