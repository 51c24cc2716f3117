import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { Report } from "../../ledger/report.ts";
import type { StoryContext } from "../context.ts";
import { problem } from "../problem.ts";
import { directivesNamed, labelOf } from "../walk.ts";

/**
 * Literals that are no name: only what a ledger row of class name, date or list, or the glossary, contains may be
 * written out.
 *
 * ```md ok
 * :literal[12号线]通到:literal[二期]。
 * ```
 *
 * ```md not-ok
 * :literal[2号线]通到:literal[24家]，:literal[12]公里。
 * ```
 *
 * ```text
 * 1:1: Unexpected literal `2号线`, expected what a name, date or list row of the ledger or the glossary contains
 * 1:16: Unexpected literal `24家`, expected what a name, date or list row of the ledger or the glossary contains
 * 1:30: Unexpected literal `12`, expected what a name, date or list row of the ledger or the glossary contains
 * ```
 */
export default function unbackedLiteral(tree: Root, file: VFile, { report }: StoryContext): void {
  for (const node of directivesNamed(tree, "literal")) {
    const literal = labelOf(node);
    if (literal && !backing(report).some((text) => containsWhole(text, literal)))
      problem(
        file,
        "unbacked-literal",
        node,
        `Unexpected literal \`${literal}\`, expected what a name, date or list row of the ledger or the glossary contains`,
      );
  }
}

function backing({ rows, glossary }: Report): string[] {
  const set = rows.filter((row) => row.class === "name" || row.class === "date" || row.class === "list");
  return [
    ...set.flatMap(({ printed, note }) => [printed, note]),
    ...glossary.flatMap((term) => [term.term, term.term_en, ...term.aliases]),
  ];
}

// 2号线 is no part of 12号线, as a numeral is taken whole; and a numeral alone is no name, as 12 would back any 12.
function containsWhole(text: string, part: string): boolean {
  if (/^[\p{N}.%一二两三四五六七八九十百千万亿]+$/u.test(part)) return text === part;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const cuts = (a: string | undefined, b: string | undefined) =>
      a !== undefined &&
      b !== undefined &&
      ["\\d０-９.", "一二两三四五六七八九十百千万亿"].some((set) => new RegExp(`^[${set}]{2}$`).test(a + b));
    const end = at + part.length;
    if (!cuts(text[at - 1], part[0]) && !cuts(part.at(-1), text[end])) return true;
  }
  return false;
}
