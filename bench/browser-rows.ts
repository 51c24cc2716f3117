import type { FirstPaint, Paints } from "./browser/first-paint.ts";
import { categories, type LighthouseResult } from "./browser/lighthouse.ts";
import type { BrowserMeasures } from "./browser/measure.ts";
import { isInOrder, type Scroll } from "./browser/scroll.ts";
import type { Row } from "./rows.ts";

/** The numbers to hold: those of PRODUCT.md that a browser measures. Times in milliseconds. */
export const browserLimits = { score: 100, blocking: 10, shift: 0, overFloor: 1.15, longTasks: 0, lateFrames: 0 };

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
// A number of a busy machine says that it is one.
const under = (load: number) => `; load ${load.toFixed(1)}`;

function lighthouseRows(path: string, { scores, faults, blocking, shift, load }: LighthouseResult): Row[] {
  const said = categories.map((name) => {
    const why = faults[name]?.join(", ");
    return `${name} ${scores[name]}${why ? ` (${why})` : ""}`;
  });
  return [
    {
      what: `Lighthouse ${path}`,
      measured: said.join(", ") + under(load),
      hold: `${browserLimits.score} each`,
      ok: categories.every((name) => scores[name] >= browserLimits.score),
    },
    {
      what: `TBT ${path}`,
      measured: `${blocking.toFixed(0)} ms${under(load)}`,
      hold: `≤ ${browserLimits.blocking} ms`,
      ok: blocking <= browserLimits.blocking,
    },
    {
      what: `CLS ${path}`,
      measured: `${Number(shift.toFixed(4))}${under(load)}`,
      hold: String(browserLimits.shift),
      ok: shift <= browserLimits.shift,
    },
  ];
}

function overFloorRow(name: keyof Paints, what: string, { page, floor, load }: FirstPaint): Row[] {
  const [own, least] = [page[name], floor[name]];
  // A page without a chart has none to wait for.
  if (own === undefined && least === undefined) return [];
  const ratio = (own ?? NaN) / (least ?? NaN);
  const time = (milliseconds: number | undefined) => (milliseconds === undefined ? "never" : seconds(milliseconds));
  return [
    {
      what,
      measured: `${ratio.toFixed(2)} × (${time(own)}, floor ${time(least)})${under(load)}`,
      hold: `≤ ${browserLimits.overFloor} × the floor page`,
      ok: ratio <= browserLimits.overFloor,
    },
  ];
}

function scrollRows(path: string, scroll: Scroll): Row[] {
  const { longTasks, frames, lateFrames, lateInEach, longestFrame, steps, reached, load } = scroll;
  const inOrder = isInOrder(scroll);
  return [
    {
      what: `long tasks while scrolling ${path}`,
      measured: `${longTasks}${under(load)}`,
      hold: String(browserLimits.longTasks),
      ok: longTasks <= browserLimits.longTasks,
    },
    {
      what: `frames over 33 ms while scrolling ${path}`,
      measured: `${lateFrames} of ${frames}, the longest ${longestFrame.toFixed(0)} ms; by scroll ${lateInEach.join(", ")}${under(load)}`,
      hold: String(browserLimits.lateFrames),
      ok: lateFrames <= browserLimits.lateFrames,
    },
    {
      what: `steps reached while scrolling ${path}`,
      measured: inOrder ? `all ${steps}, down and up` : `${reached.join(" ") || "none"} of ${steps}`,
      hold: "each in order, down and up",
      ok: inOrder,
    },
  ];
}

/** The table's lines for what a browser measured. */
export function browserRows(measures: readonly BrowserMeasures[]): Row[] {
  return measures.flatMap(({ path, lighthouse, firstPaint, scroll }) => [
    ...lighthouseRows(path, lighthouse),
    ...overFloorRow("largest", `LCP ${path}`, firstPaint),
    ...overFloorRow("chart", `first chart ${path}`, firstPaint),
    ...(scroll ? scrollRows(path, scroll) : []),
  ]);
}

/** The table's lines in place of those that need a browser. */
export function unmeasuredRows(): Row[] {
  return ["Lighthouse, TBT, CLS", "LCP, first chart", "long tasks, frames, steps while scrolling"].map((what) => ({
    what,
    measured: "not measured: npm run bench -- --browser",
    hold: "",
    ok: undefined,
  }));
}
