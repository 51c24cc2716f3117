import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";

/** The widths that pages are held at: the smallest phone, a usual one, a desk. */
export const screens = {
  small: { width: 320, height: 568 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;

/** A page in a browser of its own, with everything that went wrong in it. */
export interface Reader {
  page: Page;
  /** Errors and warnings of the console, requests that fail or leave the site. */
  problems: string[];
  /** Addresses of all requests but those for `data:`. */
  requests: string[];
}

/** Opens a page of the site, or one at a whole address. */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ viewport: screens.phone, ...options });
  const page = await context.newPage();
  const reader: Reader = { page, problems: [], requests: [] };
  const own = [inject("origin"), inject("foreign")];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) reader.problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => reader.problems.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:") return;
    reader.requests.push(url.href);
    if (!own.includes(url.origin)) reader.problems.push(`a request to ${url.href}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) reader.problems.push(`${response.status()} at ${response.url()}`);
  });
  await page.goto(new URL(path, inject("origin")).href);
  return reader;
}
