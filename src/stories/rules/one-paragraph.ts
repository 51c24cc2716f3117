import type { Root } from "mdast";
import type { VFile } from "vfile";
import { problem } from "../problem.ts";

/**
 * A text field that is more than one paragraph: fields are lines of text, without headings, lists and blocks.
 *
 * ```md ok
 * 一个点是一家。
 * ```
 *
 * ```md not-ok
 * 一个点是一家。
 *
 * # 一格
 * ```
 *
 * ```text
 * 3:1: Unexpected heading, expected one paragraph
 * ```
 */
export default function oneParagraph(tree: Root, file: VFile): void {
  const shown = tree.children.filter((node) => node.type !== "html");
  for (const [i, node] of shown.entries())
    if (node.type !== "paragraph" || i > 0)
      problem(
        file,
        "one-paragraph",
        node,
        `Unexpected ${i > 0 && node.type === "paragraph" ? "second " : ""}${node.type}, expected one paragraph`,
      );
}
