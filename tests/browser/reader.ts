import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchChromium } from "./chromium.ts";

/** The widths that pages are held at: the smallest phone, a usual one, a desk. */
export const screens = {
  small: { width: 320, height: 568 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;

/** A page as a reader has it before him. */
export interface Reader {
  page: Page;
  /** Addresses of all requests but those for `data:`. */
  requests: string[];
}

/**
 * Opens a page of the site, or one at a whole address, for a test.
 * @returns What opens it, in a browser of this file's tests: without options in a page that may have served a test
 * before, since to make one takes longer than to read it, else in one of its own. Each is closed or cleared after the test.
 */
export function useReader(): (path: string, options?: BrowserContextOptions) => Promise<Reader> {
  let browser: Browser;
  let opened: { page: Page; problems: string[]; isPlain: boolean }[] = [];
  let idle: Page[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  // Whatever a test does with a page, nothing may go wrong in it on the way.
  afterEach(async () => {
    const problems = opened.flatMap((one) => one.problems);
    for (const { page, isPlain } of opened)
      if (isPlain) await clear(page);
      else await page.context().close();
    idle = [...idle, ...opened.filter(({ isPlain }) => isPlain).map(({ page }) => page)];
    opened = [];
    expect(problems).toEqual([]);
  });

  return async (path, options) => {
    const isPlain = options === undefined;
    const page =
      (isPlain && idle.pop()) || (await (await browser.newContext({ viewport: screens.phone, ...options })).newPage());
    const reader = { page, requests: [] };
    opened.push({ page, problems: watch(reader), isPlain });
    await page.goto(new URL(path, inject("origin")).href);
    return reader;
  };
}

async function clear(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
  await page.setViewportSize(screens.phone);
  await page.goto("about:blank");
}

// Errors and warnings of the console, requests that fail, and requests that leave the site.
function watch({ page, requests }: Reader): string[] {
  const problems: string[] = [];
  const own = [inject("origin"), inject("foreign")];
  page.on("console", (message) => {
    // What a frame with an empty sandbox is for.
    if (/^Blocked script execution in .+ frame is sandboxed/.test(message.text())) return;
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:") return;
    requests.push(url.href);
    if (!own.includes(url.origin)) problems.push(`a request to ${url.href}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} at ${response.url()}`);
  });
  return problems;
}
