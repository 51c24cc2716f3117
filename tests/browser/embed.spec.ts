import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { describeChart } from "../../src/charts/describe.ts";
import { drawScene, sceneMarkup } from "../../src/charts/draw.ts";
import { widths } from "../../src/charts/scene.ts";
import { published } from "../charts/real.ts";
import { builtPages, fileOf } from "./pages.ts";
import { useReader, type Reader } from "./reader.ts";
import { patience } from "./story.ts";

const open = useReader();
const embeds = builtPages().filter((path) => /^\/embed\/.+\/.+\//.test(path));
const grid = "/embed/jiangan-2025/sme-grid/";

// Somebody else's page with an embed in it.
function hostAddress(embed: string, sandbox: string, width = 288): string {
  const frame = new URL(embed, inject("origin")).href;
  return `${inject("foreign")}/?${new URLSearchParams({ frame, sandbox, width: String(width) }).toString()}`;
}

const openHost = (embed: string, sandbox: string): Promise<Reader> => open(hostAddress(embed, sandbox));

/** Opens a host of each embed, one after the other. */
async function eachHost(sandbox: string, check: (page: Page, path: string) => Promise<void>): Promise<void> {
  const { page, requests } = await open(hostAddress(embeds[0]!, sandbox));
  for (const path of embeds) {
    requests.length = 0;
    await page.goto(hostAddress(path, sandbox));
    await check(page, path);
    // The host's own page, and the embed.
    expect(requests, path).toHaveLength(2);
  }
}

const frameOf = (page: Page): Frame => page.frames()[1]!;

const givenHeight = (page: Page) => page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);

// How high the embed really is: the bottom of its body with the margin below it.
const realHeight = (page: Page) =>
  frameOf(page).evaluate(() => {
    const { body } = document;
    return body.getBoundingClientRect().bottom + scrollY + parseFloat(getComputedStyle(body).marginBottom);
  });

type Message = Record<string, unknown> | string;
const messages = (page: Page): Promise<Message[]> =>
  page.evaluate(() => (window as unknown as { messages: Message[] }).messages);

async function expectRightHeight(page: Page): Promise<void> {
  const off = async () => Math.abs((await givenHeight(page)) - (await realHeight(page)));
  await expect.poll(off, patience).toBeLessThanOrEqual(1);
}

