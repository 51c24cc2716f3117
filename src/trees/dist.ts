import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { foldersOf, ownerOf } from "./owner.ts";

/** What to take out of a build. */
export interface Made {
  /** The reports whose trees were built. */
  trees: readonly string[];
  /** Whether the pages that reports share were. */
  shared: boolean;
  /** Whether every tree that stays is of the same code. */
  whole: boolean;
}

// The bundler names scripts by their contents. One that a tree of older code asks for has to stay beside its successor.
const isAsset = (path: string) => path.startsWith("assets/");

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (cause) {
    // Another file system takes a copy.
    if ((cause as NodeJS.ErrnoException).code !== "EXDEV") throw cause;
    cpSync(from, to, { recursive: true });
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"));

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Brings a build into `dist`: whole trees take the place of theirs, shared pages that of all shared pages, and nothing
 * else is touched.
 * @param ids The reports that the site shows; what stands below another name belongs to none of them.
 */
export function settle(build: string, dist: string, { trees, shared, whole }: Made, ids: ReadonlySet<string>): void {
  mkdirSync(dist, { recursive: true });
  for (const folder of trees.flatMap(foldersOf)) {
    const made = join(build, folder);
    if (existsSync(made)) move(made, join(dist, folder));
    else rmSync(join(dist, folder), { recursive: true, force: true });
  }
  const isShared = (path: string) => ownerOf(path, ids) === undefined;
  if (shared) for (const path of filesIn(dist).filter(isShared)) if (whole || !isAsset(path)) rmSync(join(dist, path));
  for (const path of filesIn(build))
    if (isAsset(path) || (shared && isShared(path))) move(join(build, path), join(dist, path));
  removeEmptyFolders(dist);
}
