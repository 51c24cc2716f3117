import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed } from "../walk.ts";

/**
 * Charts that `charts.yaml` does not have.
 *
 * ```md ok
 * ::chart{#grid}
 * ```
 *
 * ```md not-ok
 * ::chart{#gird}
 * ```
 *
 * ```text
 * 1:1: Unexpected chart `gird`, expected one of: grid, mixed
 * ```
 */
export default function unknownChart(tree: Root, file: VFile, { charts }: StoryContext): void {
  for (const node of directivesNamed(tree, "chart", "scene")) {
    const id = node.attributes?.[node.name === "chart" ? "id" : "chart"];
    if (id && !Object.hasOwn(charts, id))
      problem(file, "unknown-chart", node, `Unexpected chart \`${id}\`, ${expectedOneOf(id, Object.keys(charts))}`);
  }
}
