import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import type { TestProject } from "vitest/node";
import { articlePage, hostPage } from "./browser/host.ts";
import { serveFolder, servePage } from "./browser/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
    /** Where somebody else's page is served: `/?frame=<address>` or `/?pasted=<code>`, see `host.ts`. */
    foreign: string;
    /** The folder of the built site. */
    dist: string;
  }
}

const foreignPage = (query: URLSearchParams) => (query.has("pasted") ? articlePage(query) : hostPage(query));

/** Builds the site once for all browser tests, into a folder of its own, and serves it until they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "shushuo-site-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const dist = join(folder, "dist");
    await buildSite(dist, join(folder, "cache"));
    const [site, foreign] = await Promise.all([serveFolder(dist), servePage(foreignPage)]);
    project.provide("origin", site.origin);
    project.provide("foreign", foreign.origin);
    project.provide("dist", dist);
    return async () => {
      await Promise.all([site.close(), foreign.close()]);
      clear();
    };
  } catch (cause) {
    clear();
    throw cause;
  }
}

// Vitest says that this is a test; the site must be built as readers get it, wherever somebody else publishes theirs.
// A cache of its own keeps what an earlier build left, or another one leaves at the same time, out of it.
async function buildSite(outDir: string, cacheDir: string): Promise<void> {
  const { NODE_ENV, SITE, BASE, SAMPLE } = process.env;
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env.NODE_ENV = "production";
  delete process.env["SITE"];
  delete process.env["BASE"];
  delete process.env["SAMPLE"];
  try {
    await build({ root: fileURLToPath(new URL("..", import.meta.url)), outDir, cacheDir, logLevel: "error" });
  } finally {
    Object.assign(process.env, NODE_ENV && { NODE_ENV }, SITE && { SITE }, BASE && { BASE }, SAMPLE && { SAMPLE });
  }
}
