import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { passages } from "../passages.ts";
import { problem } from "../problem.ts";

const most = { zh: 60, en: 180 };

/**
 * Steps that are longer than a card on a phone: more than 60 characters as rendered, white space left out (English 180).
 *
 * ```md ok
 * ::::scene{chart=grid}
 * :::step{state=empty}
 * 还空着的是:figure[社区食堂-2026]。
 * :::
 * ::::
 * ```
 *
 * ```md not-ok
 * ::::scene{chart=grid}
 * :::step{state=empty}
 * 这一步写得太长，写得太长，写得太长，写得太长，写得太长，写得太长，写得太长，写得太长，写得太长，写得太长，写得太长，写得太长。
 * :::
 * ::::
 * ```
 *
 * ```text
 * 3:1: Unexpected step of 63 characters, expected at most 60
 * ```
 */
export default function longStep(tree: Root, file: VFile, context: StoryContext): void {
  for (const { node, containers, text } of passages(tree, context)) {
    if (!containers.includes("step")) continue;
    const length = [...text.replace(/\s/g, "")].length;
    if (length > most[context.locale])
      problem(
        file,
        "long-step",
        node,
        `Unexpected step of ${length} characters, expected at most ${most[context.locale]}`,
      );
  }
}
