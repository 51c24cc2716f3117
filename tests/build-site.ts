// Builds the site for tests: `node tests/build-site.ts DIST CACHE`. SITE, BASE and SAMPLE are those of the environment.
import { fileURLToPath } from "node:url";
import { build } from "astro";

const [outDir, cacheDir] = process.argv.slice(2) as [string, string];
// A cache of its own keeps what an earlier build left, or another one leaves at the same time, out of it.
await build({ root: fileURLToPath(new URL("..", import.meta.url)), outDir, cacheDir, logLevel: "error" });
