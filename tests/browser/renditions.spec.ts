import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screens, useReader } from "./reader.ts";
import { expectStep, openStory, patience, stepsOf } from "./story.ts";

const open = useReader();

// A number that a reader sees: whose it is, and how it is written.
type Said = string;

/** The numbers in the text of the page and in the drawings that do not change, once each time they stand there. */
async function saidInText(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    // A closed table is one tap away, on any screen.
    for (const details of document.querySelectorAll("details")) details.open = true;
    return [...document.querySelectorAll("[data-figure]")]
      .filter((element) => !element.closest(".stage") && element.checkVisibility())
      .map((element) => `${element.getAttribute("data-figure")}: ${element.textContent}`);
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

/** The numbers in the picture that a step has where nothing moves: an SVG file, fetched as it comes into sight. */
async function saidInPicture(page: Page, n: number): Promise<Said[]> {
  const image = page.locator(`#step-${n} .still img`);
  await image.scrollIntoViewIfNeeded();
  const loaded = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
  await expect.poll(loaded, patience).toBeGreaterThan(0);
  const file = await image.evaluate((element) => (element as HTMLImageElement).currentSrc);
  // Not in the page: its policy lets the styles of drawings stand in drawings alone.
  const { document } = parseHTML(await (await fetch(file)).text());
  const said = [...document.querySelectorAll("[data-figure]")];
  return said.map((element) => `${element.getAttribute("data-figure")!}: ${element.textContent}`);
}

async function saidWhileScrolling(page: Page): Promise<Said[]> {
  const said = await saidInText(page);
  for (const step of await stepsOf(page)) {
    await page.evaluate((n) => document.getElementById(`step-${n}`)!.scrollIntoView({ behavior: "instant" }), step.n);
    await expectStep(page, step);
    said.push(...(await saidOnStage(page, step.chart)));
  }
  return said.sort();
}

async function saidWhenFlat(page: Page): Promise<Said[]> {
  const said = await saidInText(page);
  const steps = await stepsOf(page);
  for (const { n, chart } of steps) {
    // The first state of a chart stands in the page itself.
    const isFirst = steps.find((step) => step.chart === chart)!.n === n;
    said.push(...(await (isFirst ? saidOnStage(page, chart) : saidInPicture(page, n))));
  }
  return said.sort();
}

describe("the same numbers, in the same words, as often", { timeout: 60_000 }, () => {
  test.each(["phone", "desk"] as const)("moving, still, without scripts, flat and on paper (%s)", async (screen) => {
    const viewport = screens[screen];
    const moving = await saidWhileScrolling(await openStory(open, "", { viewport }));
    // Enough of them, with what makes a number a floor or an estimate.
    expect(moving.length).toBeGreaterThan(60);
    for (const word of ["不少于", "以上", "力争", "余"]) expect(moving.join("\n")).toContain(word);

    const still = await openStory(open, "", { viewport, reducedMotion: "reduce" });
    expect(await saidWhileScrolling(still)).toEqual(moving);

    const scriptless = await openStory(open, "", { viewport, javaScriptEnabled: false });
    expect(await saidWhenFlat(scriptless)).toEqual(moving);
    expect(await scriptless.locator("story-stepper").isVisible()).toBe(false);

    expect(await saidWhenFlat(await openStory(open, "?view=flat", { viewport }))).toEqual(moving);

    const paper = await openStory(open, "", { viewport });
    await paper.emulateMedia({ media: "print" });
    expect(await saidWhenFlat(paper)).toEqual(moving);
  });

  test("a reader who scrolls fetches no picture of a state", async () => {
    const { page, requests } = await open("/jiangan-2025/innovation/");
    for (const { n } of await stepsOf(page))
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: "instant" }), `step-${n}`);
    await page.evaluate(() => scrollTo({ top: 1_000_000, behavior: "instant" }));
    await page.waitForLoadState("networkidle");
    // The page, its script, the headline font.
    expect(requests).toHaveLength(3);
  });
});
