// Writes the site to dist/: `npm run build`. SITE is its absolute address, BASE its path. `-- --only ID` builds the pages of
// one report, `-- --shard 2/8` those of an eighth of them, `-- --shared` what reports share: docs/many-reports.md.
import { fileURLToPath } from "node:url";
import { buildTrees, type Built } from "../src/trees/build.ts";
import { readWish } from "../src/trees/wish.ts";

/** The root of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => process.stderr.write(`shushuo: ${line}\n`);

/** Builds the site, or what `args` ask for of it; where that fails, says why and sets the exit code. */
export async function buildSite(args: readonly string[] = []): Promise<Built | undefined> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  try {
    // What Astro says of its work is progress: for a terminal, not for a log.
    return await buildTrees(root, readWish(args), process.stderr.isTTY ? "info" : "warn");
  } catch (cause) {
    say(`the site can't be built\n${cause instanceof Error ? cause.message : String(cause)}`);
    process.exitCode = 1;
    return undefined;
  }
}

const built = import.meta.main ? await buildSite(process.argv.slice(2)) : undefined;
if (built) {
  const { trees, kept, shared } = built;
  const reports = (ids: string[]) => `${ids.length} report${ids.length === 1 ? "" : "s"}`;
  say(
    `the site is in dist/: ${reports(trees)} built, ${reports(kept)} as they were${shared ? ", and the shared pages" : ""}`,
  );
  if (!process.env["SITE"])
    say(
      "SITE is not set, so what needs the site's own address is left out: canonical addresses, the sitemap, feeds and oEmbed",
    );
}
