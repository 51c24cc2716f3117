import { describe, expect, test } from "vitest";
import { paragraphsIn, pastedIntoEditor } from "../renditions/wechat-editor.ts";
import { builtPages } from "./pages.ts";
import { useReader } from "./reader.ts";
import { patience } from "./story.ts";

const open = useReader();
const path = "/wechat/jiangan-2025/innovation/";

describe("an article for WeChat", { timeout: 60_000 }, () => {
  test("is there for every story", () => {
    const stories = builtPages().filter((page) => page.startsWith("/wechat/"));
    expect(stories).toHaveLength(9);
    expect(stories).toContain(path);
  });

  test("is copied with its looks by keyboard, says so, and survives the editor", async () => {
    const { page } = await open(path, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("copy-article button").focus();
    await page.keyboard.press("Enter");
    const status = page.locator("copy-article [role=status]");
    await expect.poll(() => status.textContent(), patience).toContain("正文已复制");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) => (await item!.getType(type)).text();
      return { html: await of("text/html"), text: await of("text/plain") };
    });
    const article = await page.locator(".article").innerHTML();
    expect(paragraphsIn(pastedIntoEditor(copied.html))).toEqual(paragraphsIn(article));
    expect(copied.text).toContain("不少于900家");
    // A browser may write styles out, but leaves none away.
    expect(copied.html).toMatch(/<section style="[^"]*font-size: ?16px/);
    const sources = [...copied.html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) => src!);
    expect(sources).toHaveLength(9);
    for (const src of sources)
      expect(src).toMatch(/^http:\/\/[^/]+\/jiangan-2025\/charts\/[a-z-]+\/[a-z-]+-1080\.png$/);
  });

  test("is selected where a browser does not let it be copied", async () => {
    const { page } = await open(path);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.locator("copy-article button").click();
    expect(await page.locator("copy-article [role=status]").textContent()).toContain("请自行复制");
    expect(await page.evaluate(() => String(getSelection()))).toContain("不少于900家");
  });

  test("says what is left to do by hand, and how much room is left", async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    expect(text).toContain("图片要自己传");
    expect(text).toContain(`正文${(await page.locator(".article").innerHTML()).length}个字符`);
    expect(await page.locator("copy-article button").isVisible()).toBe(false);
    for (const image of await page.locator(".article img").all()) {
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth), patience).toBe(1080);
    }
  });
});

test("a story leads to its pictures and its article, and has no code for paper without an address", async () => {
  const { page } = await open("/jiangan-2025/innovation/");
  const links = await page.locator("section.share a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const story = "/jiangan-2025/innovation";
  for (const href of [`${story}/long.png`, `${story}/card-1080x1440.png`, path, "/wechat/jiangan-2025/innovation.zip"])
    expect(links).toContain(href);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".print-code").count()).toBe(0);
  expect(await page.locator("section.share").isVisible()).toBe(false);
});
