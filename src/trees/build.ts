import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { reportHeads } from "../heads.ts";
import { writeHeaders } from "../integration.ts";
import { basePath } from "./base.ts";
import { settle } from "./dist.ts";
import { treeKeys } from "./keys.ts";
import { ownerOf } from "./owner.ts";
import { onlyPaths } from "./prerender.ts";
import { readRecord, writeRecord } from "./record.ts";
import { wantedIds, type Wish } from "./wish.ts";

/** What a build has done. */
export interface Built {
  /** The reports whose trees were built. */
  trees: string[];
  /** Those that stand as they were, since nothing that they depend on has changed. */
  kept: string[];
  shared: boolean;
}

const standing = (trees: Record<string, string>, isKept: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(trees).filter(([id]) => isKept(id)));

/**
 * Builds what is wanted of the site and does not stand in `dist/` already. What fails leaves `dist/` as it was.
 * @throws If there is nothing to show, if a report is wanted that there is not, or if the site can't be built.
 */
export async function buildTrees(root: string, wish: Wish, logLevel: "info" | "warn"): Promise<Built> {
  const heads = reportHeads(root).filter(({ sample }) => !sample || process.env["SAMPLE"] === "1");
  const ids = heads.map(({ id }) => id);
  if (ids.length === 0)
    throw new Error(
      "Unexpected data/ without a report to show, expected data/<report>/report.yaml (SAMPLE=1 shows made-up ones)",
    );
  const known = new Set(ids);
  const wanted = wantedIds(wish, ids);
  const keys = treeKeys(root, heads);
  const record = readRecord(root);
  const trees = wanted.filter((id) => record.trees[id] !== keys.trees[id]);
  const isBuilt = new Set(trees);
  const shared = (wish.what === "all" || wish.what === "shared") && record.shared !== keys.shared;
  // A shard may have no report; that it has been built can be seen even so.
  mkdirSync(join(root, "dist"), { recursive: true });
  const built = { trees, kept: wanted.filter((id) => !isBuilt.has(id)), shared };
  if (trees.length === 0 && !shared) return built;

  const folder = join(root, ".cache", "build");
  const isWanted = (path: string) => {
    const owner = ownerOf(path, known);
    return owner === undefined ? shared : isBuilt.has(owner);
  };
  // The shared pages span all reports; a tree needs its own and its neighbours.
  if (shared) delete process.env["REPORTS"];
  else process.env["REPORTS"] = trees.join(" ");
  try {
    // Loaded only where something is to be built: to find out that nothing is takes less.
    const { build } = await import("astro");
    const cacheDir = join(root, ".cache", "astro");
    await build({ root, outDir: folder, cacheDir, logLevel, integrations: [onlyPaths(isWanted)] });
    // What is cut off here is built again: until it stands, the record does not know it.
    const kept = standing(record.trees, (id) => known.has(id) && !isBuilt.has(id));
    const rest = shared || record.shared === undefined ? {} : { shared: record.shared };
    writeRecord(root, { trees: kept, ...rest });
    const dist = join(root, "dist");
    settle(folder, dist, { trees, shared, whole: wish.what === "all" }, known);
    // A policy speaks of all pages that stand there, whoever built them.
    writeHeaders(dist, basePath);
    const made = Object.fromEntries(trees.map((id) => [id, keys.trees[id]!]));
    writeRecord(root, { trees: { ...kept, ...made }, ...rest, ...(shared ? { shared: keys.shared } : {}) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return built;
}
