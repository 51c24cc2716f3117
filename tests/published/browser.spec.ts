import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { builtPages } from "../browser/pages.ts";
import { useReader } from "../browser/reader.ts";
import { currentStep, patience } from "../browser/story.ts";
import { home, place } from "./place.ts";

const open = useReader();
/** The same site, where it stands in this test. */
const here = () => `${inject("origin")}${place.BASE}/`;
const isEmbed = (page: string) => /^\/embed\/.+\/.+\//.test(page);
const embeds = builtPages().filter(isEmbed);

describe("pages below a path", { timeout: 60_000 }, () => {
  test.each(["", "jiangan-2025/", "jiangan-2025/figures/", "embed/", "embed/jiangan-2025/sme-grid/"])(
    "/reports/%s finds everything it asks for",
    async (path) => {
      const { page } = await open(here() + path);
      await page.waitForLoadState("networkidle");
      expect(await page.locator("h1").isVisible()).toBe(true);
    },
  );

  test("a story goes through its steps, in the font of its headlines", async () => {
    const { page } = await open(`${here()}jiangan-2025/innovation/?step=3`);
    await expect.poll(() => currentStep(page), patience).toBe(3);
    expect(
      await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))),
    ).toEqual(["loaded"]);
  });
});

/** What WordPress makes of the answer of a site that it does not know (`wp_filter_oembed_result`). */
function wordPressMarkup(html: string, secret: string): string {
  const kept: Record<string, string[]> = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const bare = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) => {
    if (!(name in kept)) return "";
    const own = [...attributes.matchAll(/ ([a-z]+)="[^"]*"/g)].filter(([, key]) => kept[name]!.includes(key!));
    return `<${slash}${name}${own.map(([attribute]) => attribute).join("")}>`;
  });
  const [, quotation, frame] = /^(<blockquote>.*<\/blockquote>).*?(<iframe.*<\/iframe>)/s.exec(bare)!;
  const asked = frame!.replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`);
  const style = 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"';
  const hidden = asked.replace("<iframe", `<iframe ${style} style="position: absolute; visibility: hidden;"`);
  return quotation!.replace("<blockquote", `<blockquote class="wp-embedded-content" data-secret="${secret}"`) + hidden;
}

// What its script does with messages of such a frame.
const wordPressScript = `<script>
  addEventListener("message", ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const quotation = document.querySelector('blockquote[data-secret="' + data.secret + '"]');
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (quotation) quotation.style.display = "none";
    if (source !== frame.contentWindow) return;
    frame.removeAttribute("style");
    if (data.message === "height") frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
  });
  addEventListener("load", () => {
    for (const frame of document.querySelectorAll("iframe.wp-embedded-content"))
      frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
  });
</script>`;

describe("WordPress, given the address of a chart", { timeout: 60_000 }, () => {
  const answers = embeds.map((path) => {
    const file = join(inject("dist"), `${path.replace("/embed/", "/oembed/").replace(/\/$/, "")}.json`);
    return JSON.parse(readFileSync(file, "utf8")) as { title: string; html: string };
  });

  test("shows it in the height that it has, in place of the quotation", async () => {
    const pasted = wordPressScript + wordPressMarkup(answers[0]!.html.replaceAll(home, here()), "a1B2c3D4e5");
    const { page } = await open(`${inject("foreign")}/?${new URLSearchParams({ pasted, width: "320" }).toString()}`);
    const frame = page.locator("iframe");
    await expect.poll(() => frame.isVisible(), patience).toBe(true);
    expect(await page.locator("blockquote").isVisible()).toBe(false);
    const real = () => page.frames()[1]!.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const off = async () => Math.abs((await real()) - (await frame.evaluate(({ clientHeight }) => clientHeight)));
    await expect.poll(off, patience).toBeLessThanOrEqual(1);
  });

  test("shows the quotation where no script runs: title, numbers with their qualifiers, source, and the way to the story", async () => {
    const at = embeds.indexOf("/embed/jiangan-2025/sme-grid/");
    const pasted = wordPressMarkup(answers[at]!.html.replaceAll(home, here()), "a1B2c3D4e5");
    const query = new URLSearchParams({ pasted, width: "320" }).toString();
    const { page } = await open(`${inject("foreign")}/?${query}`, { javaScriptEnabled: false });
    const text = await page.locator("blockquote").textContent();
    for (const part of [answers[at]!.title, "不少于900家", "来源"]) expect(text).toContain(part);
    expect(await page.locator("blockquote a").getAttribute("href")).toBe(`${here()}jiangan-2025/innovation/#sme-grid`);
    expect(await page.locator("iframe").isVisible()).toBe(false);
  });
});
