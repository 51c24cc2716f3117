import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { areNeighbours, reportIds, type ReportHead } from "../heads.ts";
import { folderDigest } from "../loaders.ts";

/** What each part of a site was, or would be, made from: another key, another part. */
export interface Keys {
  shared: string;
  trees: Record<string, string>;
}

const digest = (...parts: readonly string[]) => createHash("sha256").update(parts.join("\0")).digest("hex");

function fileDigest(root: string, patterns: string[]): string {
  const files = globSync(patterns, { cwd: root }).filter((path) => statSync(join(root, path)).isFile());
  const lines = files.map((path) => `${path.replaceAll(sep, "/")} ${digest(readFileSync(join(root, path), "latin1"))}`);
  return digest(...lines.sort());
}

/**
 * The keys of a site of these reports. A tree depends on its report, on those of the same place that it is told together with,
 * on whether there are others at all, on the code, and on what the site says of itself; the shared pages depend on everything.
 */
export function treeKeys(root: string, heads: readonly ReportHead[]): Keys {
  const { SITE = "", BASE = "" } = process.env;
  const files = fileDigest(root, ["src/**/*", "astro.config.mjs", "package-lock.json", "data/site.yaml"]);
  const code = digest(files, SITE, BASE, process.version);
  const digests = new Map(reportIds(root).map((id) => [id, folderDigest(root, id)]));
  const places = Map.groupBy(heads, ({ place }) => place);
  const keyOf = (head: ReportHead) => {
    const neighbours = places.get(head.place)!.filter((other) => areNeighbours(head, other));
    return digest(code, String(heads.length > 1), ...[head, ...neighbours].map(({ id }) => digests.get(id)!));
  };
  return {
    shared: digest(code, fileDigest(root, ["public/**/*"]), ...heads.map(({ id }) => id), ...digests.values()),
    trees: Object.fromEntries(heads.map((head) => [head.id, keyOf(head)])),
  };
}
