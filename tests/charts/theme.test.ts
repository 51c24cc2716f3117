import { describe, expect, test } from "vitest";
import {
  areaClasses,
  areaColours,
  areaRules,
  areaTokens,
  coloursIn,
  markCss,
  neutrals,
  resolveTokens,
  tokens,
  type Colour,
  type Look,
} from "../../src/charts/theme.ts";
import { colourOf } from "../../src/drafting/colours.ts";
import type { Area } from "../../src/ledger/report-schema.ts";
import { isStriped } from "../../src/renditions/area-stripes.ts";
import { apart } from "./colour-vision.ts";
import { published } from "./real.ts";

/** The relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const looks: Look[] = ["light", "dark"];
const grounds = (look: Look) => [neutrals[look].ground, neutrals[look].surface];
const colours = Object.keys(areaColours) as Colour[];

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});

describe.each(looks)("in the %s look", (look) => {
  test.each(["ink", "result"] as const)("%s reads as text: 4.5:1", (name) => {
    for (const ground of grounds(look)) expect(contrast(neutrals[look][name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("lines and borders of controls show: 3:1", () => {
    for (const ground of grounds(look)) expect(contrast(neutrals[look].control, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(colours)("%s reads as text: 4.5:1", (colour) => {
    for (const ground of grounds(look)) expect(contrast(areaColours[colour][look], ground)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(colours)("the mark colour of %s shows on grounds that nobody knows: 3:1", (colour) => {
  for (const ground of looks.flatMap(grounds))
    expect(contrast(areaColours[colour].mark, ground)).toBeGreaterThanOrEqual(3);
});

test("a colour is six digits, and every area of a report has a look of its own", () => {
  for (const value of [...Object.values(neutrals), ...Object.values(areaColours)].flatMap((set) => Object.values(set)))
    expect(value).toMatch(/^#[0-9A-F]{6}$/);
  for (const { report } of published) {
    const used = report.areas.map((area) => `${area.colour} ${String(isStriped(report.areas, area))}`);
    expect(new Set(used).size).toBe(used.length);
  }
});

test.each(looks)("every token of the marks is resolved in the %s look", (look) => {
  const css = resolveTokens(markCss, look, "pine");
  expect(css).not.toContain("var(");
  expect(css).toContain(tokens(look, "pine")["area"]);
});

describe("several colours in one drawing", () => {
  const markup = '<g class="in-river"><path class="target"/></g><path class="in-indigo target"/><text>in-rose</text>';

  test("are those that its marks ask for", () => {
    expect(coloursIn(markup)).toEqual(["indigo", "river", "rose"]);
    expect(coloursIn("<path class='target'/>")).toEqual([]);
  });

  test("are custom properties in a page", () => {
    expect(areaTokens("dark", ["river"])).toBe(`--river:${areaColours.river.dark}`);
    expect(areaClasses(["river"])).toContain(".in-river{--area:var(--river)}");
  });

  test("are spelled out in a file, for what is in a mark of the area and for the mark itself", () => {
    const css = areaRules("light", ["river"]);
    expect(css).toContain(`.chart .in-river .target,.chart .in-river.target{fill:${areaColours.river.light}}`);
    expect(css).toContain(
      `.chart .in-river .target-line,.chart .in-river.target-line{stroke:${areaColours.river.light}}`,
    );
    expect(css).not.toContain("var(");
    expect(areaRules("light", [])).toBe("");
  });
});

describe("colours that every eye tells apart", () => {
  test("the measure knows what is near and what is far", () => {
    expect(apart("#FFFFFF", "#000000")).toBeCloseTo(100, 0);
    expect(apart("#3C4CD3", "#3C4CD3")).toBe(0);
    // Red and green of one lightness are one colour to some.
    expect(apart("#A8323C", "#5F6E1E")).toBeLessThan(12);
  });

  test.each(["light", "dark", "mark"] as const)(
    "any two of %s: CIEDE2000 of 10 for normal, protan, deutan and tritan sight",
    (set) => {
      const own = colours.filter((colour) => colour !== "ink");
      for (const [i, a] of own.entries())
        for (const b of own.slice(i + 1))
          expect(apart(areaColours[a][set], areaColours[b][set]), `${a} ${b}`).toBeGreaterThanOrEqual(10);
    },
  );

  test.each(Array.from({ length: 13 }, (_, i) => i + 3))("%i areas of a draft: no two look the same", (count) => {
    const areas = Array.from({ length: count }, (_, i) => ({ order: i + 1, colour: colourOf(i) }) as Area);
    const looks = areas.map((area) => `${area.colour} ${isStriped(areas, area) ? "striped" : "plain"}`);
    expect(new Set(looks).size).toBe(count);
  });
});
