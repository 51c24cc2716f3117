import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed, namesIn } from "../walk.ts";

/**
 * Comparisons that `comparisons.csv` does not have.
 *
 * ```md ok
 * :reason[后一年只数示范绿道]{of=c03}。
 *
 * :::apart{comparisons="c04"}
 * :::
 * ```
 *
 * ```md not-ok
 * :reason[后一年只数示范绿道]{of=c30}。
 *
 * :::apart{comparisons="c04 p4"}
 * :::
 * ```
 *
 * ```text
 * 1:1: Unexpected comparison `c30`, expected one of: c01, c02, c03
 * 3:1: Unexpected comparison `p4`, expected one of: c04, c01, c02
 * ```
 */
export default function unknownComparison(tree: Root, file: VFile, { report }: StoryContext): void {
  const ids = report.comparisons.map(({ id }) => id);
  for (const node of directivesNamed(tree, "reason", "apart"))
    for (const id of namesIn(node.attributes?.[node.name === "reason" ? "of" : "comparisons"]))
      if (!ids.includes(id))
        problem(file, "unknown-comparison", node, `Unexpected comparison \`${id}\`, ${expectedOneOf(id, ids)}`);
}
