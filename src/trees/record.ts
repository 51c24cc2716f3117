import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Keys } from "./keys.ts";

const file = (root: string) => join(root, ".cache", "trees.json");

/** What stands in `dist/` by the last build's word, as far as it is still there. */
export function readRecord(root: string): Partial<Keys> & Pick<Keys, "trees"> {
  let record: Partial<Keys>;
  try {
    record = JSON.parse(readFileSync(file(root), "utf8")) as Partial<Keys>;
  } catch {
    // None yet, or one that was cut off: then nothing is known, and all is built.
    record = {};
  }
  const stands = (path: string) => existsSync(join(root, "dist", path));
  const trees = Object.entries(record.trees ?? {}).filter(([id]) => stands(`${id}/index.html`));
  return {
    trees: Object.fromEntries(trees),
    ...(stands("index.html") && record.shared ? { shared: record.shared } : {}),
  };
}

/** Notes what stands in `dist/`. */
export function writeRecord(root: string, record: Partial<Keys>): void {
  mkdirSync(dirname(file(root)), { recursive: true });
  writeFileSync(file(root), `${JSON.stringify(record, null, 1)}\n`);
}
