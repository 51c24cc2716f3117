import type { Root } from "mdast";
import { VFile } from "vfile";
import * as z from "zod";
import { readYaml } from "../ledger/yaml.ts";
import { problem, type Place } from "./problem.ts";

const text = z.string().trim().min(1, "expected a line of text");

/** The front matter of a story. Its three texts may hold the directives of the body. */
export const frontMatterSchema = z.strictObject({
  /** The headline, as a question. */
  question: text,
  /** The thesis, in about forty characters. */
  standfirst: text,
  /** What a reader keeps. */
  takeaway: text,
  /** Whether a person has accepted what a machine drafted. */
  review: z.enum(["proposed", "accepted"]),
  /** The day on which it was published; feeds and search engines hear of a story that has one. */
  published: z.iso.date("expected a day such as 2026-11-24").optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** The fields that are lines of text. */
export const fieldNames = ["question", "standfirst", "takeaway"] as const;
export type FieldName = (typeof fieldNames)[number];

/** A field's text with its place in the file. */
export interface Field {
  text: string;
  origin: Place;
}

/** Reads the front matter; what is wrong goes into `file.messages`, and undefined comes back. */
export function readFrontMatter(
  tree: Root,
  file: VFile,
): (Pick<FrontMatter, "review" | "published"> & { field(name: FieldName): Field }) | undefined {
  const report = (place: Place, reason: string) => problem(file, "front-matter", place, reason);
  const [first] = tree.children;
  if (first?.type !== "yaml") {
    report(
      { line: 1, column: 1 },
      "Unexpected story without front matter, expected question, standfirst, takeaway and review",
    );
    return undefined;
  }
  // The line of the opening `---` is kept, so that lines are those of the story.
  const yaml = new VFile({ value: `\n${first.value}` });
  try {
    const read = readYaml(yaml, frontMatterSchema);
    for (const { line, column, reason } of yaml.messages) report({ line: line ?? 1, column: column ?? 1 }, reason);
    if (!read) return undefined;
    const lines = String(yaml).split("\n");
    return {
      review: read.value.review,
      published: read.value.published,
      field: (name) => ({ text: read.value[name], origin: textPlace(read.place([name]), lines) }),
    };
  } catch (cause) {
    // An alias without its anchor is only found when the values are made.
    report(
      { line: 2, column: 1 },
      `Unexpected YAML, expected well-formed YAML: ${(cause as Error).message.split("\n")[0]}`,
    );
    return undefined;
  }
}

// The text begins after a quotation mark, or on the line below a `|` or `>`.
function textPlace({ line, column }: Place, lines: string[]): Place {
  const mark = lines[line - 1]?.[column - 1] ?? "";
  if (mark === '"' || mark === "'") return { line, column: column + 1 };
  if (mark !== "|" && mark !== ">") return { line, column };
  const below = lines[line] ?? "";
  return { line: line + 1, column: below.length - below.trimStart().length + 1 };
}
