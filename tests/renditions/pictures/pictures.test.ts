import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { stateByName } from "../../../src/charts/chart.ts";
import type { Chart } from "../../../src/charts/compile.ts";
import { drawScene, sceneMarkup } from "../../../src/charts/draw.ts";
import { caveats, firstCaveat } from "../../../src/renditions/chart-notes.ts";
import { chartLocators } from "../../../src/renditions/locators.ts";
import { inlineHtml } from "../../../src/renditions/inline-html.ts";
import { chartPath, longPath, statePath } from "../../../src/renditions/picture-addresses.ts";
import { catalogue } from "../../../src/renditions/pictures/catalogue.ts";
import { runsText } from "../../../src/renditions/runs.ts";
import { chartVersion } from "../../../src/renditions/version.ts";
import type { Inline } from "../../../src/stories/blocks.ts";
import { plainText } from "../../../src/stories/words.ts";
import {
  documentOf,
  fontsFor,
  linesIn,
  marginsOf,
  numbersIn,
  ownFolder,
  pictures,
  site,
  sizeOf,
  told,
} from "./drawn.ts";

const svgs = new Map([...pictures].map(([path, make]) => [path, make()]));
const fonts = await fontsFor([...svgs.values()], ownFolder());
const all = [...svgs].map(([path, svg]) => ({ path, svg }));
const charts = told.flatMap(({ report, charts: own }) => own.map((chart) => ({ id: chart.id, chart, report })));

// A page's markup of a line, which is written by other code than a picture's.
const html = (inlines: readonly Inline[]) => inlineHtml(inlines, "zh", { linked: false });
const numbersOf = (markup: string) => numbersIn(parseHTML(`<body>${markup}</body>`).document);
const drawn = (chart: Chart, state: string, width: 288 | 720) =>
  sceneMarkup(drawScene(chart, stateByName(chart, state), width, "zh"));

/** All that a picture says, without the breaks of its lines. */
const saidIn = (path: string) => linesIn(svgs.get(path)!).join("");

test("there is a picture of every kind for every report", () => {
  expect(all.length).toBeGreaterThan(150);
  for (const { report } of told)
    for (const ending of ["long.png", "card-500x500.png", "-wide.png", "-1080.png", "qr.png"])
      expect(all.some(({ path }) => path.startsWith(`/${report.id}/`) && path.endsWith(ending))).toBe(true);
});

test("the same pictures are made of the same report", () => {
  const [one] = told;
  const again = catalogue(structuredClone(one!), { site: "不少于", absolute: (path) => `${site}${path}` });
  for (const [path, make] of again) expect(make(), path).toBe(svgs.get(path));
});

describe.each(all)("$path", ({ svg }) => {
  test("has all its ink on its paper, with a margin", () => {
    for (const [side, margin] of Object.entries(marginsOf(svg, fonts))) expect(margin, side).toBeGreaterThan(0.015);
  });

  test("knows no style sheet, no class and no colour but its own", () => {
    expect(svg).not.toMatch(/var\(|@media|<image|href=|undefined|NaN|\[object/);
  });
});

describe.each(charts)("the pictures of $id", ({ chart, report }) => {
  const path = chartPath(report, chart);
  const words = [chart.title, chart.dek, chart.reading, ...caveats(chart, { hasTable: false })];

  test.each([
    [".png", 288],
    ["-wide.png", 720],
  ] as const)("%s says all that stands around the chart", (ending, width) => {
    const said = saidIn(path + ending);
    for (const line of words) expect(said).toContain(plainText(line, "zh"));
    expect(said).toContain(`版本${chartVersion(chart)}`);
    expect(said).toContain(report.presented.date);
    expect(said).toContain(chartLocators(chart, report));
    expect(said).toContain(site.replace("https://", ""));
    expect(said.includes("虚构示例")).toBe(report.sample);
    // The same numbers, in the same words, as often as the chart and the words around it have them.
    const expected = [
      ...words.flatMap((line) => numbersOf(html(line))),
      ...numbersOf(drawn(chart, chart.embed, width)),
    ];
    expect(numbersIn(documentOf(svgs.get(path + ending)!))).toEqual(expected.sort());
  });

  test.each(chart.states.map(({ name }) => name))(
    "%s, in an article, says the least that may not be missing",
    (state) => {
      const of = statePath(report, chart, state);
      const said = saidIn(of);
      expect(said).toContain(plainText(chart.title, "zh"));
      expect(said).toContain(runsText(firstCaveat(chart)));
      expect(said).toContain(`版本${chartVersion(chart)}`);
      expect(sizeOf(svgs.get(of)!).width).toBe(1080);
      expect(said.includes("虚构示例")).toBe(report.sample);
      const numbers = numbersIn(documentOf(svgs.get(of)!));
      for (const number of numbersOf(drawn(chart, state, 288))) expect(numbers).toContain(number);
    },
  );
});

describe.each(
  told.flatMap(({ report, charts: own, stories }) =>
    stories.map((story) => ({ area: story.area, story, own, report })),
  ),
)("the long picture of $area", ({ story, own, report }) => {
  const path = longPath(report, story);
  const svg = svgs.get(path)!;

  test("has every step with its state, every item and every note", () => {
    const said = saidIn(path);
    const numbers = numbersIn(documentOf(svg));
    const expectNumbers = (markup: string) => {
      for (const number of numbersOf(markup)) expect(numbers).toContain(number);
    };
    for (const line of [story.standfirst, story.takeaway]) expect(said).toContain(plainText(line, "zh"));
    for (const block of story.blocks) {
      if (block.type === "paragraph" || block.type === "heading")
        expect(said).toContain(plainText(block.children, "zh"));
      if (block.type === "list" || block.type === "unsaid" || block.type === "apart")
        for (const { children } of block.items) expect(said).toContain(plainText(children, "zh"));
      if (block.type === "apart") for (const { reason } of block.comparisons) expect(said).toContain(reason);
      if (block.type !== "chart" && block.type !== "scene") continue;
      const chart = own.find(({ id }) => id === block.chart)!;
      for (const caveat of caveats(chart, { hasTable: false })) expect(said).toContain(plainText(caveat, "zh"));
      expect(said).toContain(`版本${chartVersion(chart)}`);
      for (const { state, children } of block.type === "scene" ? block.steps : []) {
        expect(said).toContain(plainText(children, "zh"));
        expectNumbers(html(children));
        expectNumbers(drawn(chart, state, 288));
      }
    }
    expect(said).toContain(report.presented.date);
    expect(sizeOf(svg).width).toBe(1080);
  });
});
