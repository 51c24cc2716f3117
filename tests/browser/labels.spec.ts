import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { builtPages, fileOf } from "./pages.ts";
import { screens, useReader } from "./reader.ts";

const open = useReader();

/** What Chromium makes of the texts of the drawings that can be seen: one line per fault. */
function faults(page: Page): Promise<{ seen: number; faults: string[] }> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
      /** Font size in CSS pixels. */
      size: number;
    }
    // A text breaks where its characters leave their line; a font's own boxes are higher than what they hold.
    const linesOf = (text: SVGTextElement, svg: SVGSVGElement): Line[] => {
      const lines = new Map<number, Line>();
      const toSvg = svg.getScreenCTM()!.inverse().multiply(text.getScreenCTM()!);
      const size = parseFloat(getComputedStyle(text).fontSize);
      const scale = toSvg.a * size * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
      const characters = [...text.textContent];
      for (let i = 0, at = 0; i < characters.length; at += characters[i]!.length, i += 1) {
        if (characters[i]!.trim() === "") continue;
        const extent = text.getExtentOfChar(at);
        const start = text.getStartPositionOfChar(at).matrixTransform(toSvg);
        const [left, right] = [extent.x, extent.x + extent.width].map((x) => x * toSvg.a + toSvg.e) as [number, number];
        const line = lines.get(start.y);
        lines.set(start.y, {
          text: (line?.text ?? "") + characters[i]!,
          left: Math.min(left, line?.left ?? left),
          right: Math.max(right, line?.right ?? right),
          top: start.y - size * toSvg.a * 0.84,
          bottom: start.y + size * toSvg.a * 0.1,
          size: scale,
        });
      }
      return [...lines.values()];
    };
    const slack = 1;
    const meet = (a: Line, b: Line) =>
      a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;

    const result: { seen: number; faults: string[] } = { seen: 0, faults: [] };
    for (const svg of document.querySelectorAll<SVGSVGElement>("svg.chart")) {
      if (!svg.checkVisibility()) continue;
      const { width, height } = svg.viewBox.baseVal;
      const name = svg.dataset["name"] ?? svg.closest("[id]")?.id ?? "";
      const texts = [...svg.querySelectorAll("text")].filter((text) => text.checkVisibility());
      const lines = texts.flatMap((text) => linesOf(text, svg));
      result.seen += lines.length;
      lines.forEach((line, i) => {
        const { text, left, right, top, bottom, size } = line;
        if (left < -slack || right > width + slack || top < -slack || bottom > height + slack)
          result.faults.push(`${name}: ${text} leaves the frame`);
        if (size < 11.9) result.faults.push(`${name}: ${text} is ${size.toFixed(1)} px high`);
        for (const other of lines.slice(i + 1))
          if (meet(line, other)) result.faults.push(`${name}: ${text} × ${other.text}`);
      });
    }
    return result;
  });
}

describe("labels stand inside, on their own, and can be read", () => {
  test("in the picture of every state", async () => {
    const files = globSync("*/charts/*/*.svg", { cwd: inject("dist") }).sort();
    expect(files.length).toBeGreaterThan(0);
    const { page } = await open("about:blank");
    for (const file of files) {
      const svg = readFileSync(join(inject("dist"), file), "utf8").replace("<svg", `<svg data-name="${file}"`);
      await page.setContent(`<body style="margin:0">${svg}`);
      const { seen, faults: found } = await faults(page);
      expect(found).toEqual([]);
      expect(seen, file).toBeGreaterThan(0);
    }
  });

  const hasChart = (path: string) => /<svg[^>]* class="chart/.test(readFileSync(fileOf(path), "utf8"));
  test.each(builtPages().filter(hasChart))("in %s at every width", async (path) => {
    const { page } = await open(path);
    for (const size of [...Object.values(screens), { width: 768, height: 1024 }]) {
      await page.setViewportSize(size);
      expect((await faults(page)).faults, `${size.width} px`).toEqual([]);
    }
  });
});
