import { describe, expect, test } from "vitest";
import { glyph, glyphSize, glyphTypes } from "../../src/charts/glyphs.ts";
import { miniGauge, miniGaugeSize } from "../../src/charts/mini-gauge.ts";
import { chartTypes } from "../../src/charts/types.ts";
import { pairs, targets } from "../../src/ledger/count.ts";
import { chartsOf } from "../../src/renditions/references.ts";
import { published } from "./real.ts";

const doors = published.flatMap(({ report, charts, stories }) =>
  report.areas.map((area) => {
    const story = stories.find((each) => each.area === area.id)!;
    return { report, area: area.id, charts: chartsOf(story, charts) };
  }),
);

test("a glyph is that of a chart type", () => {
  expect(glyphTypes.filter((type) => !chartTypes[type])).toEqual([]);
});

describe.each(doors)("the door to $area", ({ report, area, charts }) => {
  const numbers = (markup: string) => [...markup.matchAll(/[MmHhVvLl ,]?(-?\d+\.?\d*)/g)].map(([, n]) => Number(n));

  test("has a glyph of its own data, in no more than a few lines", () => {
    const markup = glyph(report, area, charts);
    expect(markup).toMatch(/^(<path class="[^"]+"[^<>]*\/>)+$/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(markup.length).toBeLessThan(2000);
    for (const n of numbers(markup)) expect(Math.abs(n)).toBeLessThanOrEqual(glyphSize + 1);
  });

  test("without a chart that has a glyph, has its targets at their places", () => {
    const ticks = glyph(report, area, []).split("v40").length - 1;
    expect(ticks).toBe(targets(report, { area }).length);
  });

  test("has a bead for each pair, hollow where it holds only nearly", () => {
    const own = pairs(report, { area });
    const [solid, hollow] = miniGauge(own).split('class="hollow') as [string, string];
    const beads = (markup: string) => markup.split("z").length - 1;
    const near = own.filter(({ comparability }) => comparability === "near");
    expect([beads(solid), beads(hollow)]).toEqual([own.length - near.length, near.length]);
    for (const n of numbers(hollow)) expect(Math.abs(n)).toBeLessThanOrEqual(miniGaugeSize.width);
  });
});
