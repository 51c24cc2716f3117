// Writes the site to dist/: `npm run build`. SITE is its absolute address, BASE its path.
import { fileURLToPath } from "node:url";
import { build } from "astro";

/** The root of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));
/** The path that the site is built for, without a slash at its end: empty, or `/reports`. */
export const basePath = (process.env["BASE"] ?? "")
  .split("/")
  .filter((part) => part !== "")
  .map((part) => `/${part}`)
  .join("");
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Builds the site; where that fails, says why and sets the exit code. Returns whether it is built. */
export async function buildSite(): Promise<boolean> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  try {
    // What Astro says of its work is progress: for a terminal, not for a log.
    await build({ root, logLevel: process.stderr.isTTY ? "info" : "warn" });
    return true;
  } catch (cause) {
    say(`shushuo: the site can't be built\n${cause instanceof Error ? cause.message : String(cause)}`);
    process.exitCode = 1;
    return false;
  }
}

if (import.meta.main && (await buildSite())) {
  say("shushuo: the site is in dist/");
  if (!process.env["SITE"])
    say(
      "shushuo: SITE is not set, so what needs the site's own address is left out: canonical addresses, the sitemap, feeds and oEmbed",
    );
}
