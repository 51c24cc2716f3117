import { describe, expect, test } from "vitest";
import { useReader } from "./reader.ts";
import { story } from "./story.ts";

const open = useReader();

describe("a note", { timeout: 20_000 }, () => {
  test.each([
    ["figure", "a.figure"],
    ["term", "a.term"],
    ["reason", "a.reason"],
  ])("shows the entry of a %s, and gives the focus back", async (_, selector) => {
    const { page } = await open(story);
    const [link, dialog] = [page.locator(`.card ${selector}`).first(), page.locator("figure-note dialog")];
    const entry = await link.evaluate(
      (element) => document.getElementById(decodeURIComponent((element as HTMLAnchorElement).hash.slice(1)))!.innerText,
    );
    // As it stands when its step is current: further up the stage would cover it.
    await link.evaluate((element) => element.closest(".step")!.scrollIntoView({ behavior: "instant" }));
    const words = (text: string) => text.replace(/\s+/g, "");
    for (const close of [
      () => page.keyboard.press("Escape"),
      () => dialog.locator(".close").click(),
      () => page.mouse.click(2, 2),
    ]) {
      await link.click();
      expect(await dialog.evaluate((element) => element.matches(":modal"))).toBe(true);
      expect(words(await dialog.locator(".body").innerText())).toBe(words(entry));
      expect(new URL(page.url()).hash).not.toMatch(/^#(at|term|pair)-/);
      await close();
      expect(await dialog.isVisible()).toBe(false);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test("opens by Enter, stays open when it is clicked itself, and repeats no id", async () => {
    const { page } = await open(story);
    await page.locator("a.figure").first().focus();
    await page.keyboard.press("Enter");
    const dialog = page.locator("figure-note dialog");
    await dialog.locator(".body").click();
    expect(await dialog.isVisible()).toBe(true);
    const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  test("leaves arrow keys to the dialog while it is open", async () => {
    // With reduced motion a step would be there at once.
    const { page } = await open(story, { reducedMotion: "reduce" });
    await page.locator("a.figure").first().click();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test("is a link in the page where there are no dialogs or no scripts, or where the reader wants a new tab", async () => {
    const { page: still } = await open(story, { javaScriptEnabled: false });
    const link = still.locator("a.figure").first();
    await link.click();
    expect(new URL(still.url()).hash).toBe(await link.getAttribute("href"));

    const { page } = await open(story);
    const prevented = await page.evaluate(() => {
      const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
      addEventListener("click", (event) => {
        Object.assign(window, { prevented: event.defaultPrevented });
        event.preventDefault();
      });
      document.querySelector("a.figure")!.dispatchEvent(click);
      return (window as unknown as { prevented: boolean }).prevented;
    });
    expect(prevented).toBe(false);
  });
});
