import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { embeddedChart, scriptedFrameCode } from "../../src/renditions/embed-code.ts";
import { published } from "../charts/real.ts";
import { publisher } from "../renditions/publisher.ts";
import { builtPages } from "./pages.ts";
import { useReader, type Reader } from "./reader.ts";
import { patience } from "./story.ts";

const open = useReader();
const { resolve } = createRequire(import.meta.url);
const library = (path: string) => `<script>${readFileSync(path, "utf8")}</script>`;
const pym = library(resolve("pym.js/dist/pym.v1.min.js"));
const newswireFrames = library(join(dirname(resolve("@newswire/frames")), "frames.umd.js"));
const embeds = builtPages().filter((path) => /^\/embed\/.+\/.+\//.test(path));

interface Article {
  /** In pixels. */
  width: number;
  head?: string;
}

/** Somebody else's article, on another origin, with what an editor pasted into it. */
function openArticle(pasted: string, { width, head = "" }: Article): Promise<Reader> {
  const query = new URLSearchParams({ pasted, head, width: String(width) });
  return open(`${inject("foreign")}/?${query.toString()}`, {
    viewport: { width: Math.max(width + 40, 320), height: 900 },
  });
}

/** What the site gives an editor to paste for each chart: the n-th code of its panel. */
async function codes(n: number): Promise<string[]> {
  const { page } = await open("/embed/");
  const found = await page
    .locator(".share")
    .evaluateAll(
      (panels, index) => panels.map((panel) => panel.querySelectorAll("copy-code code")[index]!.textContent),
      n,
    );
  // The test's site does not know its own address.
  return found.map((code) => code.replaceAll('="/', `="${inject("origin")}/`));
}

const eager = (code: string) => code.replaceAll(' loading="lazy"', "");

interface Sizes {
  given: number;
  real: number;
}

/** A frame that is out of sight may not know its own size. */
async function scrollThrough(page: Page): Promise<void> {
  for (const frame of await page.locator("iframe").all()) await frame.scrollIntoViewIfNeeded();
}

/** How high each frame is, and what stands in it. */
async function sizes(page: Page, frames: string): Promise<Sizes[]> {
  const elements = await page.locator(frames).elementHandles();
  return Promise.all(
    elements.map(async (element) => {
      const frame = (await element.contentFrame())!;
      await frame.waitForLoadState();
      return {
        given: await element.evaluate((one) => (one as HTMLElement).clientHeight),
        real: await frame.evaluate(() => {
          const { body } = document;
          return body.getBoundingClientRect().bottom + scrollY + parseFloat(getComputedStyle(body).marginBottom);
        }),
      };
    }),
  );
}

const off = async (page: Page, frames = "iframe") =>
  Math.max(...(await sizes(page, frames)).map(({ given, real }) => Math.abs(given - real)));

describe("code that an editor pastes", { timeout: 60_000 }, () => {
  test.each([288, 360, 680])("by itself shows every chart whole in a column of %i pixels", async (width) => {
    const all = await codes(0);
    expect(all).toHaveLength(embeds.length);
    const { page } = await openArticle(eager(all.join("\n")), { width });
    const found = await sizes(page, "iframe");
    // A column narrower than phones have is served by the script.
    if (width > 300) expect(found.filter(({ given, real }) => given < real)).toEqual([]);
    expect(found.filter(({ given, real }) => given > real * 1.75)).toEqual([]);
  });

  test.each([288, 680])("with the script fits exactly in a column of %i pixels", async (width) => {
    const [first, second, third] = await codes(1);
    const { page } = await openArticle(eager(first! + second! + third!), { width });
    await scrollThrough(page);
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("fits twelve charts with one script each, and loads no chart before it is near", async () => {
    const all = (await codes(1)).slice(0, 12);
    const { page, requests } = await openArticle(all.join("\n"), { width: 360 });
    await expect.poll(() => page.frames().length, patience).toBeGreaterThan(1);
    expect(requests.filter((address) => address.includes("/embed/"))).not.toHaveLength(12);
    await scrollThrough(page);
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("fits in an article of a hundred charts, and loads those alone that are near", async () => {
    const all = await codes(1);
    const hundred = Array.from({ length: 100 }, (_, i) => all[i % all.length]!);
    const { page, requests } = await openArticle(hundred.join("\n"), { width: 360 });
    expect(await page.locator("iframe").count()).toBe(100);
    expect(requests.filter((address) => address.endsWith("/embed.js"))).toHaveLength(1);
    const last = page.locator("iframe").last();
    await last.scrollIntoViewIfNeeded();
    await expect.poll(() => off(page, "article > iframe:last-of-type"), patience).toBeLessThanOrEqual(1);
    expect(requests.filter((address) => /\/embed\/.+\/.+\//.test(address)).length).toBeLessThan(50);
  });

  test("fits in an article whose policy lets no style and no script stand in it", async () => {
    const [code] = await codes(1);
    const policy = `default-src 'none'; script-src ${inject("origin")}; frame-src ${inject("origin")}`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const { page } = await openArticle(eager(code!), { width: 360, head });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("runs nothing that a title holds", async () => {
    const title = `"><img src=x onerror="ran=1"></iframe><script>ran = 1</script>`;
    const chart = { ...embeddedChart(published[0]!.charts[0]!, published[0]!.report, publisher), title };
    const { page } = await openArticle(
      eager(
        scriptedFrameCode({ ...chart, page: inject("origin") + embeds[0]!, script: `${inject("origin")}/embed.js` }),
      ),
      { width: 360 },
    );
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
    expect(await page.locator("iframe").getAttribute("title")).toBe(title);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });

  test("fits a chart that comes later, and one that was there before the script", async () => {
    const [first, second] = (await codes(0)).map(eager);
    const { page } = await openArticle(first!, { width: 360 });
    await page.frames()[1]!.waitForLoadState();
    await page.addScriptTag({ url: `${inject("origin")}/embed.js` });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
    await page.locator("article").evaluate((article, code) => article.insertAdjacentHTML("beforeend", code), second);
    await expect.poll(() => page.frames().length, patience).toBe(3);
    await scrollThrough(page);
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("fits where all is twice as large", async () => {
    const [code] = await codes(1);
    const { page } = await openArticle(eager(code!), { width: 360, head: "<style>iframe { zoom: 2 }</style>" });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("moves what stands around it once", async () => {
    const [code] = (await codes(0)).map(eager);
    const { page } = await openArticle(code!, { width: 360 });
    await page.evaluate(() => {
      const moves: string[] = [];
      Object.assign(window, { moves });
      const frame = document.querySelector("iframe")!;
      new MutationObserver(() => moves.push(frame.style.height)).observe(frame, { attributeFilter: ["style"] });
    });
    await page.addScriptTag({ url: `${inject("origin")}/embed.js` });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => (window as unknown as { moves: string[] }).moves)).toHaveLength(1);
  });
});

describe("a host with scripts of its own", { timeout: 60_000 }, () => {
  const chart = () => inject("origin") + embeds[0]!;

  test("pym", async () => {
    const pasted = `<div id="chart"></div><script>new pym.Parent("chart", ${JSON.stringify(chart())}, {})</script>`;
    const { page } = await openArticle(pasted, { width: 320, head: pym });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("@newswire/frames", async () => {
    const pasted = `<div data-frame-src="${chart()}"></div><script>newswireFrames.autoInitFrames()</script>`;
    const { page } = await openArticle(pasted, { width: 320, head: newswireFrames });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });

  test("WordPress, which cuts heights and wants its secret", async () => {
    const secret = "a1B2c3D4e5";
    const pasted = `<iframe sandbox="allow-scripts" security="restricted" width="320" height="200" frameborder="0"
      src="${chart()}#?secret=${secret}" title="A chart"></iframe>
      <script>
        const frame = document.querySelector("iframe");
        addEventListener("message", ({ data, source }) => {
          if (!data || data.secret !== "${secret}" || source !== frame.contentWindow) return;
          if (data.message === "height") frame.height = Math.min(1000, Math.max(200, Math.trunc(data.value)));
        });
        frame.addEventListener("load", () =>
          frame.contentWindow.postMessage({ message: "ready", secret: "${secret}" }, "*"));
      </script>`;
    const { page } = await openArticle(pasted, { width: 320 });
    await expect.poll(() => off(page), patience).toBeLessThanOrEqual(1);
  });
});

describe("the script for hosts", { timeout: 60_000 }, () => {
  test("moves nothing for others, and no further than a chart can be high", async () => {
    const [code] = await codes(1);
    const other = `<iframe title="Another" id="other" srcdoc="<p>Another.</p>" style="height: 123px"></iframe>`;
    const { page } = await openArticle(eager(code!) + other, { width: 360 });
    const chart = page.locator("iframe").first();
    const height = () => chart.evaluate((frame) => frame.clientHeight);
    await expect.poll(() => off(page, "article > iframe:first-of-type"), patience).toBeLessThanOrEqual(1);
    const right = await height();
    const say = (from: number, messages: unknown[]) =>
      page.frames()[from]!.evaluate((all) => all.forEach((one) => parent.postMessage(one, "*")), messages);
    const size = { sentinel: "amp", type: "embed-size" };
    // Another frame, poses as ours; ours, says nonsense.
    await page.frames()[2]!.waitForLoadState();
    await say(2, [{ ...size, height: 900 }]);
    await say(1, [null, "x", 7, {}, { ...size }, { ...size, height: "900px" }, { ...size, height: null }]);
    await page.evaluate((one) => postMessage(one, "*"), { ...size, height: 900 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await height()).toBe(right);
    expect(await page.locator("#other").evaluate((frame) => frame.clientHeight)).toBe(123);
    await say(1, [{ ...size, height: 1e9 }]);
    await expect.poll(height, patience).toBe(5000);
    await say(1, [{ ...size, height: -1 }]);
    await expect.poll(height, patience).toBe(100);
  });
});

describe("the gallery", { timeout: 60_000 }, () => {
  test("copies by keyboard, and says so", async () => {
    const { page } = await open("/embed/", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".share summary").first().focus();
    await page.keyboard.press("Enter");
    const code = page.locator("copy-code").first();
    await code.locator("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => code.locator("[role=status]").textContent(), patience).toBe("已复制");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.locator("code").textContent());
  });

  test("selects what a browser does not let it copy", async () => {
    const { page } = await open("/embed/");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.locator(".share summary").first().click();
    const code = page.locator("copy-code").first();
    await code.locator("button").click();
    expect(await code.locator("[role=status]").textContent()).toContain("请自行复制");
    expect(await page.evaluate(() => String(getSelection()))).toBe(await code.locator("code").textContent());
  });

  test("shows a chart at three widths once it is asked to", async () => {
    const { page, requests } = await open("/embed/");
    expect(requests.filter((address) => /\/embed\/.+\/.+\//.test(address))).toEqual([]);
    await page.locator(".preview summary").first().click();
    await expect.poll(() => page.frames().length, patience).toBeGreaterThan(1);
  });

  test("has no button where no script runs", async () => {
    const { page } = await open("/embed/", { javaScriptEnabled: false });
    await page.locator(".share summary").first().click();
    expect(await page.locator("copy-code code").first().isVisible()).toBe(true);
    expect(await page.locator("copy-code button").first().isVisible()).toBe(false);
  });
});
