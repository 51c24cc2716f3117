import { chromium, type Browser } from "playwright-core";
import { chromiumArguments, findChromium } from "../../scripts/chromium.mjs";

/** The Chromium that `scripts/bootstrap.mjs` finds or installs; a machine without one fails, it does not skip. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("Unexpected machine without Chromium; run `node scripts/bootstrap.mjs --browser` first");
  return chromium.launch({ executablePath, args: chromiumArguments });
}
