import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** When snapshots are written: `UPDATE=1` writes all anew, and nobody writes a missing one on a CI machine. */
export interface SnapshotMode {
  update: boolean;
  ci: boolean;
}

const { UPDATE = "", CI = "" } = process.env;
const mode: SnapshotMode = { update: UPDATE !== "" && UPDATE !== "0", ci: CI !== "" && CI !== "false" };
const isChanged = (file: string) => file.endsWith("-changed.svg");

/**
 * Holds a drawing against its snapshot `<folder>/<name>.svg`; a drawing that differs is written beside it.
 * @returns What is wrong; undefined if nothing is.
 */
export function snapshotProblem(folder: string, name: string, svg: string, { update, ci } = mode): string | undefined {
  const path = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  const exists = existsSync(path);
  if (!exists && ci && !update) return `${name}.svg is missing: UPDATE=1 writes it`;
  if (exists && !update && readFileSync(path, "utf8") !== svg) {
    writeFileSync(changed, svg);
    return `${name}.svg differs: compare ${name}-changed.svg; UPDATE=1 accepts it`;
  }
  mkdirSync(folder, { recursive: true });
  if (!exists || update) writeFileSync(path, svg);
  rmSync(changed, { force: true });
  return undefined;
}

/** The snapshots that no drawing stands for any more; `UPDATE=1` takes them away. */
export function straySnapshots(folder: string, names: readonly string[], { update } = mode): string[] {
  const known = new Set(names.map((name) => `${name}.svg`));
  const strays = readdirSync(folder).filter((file) => !known.has(file) && !isChanged(file));
  if (!update) return strays;
  for (const file of strays) rmSync(join(folder, file));
  return [];
}

/** A drawing with one mark to a line, so that a reviewer reads what a change has moved. */
export function oneMarkALine(svg: string): string {
  return `${svg.replace(/<(?:title>|style>|\w+ data-key=|\/svg>)/g, "\n$&")}\n`;
}
