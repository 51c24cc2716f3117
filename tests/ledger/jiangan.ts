import { fileURLToPath } from "node:url";
import { VFile } from "vfile";
import { compileReport, type DataFiles } from "../../src/ledger/compile.ts";
import { figureById, type Report } from "../../src/ledger/report.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { messageLines, readFolder } from "../../src/loaders.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The real data of Jiang'an 2025; each edit changes the text of one file, or takes the file away. */
export function jianganFiles(edits: Record<string, (text: string) => string | undefined> = {}): DataFiles {
  const kept = Object.entries(readFolder(root, "jiangan-2025")).flatMap(([name, file]) => {
    const value = edits[name] ? edits[name](String(file)) : String(file);
    if (edits[name] && value === String(file)) throw new Error(`The edit of ${name} changes nothing`);
    return value === undefined ? [] : [[name, new VFile({ path: file.path, value })] as const];
  });
  return Object.fromEntries(kept);
}

/** What compiling the edited data has to say. */
export function messagesAfter(edits: Parameters<typeof jianganFiles>[0]): string[] {
  const files = jianganFiles(edits);
  compileReport(files);
  return messageLines(Object.values(files));
}

/** The text with one cell of one row changed; `id` is the row's first cell. */
export function withCell(text: string, id: string, from: string, to: string): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith(`${id},`) ? line.replace(from, to) : line))
    .join("\n");
}

/** The real report, compiled. */
export const report: Report = compileReport(jianganFiles())!;

/** A figure of the real report. */
export function figure(id: string): Figure {
  const found = figureById(report, id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
}
