// Writes a folder below data/ so that nobody ever finds half of it.
import { globSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a folder that is not there yet: beside its place, where no command looks, and then into it. */
export function writeFolder(data: string, id: string, files: Record<string, string>): void {
  const beside = `.drafting-${id}-`;
  const folder = join(data, `${beside}${process.pid}`);
  try {
    mkdirSync(data, { recursive: true });
    // What a run left that was killed.
    for (const old of globSync(`${beside}*`, { cwd: data })) rmSync(join(data, old), { recursive: true });
    // By itself: where nothing can be made, making all that leads there may never end.
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    renameSync(folder, join(data, id));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces files of a folder, each at once, and takes others away. */
export function replaceFiles(folder: string, files: Record<string, string>, removed: readonly string[]): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    const beside = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, text);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  }
  for (const name of removed) rmSync(join(folder, name));
}
