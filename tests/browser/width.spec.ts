import { describe, expect, test } from "vitest";
import { builtPages } from "./pages.ts";
import { screens, useReader } from "./reader.ts";

const open = useReader();

describe("no page scrolls sideways, even at twice the size of text", { timeout: 20_000 }, () => {
  test.each(builtPages().filter((path) => path !== "/404.html"))("%s", async (path) => {
    const { page } = await open(path);
    for (const [screen, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      for (const scale of [1, 2]) {
        const { wide, seen } = await page.evaluate((times) => {
          const root = document.documentElement;
          root.style.fontSize = "";
          root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * times}px`;
          return { wide: root.scrollWidth, seen: root.clientWidth };
        }, scale);
        expect(wide, `${screen}, text × ${scale}`).toBeLessThanOrEqual(seen);
      }
    }
  });
});
