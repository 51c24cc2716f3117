import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { figuresOf, passages } from "../passages.ts";
import { problem } from "../problem.ts";

/**
 * Both sides of a near comparison in one passage that does not say what differs.
 *
 * ```md ok
 * 绿道从:figure[绿道-2025]到:figure[示范绿道-2026]，:reason[后一年只数示范绿道]{of=c03}。
 * ```
 *
 * ```md not-ok
 * 绿道从:figure[绿道-2025]到:figure[示范绿道-2026]。
 * ```
 *
 * ```text
 * 1:21: Unexpected near comparison of `绿道-2025` and `示范绿道-2026`, expected its reason beside it: :reason[…]{of=c03}
 * ```
 */
export default function nearWithoutReason(tree: Root, file: VFile, context: StoryContext): void {
  const near = context.report.comparisons.filter(({ comparability }) => comparability === "near");
  for (const passage of passages(tree, context)) {
    if (passage.containers.includes("apart")) continue;
    const placed = passage.pieces.map((piece) => ({ piece, ids: figuresOf(piece).map(({ id }) => id) }));
    for (const { id, baseline, target } of near) {
      const [a, b] = [baseline[0]?.id ?? "", target[0]?.id ?? ""];
      const first = [a, b].map((side) => placed.findIndex(({ ids }) => ids.includes(side)));
      if (first.includes(-1) || passage.reasons.includes(id)) continue;
      // The message stands where the second side does.
      problem(
        file,
        "near-without-reason",
        placed[Math.max(...first)]!.piece.node,
        `Unexpected near comparison of \`${a}\` and \`${b}\`, expected its reason beside it: :reason[…]{of=${id}}`,
      );
    }
  }
}
