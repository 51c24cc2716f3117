import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { builtPages, fileOf } from "./pages.ts";
import { useReader } from "./reader.ts";

const open = useReader();

/**
 * What can't be told from its ground: text below 4.5:1, marks below 3:1. Rules are furniture, and what has the colour
 * of the ground cuts into other marks. A tint needs no contrast where its own mark has an outline that has it.
 */
function weak(page: Page): Promise<{ seen: number; weak: string[] }> {
  return page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const read = (value: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, value === "none" ? 0 : alpha];
    };
    const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour => {
      const mix = (from: number, to: number) => to + (from - to) * alpha;
      return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
    };
    const luminance = (colour: Colour) => {
      const [red, green, blue] = colour.map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }) as Colour;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element): Colour => {
      const own = read(getComputedStyle(element).backgroundColor);
      if (own[3] === 1 || !element.parentElement) return own;
      return groundOf(element.parentElement);
    };
    const faded = (element: Element): number =>
      element.matches("svg") ? 1 : Number(getComputedStyle(element).opacity) * faded(element.parentElement!);
    // The contrast of what an element paints, by how opaque it is; the best of fill and stroke.
    const contrast = (element: Element, ground: Colour) => {
      const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(element);
      const paints = [
        [fill, element.matches("line") ? "0" : fillOpacity],
        [stroke, parseFloat(strokeWidth) > 0 ? strokeOpacity : "0"],
      ] as const;
      return Math.max(
        ...paints.map(([paint, opacity]) => {
          const [red, green, blue, alpha] = read(paint);
          return ratio(over([red, green, blue, alpha * Number(opacity) * faded(element)], ground), ground);
        }),
      );
    };

    // What is cut out of a mark stands on it, not on the ground of the drawing.
    const below = (text: SVGTextElement, svg: Element): Colour => {
      const { x, y, height } = text.getBBox();
      const place = new DOMPoint(x + 1, y + height / 2);
      const marks = [...svg.querySelectorAll<SVGGeometryElement>("path, rect")];
      const mark = marks.findLast((each) => each.isPointInFill(place) && read(getComputedStyle(each).fill)[3] === 1);
      return mark ? read(getComputedStyle(mark).fill) : groundOf(svg);
    };

    const result: { seen: number; weak: string[] } = { seen: 0, weak: [] };
    for (const svg of document.querySelectorAll("svg.chart")) {
      if (!svg.checkVisibility()) continue;
      const ground = groundOf(svg);
      const note = (element: Element, found: number, least: number) => {
        result.seen += 1;
        if (found < least) result.weak.push(`${found.toFixed(2)} ${ground.join()} ${element.outerHTML.slice(0, 120)}`);
      };
      for (const text of svg.querySelectorAll<SVGTextElement>("text, tspan"))
        note(text, contrast(text, text.matches(".knock") ? below(text, svg) : ground), 4.5);
      for (const shape of svg.querySelectorAll("path, circle, rect, line, polygon, ellipse")) {
        if (shape.closest(".rule, .ground-line")) continue;
        const own = contrast(shape, ground);
        const isTint = shape.matches(".near") || faded(shape) < 1;
        const family = isTint ? [...shape.closest("[data-key]")!.querySelectorAll("path, circle, rect, line")] : [];
        note(shape, Math.max(own, ...family.map((other) => contrast(other, ground))), 3);
      }
    }
    return result;
  });
}

const looks = ["light", "dark"] as const;

async function expectContrast(page: Page, name = ""): Promise<void> {
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    const found = await weak(page);
    expect(found.weak, `${name} ${colorScheme}`).toEqual([]);
    expect(found.seen, `${name} ${colorScheme}`).toBeGreaterThan(0);
  }
}

describe("text and marks of charts stand out from their ground", { timeout: 60_000 }, () => {
  const hasChart = (path: string) => /<svg[^>]* class="chart/.test(readFileSync(fileOf(path), "utf8"));
  const pages = builtPages().filter((path) => /^\/(embed\/)?jiangan-2025\//.test(path) && hasChart(path));
  test.each(pages)("%s", async (path) => {
    const { page } = await open(path);
    await expectContrast(page);
  });

  const files = globSync("jiangan-2025/charts/*/*.svg", { cwd: inject("dist") }).sort();
  test("in the picture of every state", async () => {
    expect(files.length).toBeGreaterThan(0);
    const { page } = await open("about:blank");
    for (const file of files) {
      await page.setContent(readFileSync(join(inject("dist"), file), "utf8"));
      await expectContrast(page, file);
    }
  });
});
