import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screens, useReader } from "./reader.ts";
import { currentStep, expectStep, home, openStory, patience, stepsOf, story, tellings, wheelTo } from "./story.ts";

const open = useReader();
const output = (page: Page) => page.locator("story-stepper output").textContent();
const fragment = (page: Page) => new URL(page.url()).hash;

describe("steps", { timeout: 60_000 }, () => {
  test("are told by the home and by eight stories", () => {
    expect(tellings()).toHaveLength(9);
  });

  test.each([
    ...tellings().map((path) => [path, "phone"] as const),
    [story, "small"] as const,
    ...[story, home].map((path) => [path, "desk"] as const),
  ])("of %s by scrolling down and up on a %s screen", async (path, screen) => {
    const page = await openStory(open, "", { viewport: screens[screen] }, path);
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThanOrEqual(6);
    for (const step of [...steps, ...steps.toReversed()]) {
      await wheelTo(page, step.n);
      await expectStep(page, step);
      expect(await output(page)).toBe(`${step.n}/${steps.length}`);
      await expect.poll(() => fragment(page), patience).toBe(`#step-${step.n}`);
    }
    await page.mouse.wheel(0, -100_000);
    await expect.poll(() => currentStep(page), patience).toBe(0);
    await expect.poll(() => fragment(page), patience).toBe("");
    expect(await output(page)).toBe(`1/${steps.length}`);
  });
});
