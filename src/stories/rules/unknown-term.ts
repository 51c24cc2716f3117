import type { Root } from "mdast";
import type { VFile } from "vfile";
import { termByName } from "../../ledger/report.ts";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed, labelOf } from "../walk.ts";

/**
 * Terms that `glossary.yaml` does not have, neither as a term nor as one of its other spellings.
 *
 * ```md ok
 * :term[湖上行动]里写了:term[绿道]。
 * ```
 *
 * ```md not-ok
 * :term[绿地]是另一件事。
 * ```
 *
 * ```text
 * 1:1: Unexpected term `绿地`, expected one of: 绿道, 最低线, 湖上计划
 * ```
 */
export default function unknownTerm(tree: Root, file: VFile, { report }: StoryContext): void {
  const names = report.glossary.flatMap(({ term, aliases }) => [term, ...aliases]);
  for (const node of directivesNamed(tree, "term")) {
    const name = labelOf(node);
    if (name !== undefined && !termByName(report, name))
      problem(file, "unknown-term", node, `Unexpected term \`${name}\`, ${expectedOneOf(name, names)}`);
  }
}
