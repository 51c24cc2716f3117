import { describe, expect, test } from "vitest";
import { browserRows, unmeasuredRows } from "../../bench/browser-rows.ts";
import { floorPage } from "../../bench/browser/floor.ts";
import { readReport, type LighthouseReport } from "../../bench/browser/lighthouse.ts";
import { pagesToMeasure, type BrowserMeasures } from "../../bench/browser/measure.ts";
import { median } from "../../bench/browser/median.ts";
import { isInOrder, stepsInOrder } from "../../bench/browser/scroll.ts";
import { copyId, copyReport } from "../../bench/copies.ts";
import { sampleFiles, writeReports } from "../../bench/made-up.ts";
import type { PageKind, PageWeight } from "../../bench/pages.ts";
import { costRows, installRow, tableText } from "../../bench/rows.ts";
import type { ScaleCost } from "../../bench/scale.ts";
import { costPerPage, scaleRows } from "../../bench/scale-rows.ts";
import { messageLines, publications } from "../../src/loaders.ts";
import { emptyFolder, root } from "./data-folder.ts";

test("the median is one of the numbers, and none has none", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([10, 9, 1, 2])).toBe(9);
  expect(median([])).toBeNaN();
});

describe("the floor of a page", () => {
  const page = `<!doctype html><html lang="zh-CN" class="is-scrolly"><head><title>云溪区</title>
    <style>@font-face{font-family:x;src:url("/x.woff2")}</style><script>go()</script></head>
    <body><main id="main"><p class="kicker">一</p><h1><span class="clause">林地</span></h1>
    <p class="quiet">看不见的说明</p><a href="#step-1" data-go="1">第1步</a>
    <scroll-scene data-chart="woods"><div class="stage"><svg class="chart narrow" viewBox="0 0 288 9"><g data-key="a"><path
    class="target" d="M0 0h3"></path></g></svg><svg class="chart wide" viewBox="0 0 720 9"><text>宽</text></svg>
    <script type="application/json">{"a":[{}]}</script></div><picture><img src="/a.svg" alt=""></picture></scroll-scene>
    <story-stepper><output>1/8</output></story-stepper></main><script type="module" src="/x.js"></script></body></html>`;
  const floor = floorPage(page);

  test("has its text and the drawing that a phone shows, as it is", () => {
    for (const text of ["<title>云溪区</title>", "一", "林地", "第1步", "看不见的说明"]) expect(floor).toContain(text);
    expect(floor).toMatch(/<svg class="chart narrow" viewBox="0 0 288 9"><g><path\s+class="target" d="M0 0h3" ?\/?>/);
    expect(floor).toContain('<a href="#step-1">');
    expect(floor).toContain(".chart .target{");
  });

  test("has no script, no file of its own, and nothing that only a script needs", () => {
    expect(floor).not.toMatch(/<script|woff2|\.js|<img|data-(key|go|chart)|story-stepper|chart wide|宽|kicker/);
  });
});

describe("the pages to measure", () => {
  const page = (path: string, kind: PageKind, html: number): PageWeight => ({
    path,
    kind,
    html,
    scripts: 0,
    inlineScripts: 0,
    styles: 0,
    font: 0,
    requests: 1,
  });
  const pages = [
    page("/", "home", 5),
    page("/a/x/", "story", 7),
    page("/a/y/", "story", 9),
    page("/embed/a/x/", "embed", 20),
    page("/404.html", "other", 30),
  ];
  const paths = (all: boolean) => pagesToMeasure(pages, { all }).map(({ path }) => path);

  test("are the largest of each kind, or every home and story", () => {
    expect(paths(false)).toEqual(["/", "/a/y/"]);
    expect(paths(true)).toEqual(["/", "/a/x/", "/a/y/"]);
    expect(pagesToMeasure([])).toEqual([]);
  });
});

