// Writes the site to dist/: `npm run build`. SITE is its absolute address, BASE its path.
import { fileURLToPath } from "node:url";
import { build } from "astro";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => process.stderr.write(`${line}\n`);

try {
  // What Astro says of its work is progress: for a terminal, not for a log.
  await build({ root, logLevel: process.stderr.isTTY ? "info" : "warn" });
  say("shushuo: the site is in dist/");
  if (!process.env["SITE"])
    say(
      "shushuo: SITE is not set, so what needs the site's absolute address is left out (canonical links, sitemap, feeds)",
    );
} catch (cause) {
  say(`shushuo: the site can't be built\n${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}
