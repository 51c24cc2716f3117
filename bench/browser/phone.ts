import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../scripts/chromium.mjs";

/** A phone with one page, and what steers its speed. */
export interface Phone {
  page: Page;
  devtools: CDPSession;
}

/** How many times slower than this machine the phone's processor is. */
const slowdown = 4;

// Slow 4G as Lighthouse and Chromium's own tools have it: milliseconds of a round trip, bytes a second.
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 188_744, uploadThroughput: 86_400 };

/** @throws If the machine has no Chromium. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      "Unexpected machine without Chromium, expected one; `node scripts/bootstrap.mjs --browser` installs it",
    );
  return chromium.launch({ executablePath, args: chromiumArguments });
}

/**
 * Gives a phone to `use` and takes it away again: a processor four times slower, an empty cache, and slow 4G if asked.
 * @returns What `use` returns.
 */
export async function withPhone<T>(
  browser: Browser,
  use: (phone: Phone) => Promise<T>,
  { slowNetwork = false } = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (slowNetwork) {
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", slow4G);
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await use({ page, devtools });
  } finally {
    await context.close();
  }
}
