import { describe, expect, test } from "vitest";
import { useReader } from "./reader.ts";
import {
  currentStep,
  expectStep,
  home,
  marksInFile,
  marksShown,
  openStory,
  patience,
  stepsOf,
  story,
  tellings,
} from "./story.ts";

const open = useReader();

describe("steps", { timeout: 60_000 }, () => {
  test.each(tellings())("of %s by arrow keys, which move the focus and leave the history alone", async (path) => {
    // To scroll smoothly takes its time; where two pages do, the others need not.
    const reducedMotion = [story, home].includes(path) ? "no-preference" : "reduce";
    const page = await openStory(open, "", { reducedMotion }, path);
    const steps = await stepsOf(page);
    const before = await page.evaluate(() => history.length);
    for (const step of steps) {
      await page.keyboard.press("ArrowRight");
      await expectStep(page, step);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`step-${step.n}`);
    }
    await page.keyboard.press("ArrowRight");
    for (const step of steps.slice(0, -1).toReversed()) {
      await page.keyboard.press("ArrowLeft");
      await expectStep(page, step);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("by buttons, which tell where the ends are", async () => {
    const page = await openStory(open);
    const [back, on] = [page.locator("[data-go='-1']"), page.locator("[data-go='1']")];
    const ends = async () => [await back.getAttribute("aria-disabled"), await on.getAttribute("aria-disabled")];
    const steps = await stepsOf(page);
    expect(await ends()).toEqual(["true", "false"]);
    for (const step of steps) {
      await on.click();
      await expectStep(page, step);
      expect(await ends()).toEqual([String(step.n === 1), String(step.n === 8)]);
    }
    await back.click();
    await expectStep(page, steps[6]!);
    expect(await ends()).toEqual(["false", "false"]);
  });

  test("by several presses while the page still scrolls", async () => {
    const page = await openStory(open);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
    await expectStep(page, (await stepsOf(page))[3]!);
  });

  test.each([
    [story, `#step-5`],
    [story, `?step=5`],
    [story, `?step=2#step-5`],
    [home, `?step=5`],
  ])("of %s by the address %s", async (path, address) => {
    const page = await openStory(open, address, {}, path);
    await expectStep(page, (await stepsOf(page))[4]!);
    await expect.poll(() => page.url().endsWith(`${path}#step-5`), patience).toBe(true);
  });

  test.each([story, home])("of %s by a link in the page, and back to where it was", async (path) => {
    const page = await openStory(open, "", {}, path);
    const steps = await stepsOf(page);
    await page.locator("a[href='#step-6']").click();
    await expectStep(page, steps[5]!);
    await page.goBack();
    await expect.poll(() => currentStep(page), patience).toBe(0);
  });

  test.each(tellings())("of %s by a jump to the end and back: each scene is as it was left", async (path) => {
    const page = await openStory(open, "", {}, path);
    const steps = await stepsOf(page);
    const lastOf = (chart: string) => steps.findLast((step) => step.chart === chart)!;
    const firstOf = (chart: string) => steps.find((step) => step.chart === chart)!;
    const charts = [...new Set(steps.map(({ chart }) => chart))];
    for (const [top, stepOf] of [
      [1_000_000, lastOf],
      [0, firstOf],
      [1_000_000, lastOf],
    ] as const) {
      await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
      for (const chart of charts) {
        const expected = await marksInFile(page, stepOf(chart));
        await expect.poll(() => marksShown(page, chart), patience).toEqual(expected);
      }
    }
  });

  test("up and down keys scroll the page, and fields keep their arrows", async () => {
    const page = await openStory(open);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.evaluate(() => scrollY), patience).toBeGreaterThan(0);
    await page.evaluate(() => {
      const field = document.createElement("input");
      document.querySelector("main")!.prepend(field);
      field.focus();
    });
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });
});
