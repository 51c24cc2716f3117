import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { builtPages, fileOf } from "./pages.ts";
import type { Reader } from "./reader.ts";

/** The story that the browser tests read where one is enough, and the home, which is one too. */
export const story = "/jiangan-2025/innovation/";
export const home = "/";

/** The paths of all pages that tell something step by step; a home that stands at two addresses is named once. */
export function tellings(): string[] {
  const tells = (path: string) => readFileSync(fileOf(path), "utf8").includes('<section class="step"');
  return builtPages().filter((path) => path !== "/jiangan-2025/" && tells(path));
}

/** How long a test waits for what it expects, in milliseconds. */
export const patience = { timeout: 10_000, interval: 40 };

/** A step of the story: its number, and the state of a chart that it shows. */
export interface Step {
  n: number;
  chart: string;
  state: string;
}

/** The steps of the page, in order. */
export function stepsOf(page: Page): Promise<Step[]> {
  return page.locator(".step").evaluateAll((steps) =>
    (steps as HTMLElement[]).map((step) => ({
      n: Number(step.id.replace("step-", "")),
      chart: step.closest<HTMLElement>("scroll-scene")!.dataset.chart!,
      state: step.dataset.state!,
    })),
  );
}

/** The marks of a drawing, each as one line that does not depend on the order of its attributes. */
export type Marks = string[];

/** Opens the story, or another, with what takes its drawings apart; `where` is a query or a fragment. */
export async function openStory(
  open: (path: string, options?: BrowserContextOptions) => Promise<Reader>,
  where = "",
  options?: BrowserContextOptions,
  path = story,
): Promise<Page> {
  const { page } = await open(`${path}${where}`, options);
  await addMarkReader(page);
  return page;
}

async function addMarkReader(page: Page): Promise<void> {
  await page.evaluate(() => {
    const read = (svg: Element | null | undefined) =>
      [...(svg?.children ?? [])]
        .filter((element) => element.hasAttribute("data-key"))
        .map((element) => {
          const names = element.getAttributeNames().sort();
          const pairs = names.map((name) => `${name}=${JSON.stringify(element.getAttribute(name))}`);
          return `${element.tagName} ${pairs.join(" ")} ${element.innerHTML}`;
        });
    const shown = (chart: string) => {
      const drawings = document.querySelectorAll(`scroll-scene[data-chart="${chart}"] .stage > svg`);
      return [...drawings].find((svg) => svg.getClientRects().length > 0);
    };
    Object.assign(window, {
      marksShown: (chart: string) => read(shown(chart)),
      marksInFile: (text: string) => {
        const template = document.createElement("template");
        template.innerHTML = text;
        return read(template.content.querySelector("svg"));
      },
    });
  });
}

declare global {
  interface Window {
    marksShown: (chart: string) => Marks;
    marksInFile: (text: string) => Marks;
  }
}

/** What the stage of a chart shows at this moment. */
export const marksShown = (page: Page, chart: string): Promise<Marks> =>
  page.evaluate((id) => window.marksShown(id), chart);

/** What the file of a state shows, at the width that the page shows. */
export async function marksInFile(page: Page, { chart, state }: Step): Promise<Marks> {
  const wide = await page.evaluate(() => matchMedia("(min-width: 40rem)").matches);
  const file = new URL(`/jiangan-2025/charts/${chart}/${state}-${wide ? 720 : 288}.svg`, page.url());
  const text = await (await fetch(file)).text();
  const marks = await page.evaluate((markup) => window.marksInFile(markup), text);
  expect(marks.length, file.pathname).toBeGreaterThan(0);
  return marks;
}

/** The number of the step that the page says is current. */
export const currentStep = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector(".step[aria-current=step]")?.id.replace("step-", "") ?? 0));

/** Waits until a step is current and its chart is drawn exactly as the file of its state. */
export async function expectStep(page: Page, step: Step): Promise<void> {
  await expect.poll(() => currentStep(page), patience).toBe(step.n);
  const expected = await marksInFile(page, step);
  await expect.poll(() => marksShown(page, step.chart), patience).toEqual(expected);
}

/** Turns the wheel until the step is where a link to it would lead. */
export async function wheelTo(page: Page, n: number): Promise<void> {
  const distance = await page.locator(`#step-${n}`).evaluate((step) => {
    const { scrollPaddingTop } = getComputedStyle(document.documentElement);
    const { scrollMarginTop } = getComputedStyle(step);
    return step.getBoundingClientRect().top - (parseFloat(scrollPaddingTop) || 0) - parseFloat(scrollMarginTop);
  });
  await page.mouse.wheel(0, distance);
}
