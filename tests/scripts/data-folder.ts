import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "shushuo-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A folder with these files, by their paths, that is gone after the test. */
export function folderWith(files: Record<string, string>): string {
  const folder = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const ours = ["jiangan-2025", "sample-2026", "site.yaml"];

/** A project's root with a copy of the data that we ship, some of its files edited; what a desk has beside it stays out. */
export function projectWith(edits: Record<string, (text: string) => string> = {}): string {
  const project = emptyFolder();
  for (const name of ours) cpSync(join(root, "data", name), join(project, "data", name), { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(project, "data", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, edit(readOrEmpty(file)));
  }
  return project;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