describe("an embed", { timeout: 120_000 }, () => {
  test("fits a frame that may run scripts", async () => {
    await eachHost("allow-scripts", async (page, path) => {
      await expectRightHeight(page);
      expect(await givenHeight(page), path).toBeLessThanOrEqual(1000);
      const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await frameOf(page).evaluate(over), path).toBeLessThanOrEqual(0);
    });
  });

  test("stands in a frame that may not", async () => {
    await eachHost("", async (page, path) => {
      const frame = page.frameLocator("iframe");
      expect(await frame.locator("svg.chart.narrow").isVisible(), path).toBe(true);
      await frame.locator("summary").press("Enter");
      expect(await frame.locator("table").isVisible(), path).toBe(true);
      expect(await messages(page), path).toEqual([]);
    });
  });

  test("is small, and asks for nothing that a page without an origin is refused", () => {
    for (const path of embeds) {
      const html = readFileSync(fileOf(path), "utf8");
      expect(gzipSync(html, { level: 9 }).length, path).toBeLessThanOrEqual(8000);
      expect(html, path).not.toMatch(
        /type="module"|<script[^>]* src|<link rel="(stylesheet|preload)|@font-face|@import/,
      );
      expect(html, path).not.toMatch(
        /\b(fetch|XMLHttpRequest|importScripts|localStorage|sessionStorage|indexedDB|cookie)\b/,
      );
    }
  });

  test("keeps its title, reading, caveats, source and version, whatever its address asks for", async () => {
    const { page } = await open(grid);
    const words = async (query: string) => {
      await page.goto(new URL(`${grid}${query}`, inject("origin")).href);
      return page.locator("main").evaluate((main) => {
        const parts = main.querySelectorAll<HTMLElement>(".frame header, .frame footer");
        return [...parts].map(({ innerText }) => innerText).join("\n");
      });
    };
    const all = await words("");
    for (const part of [
      "按在库总数读，离900家的最低线还差9家",
      "读法",
      "来源：据2025年武汉市江岸区政府工作报告",
      "二(一)第4段",
    ])
      expect(all).toContain(part);
    expect(all).toMatch(/版本[0-9a-f]{8}/);
    for (const query of [
      "?title=0&source=no&notes=false&footer=none",
      "?theme=dark&step=last",
      "?step=floor&plain#notes",
    ])
      expect(await words(query), query).toBe(all);
  });

  test("follows its table as it opens and closes, and the frame as it grows", async () => {
    const { page } = await openHost(grid, "allow-scripts");
    await expectRightHeight(page);
    const closed = await givenHeight(page);
    await frameOf(page).locator("summary").click();
    await expect.poll(() => givenHeight(page), patience).toBeGreaterThan(closed);
    await expectRightHeight(page);
    await frameOf(page).locator("summary").click();
    await expect.poll(() => givenHeight(page), patience).toBe(closed);
    await page.locator("iframe").evaluate((frame) => (frame.style.width = "720px"));
    await expect.poll(() => givenHeight(page), patience).not.toBe(closed);
    await expectRightHeight(page);
  });

  test("tells its height in the words of every host, and nothing about the host", async () => {
    const asked = "?childId=pym-0&parentUrl=https%3A%2F%2Fexample.com%2Fsecret&parentTitle=secret";
    const { page } = await openHost(`${grid}${asked}#?secret=abcDEF1234`, "allow-scripts");
    await expectRightHeight(page);
    const height = await givenHeight(page);
    const said = await messages(page);
    const src = new URL(grid, inject("origin")).href;
    expect(said).toContainEqual({ sentinel: "amp", type: "embed-size", height });
    expect(said).toContainEqual({ "datawrapper-height": { "sme-grid": height } });
    expect(said).toContainEqual({ kind: "interactive:height", height });
    expect(said).toContainEqual({ message: "height", value: height, secret: "abcDEF1234" });
    expect(said).toContain(`pymxPYMxpym-0xPYMxheightxPYMx${height}`);
    expect(said).toContain(JSON.stringify({ type: "set-height", value: height }));
    expect(said).toContain(JSON.stringify({ context: "iframe.resize", method: "resize", src, height }));
    expect(JSON.stringify(said)).not.toMatch(/example\.com|parent/);
  });

  test("has no words for hosts that did not ask for theirs", async () => {
    const { page } = await openHost(`${grid}?childId=%22%3E%3Cscript%3E#?secret=%22`, "allow-scripts");
    await expectRightHeight(page);
    const said = JSON.stringify(await messages(page));
    expect(said).not.toMatch(/pymxPYMx|secret|script>/);
  });

  test("answers a host that asks, and acts on nothing else", async () => {
    const { page } = await openHost(`${grid}#?secret=abc`, "allow-scripts");
    await expectRightHeight(page);
    const address = frameOf(page).url();
    const tell = (data: unknown) =>
      page.evaluate((message) => {
        Object.assign(window, { messages: [] });
        document.querySelector("iframe")!.contentWindow!.postMessage(message, "*");
      }, data);
    for (const asking of [
      { sentinel: "amp", type: "frames-init" },
      { message: "ready", secret: "abc" },
    ]) {
      await tell(asking);
      await expect.poll(async () => (await messages(page)).length, patience).toBeGreaterThan(0);
    }
    for (const other of [
      null,
      "pymxPYMxxPYMxnavigateToxPYMxhttps://example.com/",
      "pymxPYMxxPYMxwidthxPYMx200",
      { message: "ready", secret: "other" },
      { sentinel: "amp", type: "navigate", href: "https://example.com/" },
    ])
      await tell(other);
    // Messages arrive in order: the answer to this one comes after the answers to those above.
    await page.evaluate(() => {
      document.querySelector("iframe")!.contentWindow!.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
    });
    await expect.poll(async () => (await messages(page)).length, patience).toBeGreaterThan(0);
    const sizes = (await messages(page)).filter((said) => typeof said === "object" && said["type"] === "embed-size");
    expect(sizes).toHaveLength(1);
    expect(frameOf(page).url()).toBe(address);
  });

  test.each([
    ["light", "dark"],
    ["dark", "light"],
  ] as const)("is %s where it is asked to be, on a %s screen", async (theme, colorScheme) => {
    const { page } = await open(grid);
    const ground = async (query: string, scheme: "light" | "dark") => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(new URL(`${grid}${query}`, inject("origin")).href);
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    };
    expect(await ground(`?theme=${theme}`, colorScheme)).toBe(await ground("", theme));
    expect(await ground("?theme=other", colorScheme)).toBe(await ground("", colorScheme));
    expect(await ground("", theme)).not.toBe(await ground("", colorScheme));
  });

  test("shows the state that it is asked for", async () => {
    const { page } = await open(grid);
    const shown = () =>
      page.locator("svg.chart").evaluateAll((drawings) =>
        drawings.map((svg) =>
          [...svg.children].map((mark) => {
            const attributes = [...mark.attributes].map(({ name, value }) => `${name}=${value}`);
            return [mark.tagName, ...attributes.sort(), mark.innerHTML].join(" ");
          }),
        ),
      );
    const asked = async (path: string) => {
      await page.goto(new URL(path, inject("origin")).href);
      return { marks: await shown(), says: await page.locator("[role=img]").getAttribute("aria-label") };
    };
    for (const { report, charts } of published)
      for (const chart of charts) {
        const path = `/embed/${report.id}/${chart.id}/`;
        for (const state of chart.states) {
          const { marks, says } = await asked(`${path}?step=${state.name}`);
          expect(says).toBe(describeChart(chart, state, "zh"));
          await page
            .locator("main")
            .evaluate(
              (main, markup) => (main.innerHTML = markup),
              widths.map((width) => sceneMarkup(drawScene(chart, state, width, "zh"))).join(""),
            );
          expect(await shown(), `${path} ${state.name}`).toEqual(marks);
        }
      }
    const last = published
      .flatMap(({ charts }) => charts)
      .find(({ id }) => id === "sme-grid")!
      .states.at(-1)!;
    expect(await asked(`${grid}?step=last`)).toEqual(await asked(`${grid}?step=${last.name}`));
    expect(await asked(`${grid}?step=constructor`)).toEqual(await asked(grid));
  });
});
