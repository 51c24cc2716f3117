import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { expectedOneOf } from "../nearest.ts";
import { problem } from "../problem.ts";
import { directivesNamed } from "../walk.ts";

/**
 * States that the chart of the scene does not have.
 *
 * ```md ok
 * ::::scene{chart=grid}
 * :::step{state=filled}
 * 点亮。
 * :::
 * ::::
 * ```
 *
 * ```md not-ok
 * ::::scene{chart=grid}
 * :::step{state=full}
 * 点亮。
 * :::
 * ::::
 * ```
 *
 * ```text
 * 2:1: Unexpected state `full` of chart `grid`, expected one of: filled, empty
 * ```
 */
export default function unknownState(tree: Root, file: VFile, { charts }: StoryContext): void {
  for (const scene of directivesNamed(tree, "scene")) {
    const chart = scene.attributes?.["chart"];
    if (!chart || !Object.hasOwn(charts, chart)) continue;
    const { states } = charts[chart]!;
    for (const step of directivesNamed(scene, "step")) {
      const state = step.attributes?.["state"];
      if (state && !states.includes(state))
        problem(
          file,
          "unknown-state",
          step,
          `Unexpected state \`${state}\` of chart \`${chart}\`, ${expectedOneOf(state, states)}`,
        );
    }
  }
}
