import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "astro";

/** A site that was built to be measured. */
export interface BuiltSite {
  folder: string;
  /** How long it took from nothing, and again with nothing changed. */
  milliseconds: number;
  again: number;
  pictures: number;
  remove(): void;
}

/** Builds the site from nothing into a folder of its own, and once more: no cache of an earlier build is used, and none is left. */
export async function buildSite(root: string): Promise<BuiltSite> {
  const at = mkdtempSync(join(tmpdir(), "shushuo-bench-"));
  const folder = join(at, "dist");
  const remove = () => rmSync(at, { recursive: true, force: true });
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  // As readers get it: a site that knows its address says more in each head.
  process.env["SITE"] = "https://shushuo.example.org";
  Reflect.deleteProperty(process.env, "BASE");
  process.env["PICTURE_CACHE"] = join(at, "pictures");
  const timed = async () => {
    const start = performance.now();
    await build({ root, outDir: folder, cacheDir: join(at, "cache"), logLevel: "error" });
    return performance.now() - start;
  };
  try {
    const [milliseconds, again] = [await timed(), await timed()];
    return { folder, milliseconds, again, pictures: globSync("**/*.png", { cwd: folder }).length, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}
