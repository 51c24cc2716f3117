import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screens, useReader } from "./reader.ts";
import {
  expectStep,
  home,
  marksInFile,
  marksShown,
  openStory,
  patience,
  stepsOf,
  wheelTo,
  type Step,
} from "./story.ts";

const open = useReader();
const path = "/jiangan-2025/livelihood/";

/** The last step, the one before, and the state that the other button of the last shows. */
async function openLast(width: number): Promise<{ page: Page; before: Step; last: Step; other: Step }> {
  const steps = await openStory(open, "", {}, path).then(stepsOf);
  const [before, last] = steps.slice(-2) as [Step, Step];
  const page = await openStory(open, `#step-${last.n}`, { viewport: { width, height: 800 } }, path);
  await expectStep(page, last);
  return { page, before, last, other: { ...last, state: before.state } };
}

const button = (page: Page, { state }: Step) => page.locator(`[data-show="${state}"]`);
const pressed = (page: Page) =>
  page
    .locator("[data-show][aria-pressed=true]")
    .evaluateAll((buttons) => buttons.map((each) => (each as HTMLElement).dataset.show));

/** Waits until the stage is drawn as the file of a state, and its button says so. */
async function expectShown(page: Page, step: Step): Promise<void> {
  const expected = await marksInFile(page, step);
  await expect.poll(() => marksShown(page, step.chart), patience).toEqual(expected);
  expect(await pressed(page)).toEqual([step.state]);
}

describe("a reader may choose a state", { timeout: 30_000 }, () => {
  test.each(Object.values(screens).map(({ width }) => width))("at %i by pointer and back", async (width) => {
    const { page, last, other } = await openLast(width);
    expect(await pressed(page)).toEqual([last.state]);
    await button(page, other).click();
    await expectShown(page, other);
    await button(page, last).click();
    await expectShown(page, last);
  });

  test("by keyboard, and a step takes it back", async () => {
    const { page, before, last, other } = await openLast(390);
    await button(page, other).focus();
    await page.keyboard.press("Enter");
    await expectShown(page, other);
    await wheelTo(page, before.n);
    await expectStep(page, before);
    await wheelTo(page, last.n);
    await expectStep(page, last);
  });

  test("only where a script runs", async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator("[data-show]:visible").count()).toBe(0);
  });

  test("also states that no step has", async () => {
    const page = await openStory(open, "#step-4", {}, home);
    const step = (await stepsOf(page))[3]!;
    await expectStep(page, step);
    expect(await pressed(page)).toContain(step.state);
    for (const state of ["over", "about", step.state]) {
      await button(page, { ...step, state }).click();
      const expected = await marksInFile(page, { ...step, state });
      await expect.poll(() => marksShown(page, step.chart), patience).toEqual(expected);
      expect(await pressed(page)).toContain(state);
    }
  });

  test("and where no script runs, what only buttons show stands below the step, with its name", async () => {
    const { page } = await open(home, { javaScriptEnabled: false });
    expect(await page.locator("#step-4 figcaption").allTextContents()).toEqual(["左右", "余", "超"]);
    expect(await page.locator("#step-4 .still").count()).toBe(3);
  });

  test("the ruler is one tap away from every step", async () => {
    const page = await openStory(open, "#step-7", {}, home);
    await expectStep(page, (await stepsOf(page))[6]!);
    await page.locator("story-stepper a").click();
    expect(await page.locator("dialog").innerText()).toContain("怎么读这把尺");
  });
});

describe("a slider stands for the buttons beside it", { timeout: 30_000 }, () => {
  const reform = "/jiangan-2025/reform/";
  const slider = "input[type=range]";

  test("by keyboard, and tells what it is at", async () => {
    const page = await openStory(open, "", {}, reform);
    const step = (await stepsOf(page)).find(({ state }) => state === "all")!;
    await wheelTo(page, step.n);
    await expectStep(page, step);
    await page.locator(slider).focus();
    for (const state of ["from-500", "from-600"]) {
      await page.keyboard.press("ArrowRight");
      await expectShown(page, { ...step, state });
    }
    expect(await page.locator(slider).getAttribute("aria-valuetext")).toBe("600家");
    await button(page, { ...step, state: "from-800" }).click();
    await expectShown(page, { ...step, state: "from-800" });
    expect(await page.locator(slider).inputValue()).toBe("4");
    // The step itself has not been left.
    await expect.poll(() => new URL(page.url()).hash, patience).toBe(`#step-${step.n}`);
  });

  test("only where a script runs; the drawing and the table have them all", async () => {
    const { page } = await open(reform, { javaScriptEnabled: false });
    expect(await page.locator(slider).isVisible()).toBe(false);
    const starts = page.locator("#what-if-start table [data-figure^=start-]");
    expect(await starts.allTextContents()).toEqual(["500家", "600家", "700家", "800家"]);
  });
});
