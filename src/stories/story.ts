import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { Inline, Story } from "./blocks.ts";
import { compileBlocks } from "./compile-blocks.ts";
import type { StoryContext } from "./context.ts";
import { fieldNames, readFrontMatter, type Field, type FieldName } from "./front-matter.ts";
import { compileInlines } from "./inlines.ts";
import { expectedOneOf } from "./nearest.ts";
import { parseMarkdown } from "./parse.ts";
import { collect, problem, type Place } from "./problem.ts";
import { bodyRules, fieldRules } from "./rules.ts";

export type { ChartNames, StoryContext } from "./context.ts";

/**
 * Compiles `stories/<area>.md`.
 * @param file The story; every problem goes into its messages, sorted by place.
 * @param area The area that the story is about: one of the report's, or `overall`.
 * @param context What the story may refer to.
 * @returns The story; undefined if there is any problem.
 */
export function compileStory(file: VFile, area: string, context: StoryContext): Story | undefined {
  const tree = parseMarkdown(String(file));
  let head: ReturnType<typeof readFrontMatter>;
  const fields: Record<FieldName, Inline[]> = { question: [], standfirst: [], takeaway: [] };
  const hasProblems = collect(file, () => {
    checkArea(file, area, context);
    head = readFrontMatter(tree, file);
    if (head) for (const name of fieldNames) fields[name] = compileField(head.field(name), file, context);
    for (const rule of bodyRules) rule(tree, file, context);
  });
  if (!head || hasProblems) return undefined;
  const { review, published } = head;
  return { area, ...fields, review, ...(published && { published }), blocks: compileBlocks(tree, context.report) };
}

/**
 * Compiles a text field of another file (a chart's title, dek or note; the site's own words) with the same directives
 * and rules.
 * @param file The file; every problem goes into its messages.
 * @param origin Where the text begins in it.
 */
export function compileText(text: string, file: VFile, context: StoryContext, origin?: Place): Inline[] {
  let inlines: Inline[] = [];
  collect(file, () => {
    inlines = compileField({ text, origin: origin ?? { line: 1, column: 1 } }, file, context);
  });
  return inlines;
}

function compileField({ text, origin }: Field, file: VFile, context: StoryContext): Inline[] {
  const tree: Root = parseMarkdown(text, origin);
  for (const rule of fieldRules) rule(tree, file, context);
  return tree.children.flatMap((node) =>
    node.type === "paragraph" ? compileInlines(node.children, context.report) : [],
  );
}

function checkArea(file: VFile, area: string, { report }: StoryContext): void {
  const areas = [...report.areas.map(({ id }) => id), "overall"];
  if (!areas.includes(area))
    problem(file, "unknown-area", { line: 1, column: 1 }, `Unexpected area \`${area}\`, ${expectedOneOf(area, areas)}`);
}
