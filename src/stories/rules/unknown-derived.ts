import type { Root } from "mdast";
import type { VFile } from "vfile";
import { derivedById } from "../../ledger/report.ts";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed, labelOf } from "../walk.ts";

/**
 * Derived values that `derived.yaml` does not have.
 *
 * ```md ok
 * 还差:derived[canteen-gap]。
 * ```
 *
 * ```md not-ok
 * 还差:derived[canteen-gab]。
 * ```
 *
 * ```text
 * 1:3: Unexpected derived value `canteen-gab`, expected one of: canteen-gap, canteen-rise, seats-per-canteen
 * ```
 */
export default function unknownDerived(tree: Root, file: VFile, { report }: StoryContext): void {
  for (const node of directivesNamed(tree, "derived")) {
    const id = labelOf(node);
    if (id === undefined || derivedById(report, id)) continue;
    const expected = expectedOneOf(
      id,
      report.derived.map((derived) => derived.id),
    );
    problem(file, "unknown-derived", node, `Unexpected derived value \`${id}\`, ${expected}`);
  }
}
