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

/** A project's root with a copy of the real data, some of its files edited. */
export function projectWith(edits: Record<string, (text: string) => string> = {}): string {
  const project = emptyFolder();
  cpSync(join(root, "data"), join(project, "data"), { recursive: true });
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
