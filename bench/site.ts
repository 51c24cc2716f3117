import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "astro";

/** A site that was built to be measured. */
export interface BuiltSite {
  folder: string;
  milliseconds: number;
  remove(): void;
}

/** Builds the site from nothing into a folder of its own: no cache of an earlier build is used, and none is left. */
export async function buildSite(root: string): Promise<BuiltSite> {
  const at = mkdtempSync(join(tmpdir(), "shushuo-bench-"));
  const folder = join(at, "dist");
  const remove = () => rmSync(at, { recursive: true, force: true });
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  // The numbers to hold are those of a site at the root of an address that nobody has named yet.
  for (const name of ["SITE", "BASE"]) Reflect.deleteProperty(process.env, name);
  try {
    const start = performance.now();
    await build({ root, outDir: folder, cacheDir: join(at, "cache"), logLevel: "error" });
    return { folder, milliseconds: performance.now() - start, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}
