import { areCompared, nearTargets } from "../ledger/compare.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import { cells } from "./cells.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { mannerOf, notSimilar } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { words } from "./words.ts";

// Beyond this many, a row is too long to be counted.
const most = 25;

/** Small numbers of unlike things, a row each and a cell for each thing; between rows that do not compare stands a sign. */
export const unitRows: ChartType = {
  problems({ figures, derived }) {
    const numbers = [...figures, ...derived];
    if (numbers.length === 0) return ["Unexpected absence of numbers, expected at least one"];
    const large = numbers.filter(({ value }) => value > most).map(({ id }) => id);
    return large.length > 0 ? [`Unexpected size of ${large.join(", ")}, expected at most ${most} cells`] : [];
  },

  draw({ figures, derived, comparisons }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const numbers: (Figure | Derived)[] = [...figures, ...derived];
    const shown = state.show.flatMap((id) => numbers.filter((number) => number.id === id));
    const longest = Math.max(...numbers.map(({ value }) => Math.ceil(value)));
    // Room at the right for what stands at the end of a row.
    const pitch = Math.min(narrow ? 26 : 46, (width - 40) / longest);
    const [label, gap] = narrow ? [22, 22] : [34, 34];
    const stride = label + pitch + gap;
    const svg = createSvg(document, width, stride * numbers.length - gap + 10);
    const near = nearTargets(comparisons);

    shown.forEach((number, i) => {
      const isDerived = "formula" in number;
      const tone = !isDerived && number.role === "target" ? "target" : "result";
      const top = i * stride;
      const text = mark(svg, `${number.id}.label`, "text")
        .attr("x", 0)
        .attr("y", top + label - (narrow ? 8 : 13));
      const when = isDerived ? "" : tone === "target" ? `${say.target(number.period)} ` : `${say.year(number.period)} `;
      const what = `${when}${indicatorText(number, locale)}${isDerived ? say.bracketed(say.derivedHere) : ""} `;
      text.append("tspan").text(what);
      const classes = `of-${tone}${isDerived ? " is-derived" : ""}`;
      numberLabel(text.append("tspan").attr("class", classes) as unknown as Node, number, locale);
      cells(mark(svg, number.id, "g"), mannerOf(number, near.has(number.id)), tone, number.value, {
        x: 2,
        y: top + label + pitch,
        pitch,
        columns: most,
      });
      const next = shown[i + 1];
      if (next && !areCompared(comparisons, number.id, next.id))
        notSimilar(mark(svg, `apart.${number.id}`, "g"), 12, top + stride - gap / 2 + 2);
    });
    return svg.node()!;
  },
};