describe("a report of Lighthouse", () => {
  const category = (score: number | null) => ({ score, auditRefs: [{ id: "label", weight: 1 }] });
  const report: LighthouseReport = {
    categories: {
      performance: category(0.995),
      accessibility: category(0.96),
      "best-practices": category(1),
      seo: category(1),
    },
    audits: {
      label: { score: 0 },
      "total-blocking-time": { score: 1, numericValue: 3 },
      "cumulative-layout-shift": { score: 1, numericValue: 0.01 },
    },
  };

  test("gives scores, and what costs a category points", () => {
    expect(readReport(report)).toEqual({
      scores: { performance: 100, accessibility: 96, "best-practices": 100, seo: 100 },
      faults: { accessibility: ["label"] },
      blocking: 3,
      shift: 0.01,
    });
  });

  test("that lacks something is refused, not taken for a good one", () => {
    const without = (name: string) =>
      Object.fromEntries(Object.entries(report.categories).filter(([key]) => key !== name));
    expect(() => readReport({ ...report, categories: without("seo") })).toThrow("expected one for seo");
    const unjudged = { ...report.categories, accessibility: category(null) };
    expect(() => readReport({ ...report, categories: unjudged })).toThrow("expected one for accessibility");
    expect(() => readReport({ ...report, audits: {} })).toThrow("without total-blocking-time");
    expect(() => readReport({ ...report, runtimeError: { code: "NO_FCP", message: "nothing painted" } })).toThrow(
      "NO_FCP: nothing painted",
    );
  });
});

test("a scroll reaches each step once on the way down and once on the way up", () => {
  expect(stepsInOrder(3)).toEqual([1, 2, 3, 2, 1, 0]);
  expect(isInOrder({ steps: 3, reached: [1, 2, 3, 2, 1, 0] })).toBe(true);
  expect(isInOrder({ steps: 3, reached: [1, 3, 2, 1, 0] })).toBe(false);
  expect(isInOrder({ steps: 3, reached: [1, 2, 3] })).toBe(false);
  expect(isInOrder({ steps: 0, reached: [] })).toBe(false);
});

test("building is held twice, from nothing and again, and a picture has its own cost", () => {
  const rows = costRows({ milliseconds: 40_000, again: 8000, pictures: 160 }, undefined);
  expect(rows.map(({ measured, ok }) => [measured, ok])).toEqual([
    ["40.0 s", true],
    ["8.0 s", true],
    ["200 ms", undefined],
  ]);
  const slow = costRows({ milliseconds: 40_001, again: 8001, pictures: 0 }, undefined);
  expect(slow.map(({ ok }) => ok)).toEqual([false, false, undefined]);
});

describe("the table's lines", () => {
  const good: BrowserMeasures = {
    path: "/a/x/",
    lighthouse: {
      scores: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 },
      faults: {},
      blocking: 10,
      shift: 0,
      load: 0.5,
    },
    firstPaint: { page: { largest: 1150, chart: 900 }, floor: { largest: 1000, chart: 1000 }, load: 0.5 },
    scroll: {
      longTasks: 0,
      frames: 600,
      lateFrames: 0,
      lateInEach: [2, 0],
      longestFrame: 33.3,
      steps: 2,
      reached: [1, 2, 1, 0],
      load: 0.5,
    },
  };
  const missedOf = (measures: BrowserMeasures) =>
    browserRows([measures])
      .filter(({ ok }) => ok !== true)
      .map(({ what }) => what);

  test("hold at the limit", () => {
    expect(missedOf(good)).toEqual([]);
    expect(browserRows([good])).toHaveLength(8);
  });

  test("miss beyond it, each by itself", () => {
    const { lighthouse, firstPaint, scroll } = good;
    const scores = { ...lighthouse.scores, seo: 92 };
    const unlit = { ...lighthouse, scores, faults: { seo: ["meta-description"] } };
    expect(missedOf({ ...good, lighthouse: unlit })).toEqual(["Lighthouse /a/x/"]);
    expect(tableText(browserRows([{ ...good, lighthouse: unlit }]))).toContain("seo 92 (meta-description); load 0.5");
    expect(missedOf({ ...good, lighthouse: { ...lighthouse, blocking: 10.5 } })).toEqual(["TBT /a/x/"]);
    expect(missedOf({ ...good, lighthouse: { ...lighthouse, shift: 0.0001 } })).toEqual(["CLS /a/x/"]);
    const paints = (page: { largest: number; chart: number | undefined }) =>
      missedOf({ ...good, firstPaint: { ...firstPaint, page } });
    expect(paints({ largest: 1160, chart: 900 })).toEqual(["LCP /a/x/"]);
    expect(paints({ largest: 1000, chart: 1160 })).toEqual(["first chart /a/x/"]);
    // A chart that is there on the floor and never comes is the worst of all.
    expect(paints({ largest: 1000, chart: undefined })).toEqual(["first chart /a/x/"]);
    expect(paints({ largest: NaN, chart: 900 })).toEqual(["LCP /a/x/"]);
    const scrolled = (change: object) => missedOf({ ...good, scroll: { ...scroll!, ...change } });
    expect(scrolled({ longTasks: 1 })).toEqual(["long tasks while scrolling /a/x/"]);
    expect(scrolled({ lateFrames: 1 })).toEqual(["frames over 33 ms while scrolling /a/x/"]);
    expect(tableText(browserRows([good]))).toContain("by scroll 2, 0");
    expect(scrolled({ reached: [1, 2, 0] })).toEqual(["steps reached while scrolling /a/x/"]);
  });

  test("of a page without chart and steps ask for neither", () => {
    const firstPaint = {
      page: { largest: 1, chart: undefined },
      floor: { largest: 1, chart: undefined },
      load: 0,
    };
    const rows = browserRows([{ ...good, firstPaint, scroll: undefined }]);
    expect(rows.map(({ what }) => what)).toEqual(["Lighthouse /a/x/", "TBT /a/x/", "CLS /a/x/", "LCP /a/x/"]);
  });

  test("without a browser say how to measure, and neither hold nor miss", () => {
    for (const { measured, ok } of unmeasuredRows()) {
      expect(measured).toBe("not measured: npm run bench -- --browser");
      expect(ok).toBeUndefined();
    }
  });
});

