import type { Parents, Text } from "mdast";

// Characters that are written without spaces between them.
const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
// Quotes, dashes and digits belong to both kinds of text; they take after the other side.
const either = /[“”‘’—…·\p{N}%]/u;

/**
 * Splits the texts of a parent into one node for each line, so that each has an exact place, and drops the line break
 * where Han characters meet. A break that stays ends its line's text as a space.
 */
export function splitLines(parent: Parents, source: string): void {
  parent.children = parent.children.flatMap((node, i) => {
    if (node.type !== "text" || !/\r?\n/.test(node.value)) return [node];
    const siblings = { before: i > 0, after: i < parent.children.length - 1 };
    return linesOf(node, siblings, source);
  });
}

function linesOf(node: Text, siblings: { before: boolean; after: boolean }, source: string): Text[] {
  const lines = node.value.split(/\r?\n/);
  const starts = lineStarts(node, source);
  return lines.flatMap((line, i) => {
    const isLast = i === lines.length - 1;
    const next = lines[i + 1] ?? "";
    // An empty side is that of a neighbour, such as a figure, or of nothing at all.
    const before = line.at(-1) ?? (i === 0 && siblings.before ? "figure" : "");
    const after = next[0] ?? (i + 1 === lines.length - 1 && siblings.after ? "figure" : "");
    const value = isLast || isSeamless(before, after) ? line : `${line} `;
    if (value === "") return [];
    const start = starts[i] ?? node.position?.start ?? { line: 1, column: 1 };
    const end = { line: start.line, column: start.column + line.length };
    return [{ type: "text" as const, value, position: { start, end } }];
  });
}

function isSeamless(before: string, after: string): boolean {
  const fits = (side: string) => han.test(side) || either.test(side) || side === "figure";
  return (han.test(before) && fits(after)) || (han.test(after) && fits(before));
}

// The place of each line of a text; its source still has the indents that the text has lost.
function lineStarts({ position }: Text, source: string): { line: number; column: number }[] {
  if (!position) return [];
  const [first, ...rest] = source.slice(position.start.offset, position.end.offset).split(/\r?\n/);
  if (first === undefined) return [];
  return [
    position.start,
    ...rest.map((line, i) => ({
      line: position.start.line + i + 1,
      column: line.length - line.trimStart().length + 1,
    })),
  ];
}
