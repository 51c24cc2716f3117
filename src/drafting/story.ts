import { stringify } from "yaml";
import type { Figure } from "../ledger/schema.ts";
import type { Sketch } from "./forms/form.ts";
import { moneyOf } from "./forms/money.ts";
import { caution, pairSentence } from "./pair-words.ts";
import { isPlain } from "./plain-name.ts";
import { questionOf, standfirstOf, takeawayOf } from "./question.ts";
import { restOf } from "./rest.ts";
import { list, name, value } from "./said.ts";
import type { Shape } from "./shape.ts";
import { byPosition, furthest, positions } from "./standing.ts";
import { pairSteps } from "./steps.ts";
import { unsaidOf } from "./unsaid.ts";

/** The front matter of a drafted story: nobody has accepted it yet. */
export function frontMatter(fields: { question: string; standfirst: string; takeaway: string }): string {
  return `---\n${stringify({ ...fields, review: "proposed" }, { lineWidth: 0 })}---\n`;
}

const chart = ({ chart: { id } }: Sketch) => `::chart{#${id}}`;

// A name is said once, and one that reads like a name before one that does not.
function unlike(figures: readonly Figure[]): Figure[] {
  const once = [...new Map(figures.map((figure) => [figure.indicator, figure])).values()];
  return [...once.filter(isPlain), ...once.filter((figure) => !isPlain(figure))];
}

/** What is counted, by kind, with a few names each; nothing where there is one kind only. */
function counted({ targets }: Shape): string[] {
  const isMoney = new Set(moneyOf(targets));
  const kinds = [
    ["算钱的", targets.filter((target) => isMoney.has(target))],
    ["算增速的", targets.filter(({ measure }) => measure === "growth")],
    ["算比率的", targets.filter(({ measure }) => measure === "share")],
    [
      "数件数、长短、大小的",
      targets.filter((target) => !isMoney.has(target) && target.measure !== "growth" && target.measure !== "share"),
    ],
  ] as const;
  const present = kinds.filter(([, figures]) => figures.length > 0);
  if (present.length < 2) return [];
  const parts = present.map(([kind, figures]) => {
    const named = unlike(figures);
    // Names may hold a 和 or a 、 of their own.
    return `${kind}有${named.slice(0, 2).map(name).join("，以及")}${named.length > 2 ? "等" : ""}`;
  });
  return [`先看数的是什么。目标里，${parts.join("；")}。单位不同，不能相加，也不能排名次。`];
}

// The same sentence for the furthest above and the furthest below; a single pair is told whole.
function comparedOf(shape: Shape): string[] {
  const groups = byPosition(shape.pairs);
  const told = shape.pairs.length === 1 ? shape.pairs : positions.flatMap((where) => furthest(groups[where]) ?? []);
  return told.length > 0 ? [...told.map(pairSentence), caution(shape, told)] : [];
}

function pairsPart(shape: Shape, sketches: readonly Sketch[]): string[] {
  const { pairs, report } = shape;
  if (pairs.length === 0) return [];
  const drawn = sketches.filter(({ chart: { type } }) => type === "dumbbell" || type === "bullet");
  const charts = drawn.map((sketch) => {
    const ids = sketch.chart.comparisons ?? [];
    const own = pairs.filter(({ id }) => ids.includes(id));
    // A scene tells the whole area; where the pairs fill several charts, they stand one below the other.
    if (sketch.chart.type !== "dumbbell" || own.length < 3 || drawn.length > 1) return chart(sketch);
    return [`::::scene{chart=${sketch.chart.id}}`, ...pairSteps(shape, own), "::::"].join("\n\n");
  });
  return [`## 能对上${report.year - 1}年的`, ...charts, ...comparedOf(shape)];
}

function moneyPart({ targets }: Shape, sketches: readonly Sketch[]): string[] {
  const all = moneyOf(targets);
  const drawn = sketches.filter(({ chart: { type } }) => type === "unit-squares");
  if (drawn.length === 0) return [];
  const [largest, smallest] = [all[0]!, all.at(-1)!];
  return [
    "## 写到的钱",
    `写明金额的目标里，数最大的是${name(largest)}，${value(largest)}；数最小的是${name(smallest)}，${value(smallest)}。来路和算法不同，只并排，不相加。`,
    ...drawn.map(chart),
  ];
}

function alonePart({ report, pairs, targets }: Shape, sketches: readonly Sketch[]): string[] {
  const drawn = sketches.filter(({ chart: { type } }) =>
    ["unit-blocks", "ghost-bars", "rank-ladder", "playbill"].includes(type),
  );
  if (drawn.length === 0) return [];
  const heading =
    targets.length === 0 ? "报告给了这些数" : pairs.length > 0 ? "没有配上对照的" : `没有配上${report.year - 1}年的`;
  return [`## ${heading}`, ...drawn.map(chart)];
}

/** The story of an area, drafted: a question, what is counted, what compares, what does not, what is not said. */
export function storyOf(shape: Shape, sketches: readonly Sketch[]): string {
  const lists = sketches.filter(({ chart: { type } }) => type === "target-list");
  const fields = { question: questionOf(shape), standfirst: standfirstOf(shape), takeaway: takeawayOf(shape) };
  const blocks = [
    ...counted(shape),
    ...pairsPart(shape, sketches),
    ...moneyPart(shape, sketches),
    ...alonePart(shape, sketches),
    ...(lists.length > 0 ? ["## 这一章的目标，放在一起看", ...lists.map(chart)] : []),
    ...restOf(shape, sketches),
    `:::unsaid\n${list(unsaidOf(shape).map((item) => `${item}:status[待问]`))}\n:::`,
    ...(shape.lookalikes.length > 0
      ? [`:::apart{comparisons="${shape.lookalikes.map(({ id }) => id).join(" ")}"}\n:::`]
      : []),
  ];
  return `${frontMatter(fields)}\n${blocks.join("\n\n")}\n`;
}
