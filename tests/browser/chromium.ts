import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const { CHROMIUM_PATH, PATH = "", HOME = "", PLAYWRIGHT_BROWSERS_PATH } = process.env;

/** The Chromium that `scripts/bootstrap.mjs` finds or installs: CHROMIUM_PATH, then the PATH, then Playwright's cache. */
function findChromium(): string {
  const named = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const onPath = named.flatMap((name) => PATH.split(delimiter).map((folder) => folder && join(folder, name)));
  const found = [CHROMIUM_PATH, ...onPath, ...inCache()].find((path) => path && existsSync(path));
  if (!found) throw new Error("Unexpected machine without Chromium; run `node scripts/bootstrap.mjs --browser` first");
  return found;
}

function inCache(): string[] {
  const cache = PLAYWRIGHT_BROWSERS_PATH ?? join(HOME, ".cache", "ms-playwright");
  const builds = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  return builds
    .sort((a, b) => Number(b.split("-")[1]) - Number(a.split("-")[1]))
    .flatMap((name) => [
      join(cache, name, "chrome-linux", "chrome"),
      join(cache, name, "chrome-linux64", "chrome"),
      join(cache, name, "chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"),
    ]);
}

/** A browser that asks nobody but the pages it is shown. */
export function launchChromium(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: findChromium(), args });
}
