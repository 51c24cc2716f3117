import { loadavg } from "node:os";
import type { Browser } from "playwright-core";
import { withPhone } from "./phone.ts";

/** What a scroll through a story, down and up again, was like. */
export interface Scroll {
  /** Tasks of 50 ms and more. */
  longTasks: number;
  frames: number;
  /** Frames that came later than 33 ms after the one before. */
  lateFrames: number;
  /** The late frames of every scroll that was made, in order: what the quietest of them leaves unsaid. */
  lateInEach: number[];
  /** The longest time between two frames, in milliseconds. */
  longestFrame: number;
  /** How many steps the story has. */
  steps: number;
  /** The numbers of the steps as they became current; 0 stands for the place before the first. */
  reached: number[];
  /** The load of the machine at the end. */
  load: number;
}

declare global {
  interface Window {
    scrolled: { longTasks: number; times: number[]; reached: number[] };
  }
}

/** Pixels a second: a step is about half a screen high, so a new one comes every half second. */
const speed = 1000;

// Frames come with a screen's 60 Hz: one that misses a refresh takes 33.3 ms, one that misses two takes 50 ms.
const late = 34;

// Runs in the page once it stands still.
function watchScroll(): void {
  const from = performance.now();
  window.scrolled = { longTasks: 0, times: [], reached: [] };
  const { times, reached } = window.scrolled;
  document.addEventListener("step", (event) => reached.push((event as CustomEvent<{ n: number }>).detail.n));
  new PerformanceObserver((list) => {
    window.scrolled.longTasks += list.getEntries().filter(({ startTime }) => startTime >= from).length;
  }).observe({ type: "longtask" });
  const frame = (time: number) => {
    times.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function scrollOnce(browser: Browser, address: string): Promise<Omit<Scroll, "load" | "lateInEach">> {
  return withPhone(browser, async ({ page, devtools }) => {
    await page.goto(address, { waitUntil: "networkidle" });
    const steps = await page.locator(".step").count();
    const height = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight;
    });
    await page.evaluate(watchScroll);
    for (const yDistance of [-height, height])
      await devtools.send("Input.synthesizeScrollGesture", {
        x: 195,
        y: 420,
        yDistance,
        speed,
        // Chromium without a screen takes a wheel's turns, but no finger's.
        gestureSourceType: "mouse",
        preventFling: true,
      });
    // The last change of state is still under way.
    await page.waitForTimeout(600);
    const { longTasks, times, reached } = await page.evaluate(() => window.scrolled);
    const gaps = times.slice(1).map((time, i) => time - times[i]!);
    return {
      longTasks,
      frames: gaps.length,
      lateFrames: gaps.filter((gap) => gap > late).length,
      longestFrame: Math.max(...gaps),
      steps,
      reached,
    };
  });
}

/** The steps that a scroll down and up again must make current, one after the other. */
export function stepsInOrder(steps: number): number[] {
  const down = Array.from({ length: steps }, (_, i) => i + 1);
  return [...down, ...down.map((n) => n - 1).reverse()];
}

/** Whether a scroll left out no step and took none twice. */
export const isInOrder = ({ steps, reached }: Pick<Scroll, "steps" | "reached">): boolean =>
  steps > 0 && reached.join() === stepsInOrder(steps).join();

/**
 * Scrolls through a story, on a phone: twice at least, and until a scroll has no late frame, six times at most.
 * @returns The scroll with the fewest late frames, and the fewest long tasks of any, since whatever else the machine does
 * only adds to them; of the steps those of a scroll that went wrong, if one did.
 */
export async function measureScroll(browser: Browser, address: string, { least = 2, most = 6 } = {}): Promise<Scroll> {
  const scrolls: Omit<Scroll, "load" | "lateInEach">[] = [];
  const isQuiet = () => scrolls.some(({ lateFrames }) => lateFrames === 0);
  while (scrolls.length < least || (!isQuiet() && scrolls.length < most))
    scrolls.push(await scrollOnce(browser, address));
  const [quietest] = scrolls.toSorted((a, b) => a.lateFrames - b.lateFrames);
  const { steps, reached } = scrolls.find((scroll) => !isInOrder(scroll)) ?? scrolls[0]!;
  const longTasks = Math.min(...scrolls.map((scroll) => scroll.longTasks));
  const lateInEach = scrolls.map(({ lateFrames }) => lateFrames);
  return { ...quietest!, lateInEach, longTasks, steps, reached, load: loadavg()[0]! };
}
