import { isRate, type Pair } from "../ledger/compare.ts";
import type { Figure } from "../ledger/schema.ts";

const says = (figures: readonly Figure[], ...words: string[]) =>
  figures.some(({ qualifier_words: said }) => words.some((word) => said.includes(word)));
const bounded = (figures: readonly Figure[], ...bounds: string[]) =>
  figures.some(({ qualifier }) => bounds.includes(qualifier));

/** How to read the marks that these figures have, and no others; `shape` is what a mark is: 点, 条, 格. */
export function markReading(figures: readonly Figure[], shape: string): string[] {
  return [
    bounded(figures, "atLeast", "over") && `${shape}外带尖角的是最低线或超过的数`,
    bounded(figures, "atMost", "under") && "反向的是上限",
    bounded(figures, "about", "plus", "nearly") && "边缘发软的是约数",
    bounded(figures, "range") && "带短须的是区间",
    figures.some(({ estimated }) => estimated) && "斜线的是预计",
    says(figures, "力争", "争取") && "虚线框出的是力争",
    says(figures, "保持", "保持在", "稳定在") && "旁边有竖线的是保持",
  ].filter((part) => part !== false);
}

/** How to read a chart of pairs. */
export function pairReading(pairs: readonly Pair[], year: number): string {
  const figures = pairs.flatMap(({ baseline, target }) => [baseline[0], target[0]]);
  return sentence([
    `灰点是${year - 1}年报告所载，彩点是${year}年目标`,
    ...(pairs.some(({ comparability }) => comparability === "near") ? ["空心加虚线的是近似可比"] : []),
    ...markReading(figures, "点"),
    ...(pairs.some(({ target: [target] }) => isRate(target)) ? ["菱形是比率，只说高低，不画距离"] : []),
  ]);
}

/** Parts as one sentence. */
export const sentence = (parts: readonly string[]) => `${parts.join("；")}。`;
