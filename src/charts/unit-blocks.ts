import { nearTargets } from "../ledger/compare.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import { cells, cellsPath } from "./cells.ts";
import type { ChartType } from "./chart.ts";
import { indicatorText, numberLabel } from "./labels.ts";
import { mannerOf, notSimilar } from "./qualifier-marks.ts";
import { createSvg, mark, type Node } from "./scene.ts";
import { balanceLines } from "./text.ts";
import { words } from "./words.ts";

/** A share is out of a hundred cells. */
const whole = 100;

const columns = 10;

// Beyond this many, cells are too small to be counted.
const largest = 400;

const isShare = ({ unit }: Figure | Derived) => unit === "%";

/** Things that can be counted, one to a cell, in blocks side by side; a share is so many of a hundred cells. */
export const unitBlocks: ChartType = {
  /** `apart`: the blocks do not compare. `no-funnel`: nor is one a part of the one before. `no-whole`: what the shares are of is not said. */
  layouts: ["apart", "no-funnel", "no-whole"],

  problems({ figures, derived }) {
    const numbers = [...figures, ...derived];
    if (numbers.length === 0 || (numbers.length === 1 && !isShare(numbers[0]!)))
      return ["Unexpected single number, expected at least two, or a share"];
    const large = numbers.filter((number) => number.value > (isShare(number) ? whole : largest)).map(({ id }) => id);
    return large.length > 0 ? [`Unexpected size of ${large.join(", ")}, expected at most ${largest} cells`] : [];
  },

  draw({ figures, derived, comparisons, states }, { document, width, state, locale }) {
    const narrow = width === 288;
    const say = words[locale];
    const numbers = [...figures, ...derived];
    const shownIn = (show: string[]) => show.flatMap((id) => numbers.filter((number) => number.id === id));
    const sizeOf = (number: Figure | Derived) => (isShare(number) ? whole : number.value);
    // Cells are of one size in every state, so that states compare.
    const most = Math.max(...states.map(({ show }) => shownIn(show).length));
    const rows = Math.max(...numbers.map((number) => Math.ceil(sizeOf(number) / columns)));
    const gap = narrow ? 14 : 40;
    // A block has a slot to itself, with its name below.
    const slot = (room: number) => (width + gap) / room;
    const pitch = Math.min((slot(most) - gap) / columns, narrow ? 170 / rows : 320 / rows);
    const block = columns * pitch;
    const lineHeight = narrow ? 16 : 21;
    const shown = shownIn(state.show);
    const nameOf = (number: Figure | Derived, room: number) => {
      const when = "formula" in number ? "" : `${say.year(number.period)}${locale === "en" ? " " : ""}`;
      const text = `${when}${indicatorText(number, locale)}${"formula" in number ? say.bracketed(say.derivedHere) : ""}`;
      return balanceLines(text, (slot(room) - gap) / (narrow ? 12 : 14));
    };
    const lines = Math.max(
      ...states.flatMap(({ show }) => shownIn(show).map((number, _, all) => nameOf(number, all.length).length)),
    );
    const top = narrow ? 30 : 44;
    const bottom = top + rows * pitch;
    const svg = createSvg(document, width, Math.ceil(bottom + 10 + (lines + 1) * lineHeight + 4));
    const near = nearTargets(comparisons);
    const xOf = (i: number) => i * slot(shown.length);

    mark(svg, "ground", "path")
      .attr("class", "line")
      .attr("d", `M0 ${bottom + 3}H${width}`);
    shown.forEach((number, i) => {
      const tone = !("formula" in number) && number.role === "target" ? "target" : "result";
      const place = { x: 0, y: bottom, pitch, columns };
      const g = mark(svg, number.id, "g").attr("transform", `translate(${xOf(i)} 0)`);
      if (isShare(number) && number.value < whole)
        g.append("path")
          .attr("class", "rule")
          .attr("stroke-width", 1)
          .attr("d", cellsPath(place, Math.ceil(number.value), whole));
      if (isShare(number) && state.layout === "no-whole")
        g.append("path")
          .attr("class", "line")
          .attr("stroke-width", 1.4)
          .attr("stroke-dasharray", "4 4")
          .attr("d", `M-4 ${bottom}V${bottom - rows * pitch - 4}H${block + 2}V${bottom}`);
      cells(g, mannerOf(number, near.has(number.id)), tone, number.value, place);

      const label = mark(svg, `${number.id}.label`, "g").attr("transform", `translate(${xOf(i)} ${bottom + 6})`);
      numberLabel(
        label
          .append("text")
          .attr("class", `of-${tone}${"formula" in number ? " is-derived" : ""}`)
          .attr("y", lineHeight) as unknown as Node,
        number,
        locale,
      );
      nameOf(number, shown.length).forEach((line, n) =>
        label
          .append("text")
          .attr("class", "small")
          .attr("y", (n + 2) * lineHeight)
          .text(line),
      );
    });

    if (state.layout === "apart" || state.layout === "no-funnel")
      shown.slice(1).forEach((_, i) => {
        notSimilar(mark(svg, `apart.${i}`, "g"), (xOf(i) + block + xOf(i + 1)) / 2, bottom - 14);
      });
    if (state.layout === "no-funnel" && shown.length > 1) {
      const tops = shown.map((number, i) => {
        const height = Math.ceil(sizeOf(number) / columns) * pitch;
        return [xOf(i) + block / 2, bottom - height - 12] as const;
      });
      const funnel = mark(svg, "funnel", "g");
      const stroke = (classes: string, width: number, d: string) =>
        funnel.append("path").attr("class", classes).attr("stroke-width", width).attr("d", d);
      stroke("line", 1.4, `M${tops.map(([x, y]) => `${x} ${y}`).join("L")}`).attr("stroke-dasharray", "4 4");
      const [x, y] = [(tops[0]![0] + tops[1]![0]) / 2, (tops[0]![1] + tops[1]![1]) / 2];
      stroke("none target-line", 2.4, `M${x - 10} ${y - 10}l20 20m0 -20l-20 20`);
    }
    return svg.node()!;
  },
};
