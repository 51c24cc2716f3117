import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { StoryContext } from "../context.ts";
import { passages, placeAt, type Passage } from "../passages.ts";
import { problem } from "../problem.ts";

/** So many characters in a row are no longer our own words. */
const most = 22;

/**
 * Runs of 22 characters or more, white space left out, that the report has too. Needs the report's text.
 *
 * ```md ok
 * 报告说要新建:term[绿道]。
 * ```
 *
 * ```md not-ok
 * 报告说，要沿着湖岸继续新建环湖绿道和沿河步道并串联各个街心公园。
 * ```
 *
 * ```text
 * 1:4: Unexpected run of 28 characters of the report, expected our own words for `，要沿着湖岸继续新建环湖绿道和沿河步道并串联各个街心公园`
 * ```
 */
export default function sharedRun(tree: Root, file: VFile, context: StoryContext): void {
  const source = sourceOf(context);
  if (!source) return;
  for (const passage of passages(tree, context)) {
    const words = withoutNames(passage);
    // The offset in the passage of each character that is kept.
    const offsets = [...words.matchAll(/\S/g)].map(({ index }) => index);
    const text = offsets.map((offset) => words[offset]).join("");
    for (let start = 0; start + most <= text.length; start += 1) {
      let end = start + most;
      if (!source.includes(text.slice(start, end))) continue;
      while (end < text.length && source.includes(text.slice(start, end + 1))) end += 1;
      problem(
        file,
        "shared-run",
        placeAt(passage, offsets[start]!),
        `Unexpected run of ${end - start} characters of the report, expected our own words for \`${text.slice(start, end)}\``,
      );
      start = end - 1;
    }
  }
}

// What the ledger calls a figure is the report's own noun; a run ends at it.
function withoutNames({ pieces }: Passage): string {
  return pieces.map(({ inline, text }) => (inline?.type === "name" ? "\uFFFC".repeat(text.length) : text)).join("");
}

const sources = new WeakMap<StoryContext, string>();

// A report is compared with many small texts; its white space is dropped once.
function sourceOf(context: StoryContext): string {
  let source = sources.get(context);
  if (source === undefined) {
    source = (context.reportText ?? "").replace(/\s/g, "");
    sources.set(context, source);
  }
  return source;
}
