import { chaptersOf, sectionsOf } from "../ledger/chapter.ts";
import { targets } from "../ledger/count.ts";
import type { Locale } from "../ledger/format.ts";
import type { Figure } from "../ledger/schema.ts";
import { stacksByWord } from "../ledger/wording.ts";
import type { ChartData, ChartType, Tally } from "./chart.ts";
import { createSvg, mark } from "./scene.ts";
import type { Table } from "./table.ts";
import {
  areaName,
  barcode,
  colourOf,
  inOrder,
  shelves,
  slipsPath,
  stackName,
  writeWords,
  type SlipFrame,
} from "./target-slips.ts";
import { areaNamesIn, reportWords } from "./report-words.ts";
import { words } from "./words.ts";

/** `barcode`: where they stand in their chapters. `slips`: all alike, with their words. `stacks`: by their words. */
const layouts = ["barcode", "slips", "stacks"] as const;

function chapterTable({ areas, sections, figures }: ChartData, locale: Locale): Table {
  const say = reportWords[locale];
  const stacks = stacksByWord(figures);
  const row = (name: string, area: string | undefined, own: readonly Figure[]) => {
    const characters = sectionsOf(area, figures, sections).reduce((sum, section) => sum + section.characters, 0);
    return [
      [name],
      [say.characters(characters)],
      [String(own.length)],
      [((own.length / characters) * 1000).toFixed(1)],
      ...stacks.map((stack) => [String(own.filter((figure) => stack.figures.includes(figure)).length)]),
    ];
  };
  const rows = areaNamesIn(areas, locale).flatMap(({ id, name }) => {
    const own = figures.filter(({ area }) => area === id);
    return own.length > 0 ? [row(name, id, own)] : [];
  });
  const heads = stacks.map((stack) => (stack.kind === "others" ? say.otherWords : stackName(stack, locale)));
  return {
    columns: [say.chapter, say.length, words[locale].columns.target, say.perThousand, ...heads],
    rows: [...rows, row(say.whole, undefined, figures)],
  };
}

const tally: Tally = {
  table: chapterTable,
  says({ areas, sections, figures }, { layout }, locale) {
    const say = reportWords[locale];
    const { list, comma, and } = words[locale];
    if (layout === "slips" || layout === "stacks")
      return stacksByWord(figures)
        .map((stack) => `${stackName(stack, locale)}${list}${stack.figures.length}`)
        .join(and);
    return chaptersOf(areas, sections, figures)
      .map(({ area, characters, figures: own }) => {
        const name = areaName(area, locale, false);
        return `${name}${say.space}${say.characters(characters)}${say.space}${say.targets(own.length)}`;
      })
      .join(comma);
  },
};

/** All targets of a report: ticks in the text of its chapters, then slips with the words that bound them, then stacks. */
export const textBarcode: ChartType = {
  layouts,
  tally,

  selects: (report) => ({ figures: targets(report), comparisons: [] }),

  problems({ figures, areas }) {
    const inAreas = figures.filter((figure) => areas.some(({ id }) => id === figure.area));
    return inAreas.length > 0 ? [] : ["Unexpected absence of targets in the report's areas, expected at least one"];
  },

  draw(data, { document, width, state, locale }) {
    const narrow = width === 288;
    const height = narrow ? 300 : 560;
    const svg = createSvg(document, width, height);
    const frame: SlipFrame = { narrow, width, height, locale };
    const stacks = stacksByWord(data.figures);
    const layout = state.layout ?? "barcode";
    const slips =
      layout === "slips"
        ? inOrder(data.figures, frame)
        : layout === "stacks"
          ? shelves(svg, stacks, frame)
          : barcode(svg, data, stacks, frame);

    // Those of an area that look alike in every state move as one mark: some twenty paths instead of as many as targets.
    const first = new Set(stacks[0]?.kind === "word" ? stacks[0].figures : []);
    const none = new Set(stacks.find(({ kind }) => kind === "none")?.figures);
    const kindOf = (figure: Figure) => (first.has(figure) ? "first" : none.has(figure) ? "none" : "other");
    const looks = { first: "target", none: layout === "slips" ? "none target-line" : "target", other: "target" };
    const shown = data.figures.filter((figure) => slips.has(figure));
    for (const [colour, own] of Map.groupBy(shown, (figure) => colourOf(data.areas, figure)))
      for (const [kind, alike] of Map.groupBy(own, kindOf))
        mark(svg, `${colour}.${kind}`, "path")
          .attr("class", layout === "stacks" && kind !== "first" ? "line" : `in-${colour} ${looks[kind]}`)
          .attr("d", slipsPath(alike.map((figure) => slips.get(figure)!)));
    if (layout === "slips") writeWords(svg, slips, frame);
    return svg.node()!;
  },
};
