import type { Root } from "mdast";
import type { VFile } from "vfile";
import { areCompared } from "../../ledger/compare.ts";
import type { StoryContext } from "../context.ts";
import { figuresOf, passages, sentences } from "../passages.ts";
import { problem } from "../problem.ts";
import { directivesNamed } from "../walk.ts";

/**
 * What can't be compared and is: a change between two figures that no comparison joins, both sides of a comparison that
 * does not hold in one sentence, a chart that is drawn from one. Under 不能这样比 and 报告没有说的 both sides may stand.
 *
 * ```md ok
 * 旅客:figure[旅客-2025]。游客增长:figure[游客-2026-growth]。
 *
 * :::apart{comparisons="c04"}
 * - 旅客:figure[旅客-2025]，游客增长:figure[游客-2026-growth]。
 * :::
 * ```
 *
 * ```md not-ok
 * 旅客:figure[旅客-2025]，游客增长:figure[游客-2026-growth]。
 *
 * 食堂多了:change[绿道-2025 示范绿道-2026]{as=difference}，又多了:change[社区食堂-2025 托位-2026]{as=difference}。
 *
 * ::chart{#mixed}
 * ```
 *
 * ```text
 * 1:24: Unexpected comparison of `旅客-2025` and `游客-2026-growth`, expected them in sentences of their own, as c04 does not hold
 * 3:50: Unexpected change from `社区食堂-2025` to `托位-2026`, expected two figures that a comparison joins
 * 5:1: Unexpected chart of comparison c04, expected one that holds
 * ```
 */
export default function noneCompared(tree: Root, file: VFile, context: StoryContext): void {
  const report = (node: Parameters<typeof problem>[2], reason: string) => problem(file, "none-compared", node, reason);
  const none = context.report.comparisons.filter(({ comparability }) => comparability === "none");

  for (const passage of passages(tree, context)) {
    for (const { inline, node } of passage.pieces)
      if (inline?.type === "change" && !areCompared(context.report.comparisons, inline.baseline.id, inline.target.id))
        report(
          node,
          `Unexpected change from \`${inline.baseline.id}\` to \`${inline.target.id}\`, expected two figures that a comparison joins`,
        );

    if (passage.containers.includes("apart") || passage.containers.includes("unsaid")) continue;
    for (const { pieces } of sentences(passage)) {
      const found = pieces.flatMap((piece) => figuresOf(piece).map(({ id }) => ({ id, node: piece.node })));
      for (const { id, baseline, target } of none) {
        const [a, b] = [baseline, target].map((side) =>
          found.find((one) => side.some((figure) => figure.id === one.id)),
        );
        if (!a || !b || areCompared(context.report.comparisons, a.id, b.id)) continue;
        const second = found.indexOf(a) > found.indexOf(b) ? a : b;
        report(
          second.node,
          `Unexpected comparison of \`${a.id}\` and \`${b.id}\`, expected them in sentences of their own, as ${id} does not hold`,
        );
      }
    }
  }

  for (const node of directivesNamed(tree, "chart", "scene")) {
    const chart = node.attributes?.[node.name === "chart" ? "id" : "chart"] ?? "";
    if (!Object.hasOwn(context.charts, chart)) continue;
    const drawn = none.filter(({ id }) => context.charts[chart]!.comparisons.includes(id)).map(({ id }) => id);
    if (drawn.length > 0) report(node, `Unexpected chart of comparison ${drawn.join(", ")}, expected one that holds`);
  }
}
