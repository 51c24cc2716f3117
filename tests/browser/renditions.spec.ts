import type { BrowserContextOptions, Page } from "playwright-core";
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
  story,
  tellings,
  type Step,
} from "./story.ts";

const open = useReader();

// A number that a reader sees: whose it is, and how it is written.
type Said = string;

/** The numbers in the text of the page and in the drawings that do not change, once each time they stand there. */
async function saidInText(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    // A closed table is one tap away, on any screen; on paper nobody taps, so there it must be open.
    if (matchMedia("screen").matches) for (const details of document.querySelectorAll("details")) details.open = true;
    // In the sentences of the home a number has the name of its pair.
    const nameOf = (element: Element) =>
      element.getAttribute("data-figure") ?? element.closest("dd")!.previousElementSibling!.textContent;
    return [...document.querySelectorAll("[data-figure], .sentences .figure")]
      .filter((element) => !element.closest(".stage, button") && element.checkVisibility())
      .map((element) => `${nameOf(element)}: ${element.textContent}`);
  });
}

/** The numbers in the drawing on the stage of a chart. */
async function saidOnStage(page: Page, chart: string): Promise<Said[]> {
  return page.evaluate((id) => {
    const drawings = [...document.querySelectorAll(`scroll-scene[data-chart="${id}"] .stage > svg`)];
    const shown = drawings.filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) throw new Error(`Unexpected ${shown.length} drawings on the stage, expected one`);
    const said = shown[0]!.querySelectorAll("[data-figure]");
    return [...said].map((element) => `${element.getAttribute("data-figure")}: ${element.textContent}`);
  }, chart);
}

/** The numbers in the pictures that a step has where nothing moves: SVG files, fetched as they come into sight. */
async function saidInPictures(page: Page, n: number): Promise<Said[]> {
  const said: Said[] = [];
  for (const image of await page.locator(`#step-${n} .still img`).all()) {
    await image.scrollIntoViewIfNeeded();
    const loaded = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
    await expect.poll(loaded, patience).toBeGreaterThan(0);
    const file = await image.evaluate((element) => (element as HTMLImageElement).currentSrc);
    // Its style is not the page's, whose policy would not have it.
    const markup = (await (await fetch(file)).text()).replace(/<style>.*?<\/style>/s, "");
    const inFile = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
      const numbers = drawing.querySelectorAll("[data-figure]");
      return [...numbers].map((element) => `${element.getAttribute("data-figure")}: ${element.textContent}`);
    }, markup);
    said.push(...inFile);
  }
  return said;
}

/**
 * The numbers of the states that only buttons show. The stops of a slider show no more than the stage did before: parts
 * of it, one by one.
 */
async function saidOnAsking(page: Page, step: Step, told: readonly string[]): Promise<Said[]> {
  const said: Said[] = [];
  const before = await saidOnStage(page, step.chart);
  const hasSlider = (await page.locator(`#step-${step.n} input[type=range]`).count()) > 0;
  for (const button of await page.locator(`#step-${step.n} [data-show]`).all()) {
    const state = (await button.getAttribute("data-show"))!;
    if (told.includes(state)) continue;
    await button.click();
    const expected = await marksInFile(page, { ...step, state });
    await expect.poll(() => marksShown(page, step.chart), patience).toEqual(expected);
    const shown = await saidOnStage(page, step.chart);
    if (hasSlider) expect(before).toEqual(expect.arrayContaining(shown));
    else said.push(...shown);
  }
  return said;
}

async function saidWhileScrolling(page: Page): Promise<Said[]> {
  const said = await saidInText(page);
  const steps = await stepsOf(page);
  for (const step of steps) {
    await page.evaluate((n) => document.getElementById(`step-${n}`)!.scrollIntoView({ behavior: "instant" }), step.n);
    await expectStep(page, step);
    said.push(...(await saidOnStage(page, step.chart)));
    const told = steps.filter(({ chart }) => chart === step.chart).map(({ state }) => state);
    said.push(...(await saidOnAsking(page, step, told)));
  }
  return said.sort();
}

async function saidWhenFlat(page: Page): Promise<Said[]> {
  const said = await saidInText(page);
  const steps = await stepsOf(page);
  for (const { n, chart } of steps) {
    // The first state of a chart stands in the page itself.
    if (steps.find((step) => step.chart === chart)!.n === n) said.push(...(await saidOnStage(page, chart)));
    said.push(...(await saidInPictures(page, n)));
  }
  return said.sort();
}

describe("the same numbers, in the same words, as often", { timeout: 60_000 }, () => {
  test.each([...tellings().map((path) => [path, "phone"] as const), [story, "desk"] as const])(
    "moving, still, without scripts, flat and on paper (%s, %s)",
    async (path, screen) => {
      const viewport = screens[screen];
      const openAs = (options: BrowserContextOptions = {}, where = "") =>
        openStory(open, where, { viewport, ...options }, path);
      const moving = await saidWhileScrolling(await openAs());
      // Enough of them, with what makes a number a floor or an estimate.
      expect(moving.length).toBeGreaterThan(40);
      expect(moving.join("\n")).toMatch(/不少于|以上|力争|左右|余|近|超/);

      expect(await saidWhileScrolling(await openAs({ reducedMotion: "reduce" }))).toEqual(moving);

      const scriptless = await openAs({ javaScriptEnabled: false });
      expect(await saidWhenFlat(scriptless)).toEqual(moving);
      expect(await scriptless.locator("story-stepper").isVisible()).toBe(false);

      expect(await saidWhenFlat(await openAs({}, "?view=flat"))).toEqual(moving);

      const paper = await openAs();
      await paper.emulateMedia({ media: "print" });
      expect(await saidWhenFlat(paper)).toEqual(moving);
    },
  );

  test.each([story, home])("a reader who scrolls through %s fetches no picture of a state", async (path) => {
    const { page, requests } = await open(path);
    for (const { n } of await stepsOf(page))
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: "instant" }), `step-${n}`);
    await page.evaluate(() => scrollTo({ top: 1_000_000, behavior: "instant" }));
    await page.waitForLoadState("networkidle");
    // The page, its script, the headline font.
    expect(requests).toHaveLength(3);
  });
});
