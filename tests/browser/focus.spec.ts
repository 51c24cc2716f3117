import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screens, useReader } from "./reader.ts";
import { story } from "./story.ts";

const open = useReader();

/** What has the focus, if something else lies on all of it; undefined if it can be seen. */
function hiddenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    // A focus that scrolls the page has done so in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const focused = document.activeElement!;
    const seen = [...focused.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const found = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
        return found !== null && (focused.contains(found) || found.contains(focused));
      }),
    );
    return seen || focused === document.body ? undefined : focused.outerHTML.slice(0, 160);
  });
}

/** Goes through everything that can have the focus, down and up again. */
async function expectSeen(page: Page): Promise<void> {
  const stops = await page.locator("a[href], button, summary, input, select").locator("visible=true").count();
  const hidden: string[] = [];
  for (const key of ["Tab", "Shift+Tab"])
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press(key);
      const found = await hiddenFocus(page);
      if (found) hidden.push(`${key}: ${found}`);
    }
  expect(hidden).toEqual([]);
}

describe("what has the focus is never hidden", { timeout: 60_000 }, () => {
  test.each(Object.entries(screens))("on a %s screen, down and up the story by Tab", async (_, viewport) => {
    const { page } = await open(story, { viewport, reducedMotion: "reduce" });
    await expectSeen(page);
  });

  // Enough rows to scroll through.
  test.each(Object.entries(screens))("on a %s screen, down and up the table of figures", async (_, viewport) => {
    const { page } = await open("/jiangan-2025/figures/?area=renewal&role=target", { viewport });
    await expectSeen(page);
  });
});
