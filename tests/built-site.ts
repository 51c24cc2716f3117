import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("build-site.ts", import.meta.url));

/** A site in a folder of its own. */
export interface BuiltSite {
  dist: string;
  remove: () => void;
}

/** Where a site is published: its address, and the path below it. */
export interface Place {
  SITE?: string;
  BASE?: string;
}

/**
 * Builds the site as readers get it, in a process of its own: Vitest says that this is a test, and wherever somebody
 * publishes theirs must not matter.
 * @param place Where the site is published; nowhere unless it is said.
 */
export async function buildSite(place: Place = {}): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "shushuo-site-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const dist = join(folder, "dist");
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, TZ: "UTC", NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", ...place };
  try {
    await promisify(execFile)(process.execPath, [script, dist, join(folder, "cache")], { env });
    return { dist, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}
