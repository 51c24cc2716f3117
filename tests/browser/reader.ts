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
 * @returns What opens it: in a browser of this file's tests, closed again after each test.
 */
export function useReader(): (path: string, options?: BrowserContextOptions) => Promise<Reader> {
  let browser: Browser;
  let opened: { reader: Reader; problems: string[] }[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  // Whatever a test does with a page, nothing may go wrong in it on the way.
  afterEach(async () => {
    const problems = opened.flatMap((one) => one.problems);
    await Promise.all(opened.map(({ reader }) => reader.page.context().close()));
    opened = [];
    expect(problems).toEqual([]);
  });

  return async (path, options) => {
    const context = await browser.newContext({ viewport: screens.phone, ...options });
    const reader = { page: await context.newPage(), requests: [] };
    opened.push({ reader, problems: watch(reader) });
    await reader.page.goto(new URL(path, inject("origin")).href);
    return reader;
  };
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