describe("copies of the sample report", () => {
  const copies = [0, 1].flatMap((place) => [0, 1, 2].map((later) => ({ place, later })));

  test("are reports without a fault, each with numbers of its own, in the same places of the text", () => {
    const project = emptyFolder();
    writeReports(root, project, copies);
    const { publications: made, files } = publications(project);
    expect(messageLines(files)).toEqual([]);
    expect(made.map(({ report }) => [report.id, report.year])).toEqual(
      copies.map((copy) => [copyId(copy), 2026 + copy.later]),
    );
    const valuesOf = ({ figures }: (typeof made)[number]["report"]) => figures.map(({ value }) => value).join();
    expect(new Set(made.map(({ report }) => valuesOf(report))).size).toBe(copies.length);
    const startsOf = ({ rows }: (typeof made)[number]["report"]) => rows.map(({ start, end }) => [start, end]).join();
    expect(new Set(made.map(({ report }) => startsOf(report))).size).toBe(1);
  });

  test("of the same place and year are the same", () => {
    const [a, b] = [0, 1].map(() => copyReport(sampleFiles(root), { place: 3, later: 1 }));
    expect(a).toEqual(b);
  });
});

describe("the lines for sites of many reports", () => {
  const run = { ok: true, said: "", milliseconds: 2000, cpu: 1000, megabytes: 700 };
  const costOf = (reports: number, cpu: number, megabytes: number): ScaleCost => ({
    reports,
    hasPictures: false,
    pages: reports * 25,
    files: reports * 90,
    bytes: reports * 1e6,
    clean: { ...run, cpu, megabytes },
    again: run,
    changed: run,
    shard: { ...run, reports: 1 },
  });
  const missedOf = (...costs: ScaleCost[]) =>
    scaleRows(costs)
      .filter(({ ok }) => ok === false)
      .map(({ what }) => what);

  test("say what a page more has cost, by the processor's time", () => {
    expect(costPerPage(costOf(10, 5000, 700), costOf(20, 10_000, 800))).toEqual({ milliseconds: 20, megabytes: 0.4 });
  });

  test("hold at the limits and miss beyond them, each by itself", () => {
    const small = costOf(10, 5000, 700);
    expect(missedOf(small, costOf(20, 15_000, 800))).toEqual([]);
    expect(missedOf(small, costOf(20, 15_100, 800))).toEqual(["20 reports: a page more"]);
    expect(missedOf(small, costOf(20, 15_000, 801))).toEqual(["20 reports: memory of a page more"]);
    const middle = costOf(20, 7500, 700);
    expect(missedOf(small, middle, costOf(30, 11_250, 700))).toEqual([]);
    const pictured = { ...costOf(30, 90_000, 2000), hasPictures: true };
    expect(missedOf(small, middle, pictured)).toEqual([]);
    expect(missedOf(small, middle, costOf(30, 11_300, 700))).toEqual([
      "30 reports: a page more, against the size before",
    ]);
  });
});

test("what is installed is held to a size, its Node included", () => {
  expect(installRow({ bytes: 496.4e6, node: 189e6 })).toMatchObject({
    measured: "496 MB, 189 MB of them Node",
    ok: true,
  });
  expect(installRow({ bytes: 521e6, node: 189e6 }).ok).toBe(false);
});
