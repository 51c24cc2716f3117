// Where a Chromium is. Plain JavaScript without dependencies, since `bootstrap.mjs` needs it before anything is installed.
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

// What Playwright has downloaded, the newest build first.
function inPlaywrightCache() {
  const { HOME = "", PLAYWRIGHT_BROWSERS_PATH } = process.env;
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

/**
 * The path of a Chromium: CHROMIUM_PATH, then the PATH, then Playwright's cache; undefined if there is none.
 * @throws If CHROMIUM_PATH is set and nothing is there: a wish is not passed over in silence.
 * @returns {string | undefined}
 */
export function findChromium() {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`Unexpected CHROMIUM_PATH ${CHROMIUM_PATH}, expected the path of a Chromium`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  return [...onPath, ...inPlaywrightCache()].find((path) => existsSync(path));
}

/** How a Chromium is started for tests and pictures: it asks nobody but the pages that it is shown. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
