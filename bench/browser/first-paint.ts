import { loadavg } from "node:os";
import type { Browser } from "playwright-core";
import { median } from "./median.ts";
import { withPhone } from "./phone.ts";

/** When a page shows what matters, in milliseconds from the start of its navigation. */
export interface Paints {
  /** The largest contentful paint. */
  largest: number;
  /** The frame with the first chart; undefined where the page has none. */
  chart: number | undefined;
}

/** A page and its floor, each the median of its loads, and the load of the machine at the end. */
export interface FirstPaint {
  page: Paints;
  floor: Paints;
  load: number;
}

declare global {
  interface Window {
    paints: Paints;
  }
}

// Runs in the page before anything of it does.
function watchPaints(): void {
  window.paints = { largest: NaN, chart: undefined };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.paints.largest = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  const look = () => {
    const chart = [...document.querySelectorAll("svg.chart")].find((svg) => svg.getClientRects().length > 0);
    const isWhole = chart && (chart.nextSibling !== null || document.readyState !== "loading");
    if (isWhole) {
      // A message comes after the frame that is being made, so the chart is painted by then.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (window.paints.chart = performance.now());
      port2.postMessage(undefined);
    } else if (document.readyState !== "complete") requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function loadOnce(browser: Browser, address: string): Promise<Paints> {
  return withPhone(
    browser,
    async ({ page }) => {
      await page.addInitScript(watchPaints);
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      // Two frames on, nothing of the load is left to be painted.
      return page.evaluate(
        () =>
          new Promise<Paints>((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(window.paints), 100))),
          ),
      );
    },
    { slowNetwork: true },
  );
}

function middle(loads: readonly Paints[]): Paints {
  const charts = loads.map(({ chart }) => chart).filter((time) => time !== undefined);
  return {
    largest: median(loads.map(({ largest }) => largest)),
    chart: charts.length === loads.length ? median(charts) : undefined,
  };
}

/**
 * Loads a page and its floor by turns, on a phone on slow 4G, so that what else the machine does meets both alike.
 * @param address The address of the page. @param floor That of its floor.
 */
export async function measureFirstPaint(
  browser: Browser,
  address: string,
  floor: string,
  { runs = 11 } = {},
): Promise<FirstPaint> {
  const loads: { page: Paints; floor: Paints }[] = [];
  for (let i = 0; i <= runs; i += 1)
    loads.push({ page: await loadOnce(browser, address), floor: await loadOnce(browser, floor) });
  // The first round is that of a browser that has just started.
  const counted = loads.slice(1);
  return {
    page: middle(counted.map(({ page }) => page)),
    floor: middle(counted.map((each) => each.floor)),
    load: loadavg()[0]!,
  };
}
