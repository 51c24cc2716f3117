import type { Nodes, Root } from "mdast";
import type { VFile } from "vfile";
import { problem } from "../problem.ts";
import { isDirective } from "../walk.ts";

const known = ["root", "yaml", "paragraph", "heading", "list", "listItem", "text", "strong", "emphasis", "link"];

/**
 * Markdown that stories do not have: HTML, pictures, code, quotes, tables, numbered lists; and links that may run code.
 * HTML comments are allowed, and not shown.
 *
 * ```md ok
 * 见[方法](../methods/)，**很重要**。<!-- 待核 -->
 * ```
 *
 * ```md not-ok
 * 见[方法](javascript:alert)，<b>很重要</b>。
 *
 * > 引文
 * ```
 *
 * ```text
 * 1:2: Unexpected link to `javascript:alert`, expected http:, https:, mailto: or a path
 * 1:25: Unexpected html, expected text, strong, emphasis, links and directives
 * 1:31: Unexpected html, expected text, strong, emphasis, links and directives
 * 3:1: Unexpected blockquote, expected paragraphs, headings, lists and directives
 * ```
 */
export default function unknownMarkup(tree: Root, file: VFile): void {
  check(tree, false);

  function check(node: Nodes, isLine: boolean): void {
    const report = (reason: string) => problem(file, "unknown-markup", node, reason);
    if (node.type === "html" && /^<!--[\s\S]*-->$/.test(node.value.trim())) return;
    if (!known.includes(node.type) && !isDirective(node))
      return report(
        isLine
          ? `Unexpected ${node.type}, expected text, strong, emphasis, links and directives`
          : `Unexpected ${node.type}, expected paragraphs, headings, lists and directives`,
      );
    if (node.type === "list" && node.ordered) return report("Unexpected numbered list, expected a list with `-`");
    if (node.type === "link" && !isSafe(node.url))
      report(`Unexpected link to \`${node.url}\`, expected http:, https:, mailto: or a path`);
    if (!("children" in node)) return;
    for (const child of node.children) check(child, isLine || node.type === "paragraph" || node.type === "heading");
  }
}

// Browsers drop white space and control characters from an address before they read its scheme.
function isSafe(url: string): boolean {
  const address = url.replace(/[\s\p{Cc}]/gu, "");
  return /^(?:https?:|mailto:)/i.test(address) || !/^[^/?#]*:/.test(address);
}
