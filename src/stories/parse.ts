import type { Nodes, Parents, PhrasingContent, Root, Text } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { directiveSpec } from "./directives.ts";
import type { Place } from "./problem.ts";
import { splitLines } from "./soft-breaks.ts";
import { walk } from "./walk.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkCjkFriendly)
  .freeze();

/**
 * Parses Markdown with front matter and directives. What only looks like a directive (9:30, 比例:高) is text again, and a
 * line break between Han characters is dropped, as it would show as a space.
 * @param text The Markdown.
 * @param origin Where it stands in a bigger file; the lines and columns of the tree are those of that file then.
 */
export function parseMarkdown(text: string, origin?: Place): Root {
  // The parser drops a byte order mark, and counts from behind it.
  const source = text.replace(/^\uFEFF/, "");
  const tree = processor.parse(source);
  for (const { node } of [...walk(tree)]) {
    if (!("children" in node)) continue;
    restoreText(node, source);
    splitLines(node, source);
  }
  if (origin) for (const { node } of walk(tree)) shift(node, origin);
  return tree;
}

function restoreText(parent: Parents, source: string): void {
  const children: Nodes[] = [];
  for (const node of parent.children) {
    const text = isBare(node, source) ? { ...node, type: "text" as const, value: sourceOf(node, source) } : node;
    const before = children.at(-1);
    if (text.type === "text" && before?.type === "text")
      children[children.length - 1] = joined(before, { type: "text", value: text.value, position: text.position });
    else children.push(text.type === "text" ? { type: "text", value: text.value, position: text.position } : text);
  }
  parent.children = children as PhrasingContent[];
}

// Without label and attributes, and unknown: `:30` of `9:30`, but not `:figure` and not `:figur[x]`.
function isBare(node: Nodes, source: string): boolean {
  if (node.type !== "textDirective" || sourceOf(node, source) !== `:${node.name}`) return false;
  return directiveSpec(node.name)?.kind !== "textDirective";
}

function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function joined(a: Text, b: Text): Text {
  const position = a.position && b.position && { start: a.position.start, end: b.position.end };
  return { type: "text", value: a.value + b.value, position };
}

// Only the first line of a fragment begins later than at column 1.
function shift(node: Nodes, origin: Place): void {
  if (!node.position) return;
  const moved = (point: Place) => ({
    line: point.line + origin.line - 1,
    column: point.line === 1 ? point.column + origin.column - 1 : point.column,
  });
  node.position = { start: moved(node.position.start), end: moved(node.position.end) };
}
