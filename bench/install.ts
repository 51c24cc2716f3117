import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a cold install puts on the disk, in bytes: the sum of its files, and of those of the Node runtime among them. */
export interface InstallSize {
  bytes: number;
  node: number;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : entry.isFile() ? lstatSync(path).size : 0);
  }, 0);
}

/** Measures the packages that are installed; what commands keep beside them, in folders with a dot, does not count. */
export function installSize(root: string): InstallSize {
  const packages = join(root, "node_modules");
  const names = readdirSync(packages).filter((name) => !name.startsWith("."));
  const sum = (of: readonly string[]) => of.reduce((bytes, name) => bytes + sizeOf(join(packages, name)), 0);
  return { bytes: sum(names), node: sum(names.filter((name) => /^node-(linux|darwin|win)/.test(name))) };
}
