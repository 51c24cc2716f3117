import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { draft, readReport, type Draft, type Read } from "../../src/drafting/draft.ts";
import { factsOf, type Facts } from "../../src/drafting/facts.ts";
import { decode } from "../../src/report/decode.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** The texts to draft from: what we made up, and the real ones where they are at hand; their names are the ids. */
export const texts: Record<string, string> = Object.fromEntries(
  [
    ...globSync("tests/drafting/fixtures/*.txt", { cwd: root }),
    "data/sample-2026/report.txt",
    ...globSync("../shared/reports/*.txt", { cwd: root }),
  ]
    .sort()
    .map((path) => [path.endsWith("report.txt") ? "sample-2026" : basename(path, ".txt"), join(root, path)]),
);

/** The text of one of them. */
export const textOf = (name: string) => decode(readFileSync(texts[name]!)).text;

// What a text may leave out, and a person says.
const told: Partial<Facts> = { date: "2019-03-05", meeting: "某届人民代表大会某次会议", place: "某地" };

const made = new Map<string, { text: Read; draft: Draft }>();

/** A draft of one of the texts, made once. */
export function drafted(name: string): { text: Read; draft: Draft } {
  if (!made.has(name)) made.set(name, draftedFrom(textOf(name), { id: name }));
  return made.get(name)!;
}

/** A draft of any text. */
export function draftedFrom(source: string, facts: Partial<Facts> = {}): { text: Read; draft: Draft } {
  const text = readReport(source, facts.year);
  const { facts: own, missing } = factsOf({ id: "made-up", ...facts }, text.outline);
  const lacking = Object.fromEntries(missing.map((key) => [key, told[key as keyof Facts]]));
  return { text, draft: draft(text, { ...own, ...lacking }, digest) };
}
