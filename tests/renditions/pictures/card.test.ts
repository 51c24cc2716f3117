import { decodeQR } from "qr/decode.js";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { firstCaveat } from "../../../src/renditions/chart-notes.ts";
import { cardPath, storyPath } from "../../../src/renditions/picture-addresses.ts";
import { cardFormats, cardNames } from "../../../src/renditions/pictures/card-formats.ts";
import { card } from "../../../src/renditions/pictures/card.ts";
import { headlineLines, shorterHeadlines } from "../../../src/renditions/pictures/headline.ts";
import { runsText } from "../../../src/renditions/runs.ts";
import { signatureOf, storyVersion } from "../../../src/renditions/told-story.ts";
import type { Inline } from "../../../src/stories/blocks.ts";
import { plainText } from "../../../src/stories/words.ts";
import { charts, published } from "../../charts/real.ts";
import { documentOf, linesIn, pictures, site, sizeOf, told } from "./drawn.ts";

const stories = told.flatMap(({ report, charts: own, stories: all }) =>
  all.flatMap((story) => {
    const chart = signatureOf({ story, charts: own, report });
    return chart ? [{ area: `${report.id}/${story.area}`, story, chart, report, charts: own }] : [];
  }),
);
const text = (value: string): Inline[] => [{ type: "text", value }];
const innovation = stories.find(({ area }) => area.endsWith("/innovation"));
const format = cardFormats["1200x630"];
const credit = { site: "不少于", address: `${site}/a/b/` };

/** The lines of a card that are set in the face of headlines: the question, then what a reader keeps. */
function headlinesOf(svg: string): string[][] {
  const groups = [...documentOf(svg).querySelectorAll('g[font-family="Noto Serif SC"]')];
  return groups.map((group) => [...group.querySelectorAll("text")].map(({ textContent }) => textContent));
}

describe.each(stories)("the cards of $area", (one) => {
  const { story, chart, report } = one;
  const svgOf = (name: (typeof cardNames)[number]) => pictures.get(cardPath(report, story, name))!();

  test.each(cardNames)("%s is of its size and has all that it has to say", (name) => {
    const svg = svgOf(name);
    const said = linesIn(svg).join("");
    expect(`${sizeOf(svg).width}x${sizeOf(svg).height}`).toBe(name);
    // The caveat in full, whatever else had to give way.
    expect(said).toContain(runsText(firstCaveat(chart)));
    expect(said).toContain(plainText(story.takeaway, "zh"));
    expect(said).toContain(report.presented.date);
    expect(said).toContain(`版本${storyVersion(one)}`);
    expect(said).toContain(report.areas.find(({ id }) => id === story.area)?.title ?? report.title);
    expect(said.includes("虚构示例")).toBe(report.sample);
    const [question = [], takeaway = []] = headlinesOf(svg);
    expect(question.length).toBeGreaterThan(0);
    expect(question.length).toBeLessThanOrEqual(2);
    expect(plainText(story.question, "zh")).toContain(question.join(""));
    expect(takeaway.join("")).toBe(plainText(story.takeaway, "zh"));
    expect(svg).toContain('<svg class="chart');
  });
});

describe("the QR code of a card", () => {
  const svgs = cardNames.map((name) => [name, card(innovation!, credit, cardFormats[name])] as const);

  test.each(svgs)("leads to the story, but for the cover that may not have one (%s)", (name, svg) => {
    // Text is left out: the code alone is read.
    const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const read = () => decodeQR({ width, height, data: new Uint8ClampedArray(pixels) });
    if (name === "1280x720") {
      expect(read).toThrow();
      expect(svg).not.toContain(site.replace("https://", ""));
    } else expect(read()).toBe(credit.address);
  });

  test("is not there where the site does not know its address", () => {
    const svg = card(innovation!, { site: "不少于" }, cardFormats["1080x1440"]);
    expect(svg).not.toContain("crispEdges");
    expect(linesIn(svg).join("")).toContain(runsText(firstCaveat(innovation!.chart)));
  });
});

describe("where there is little room", () => {
  const withNote = (length: number) => ({
    ...innovation!,
    chart: { ...innovation!.chart, notes: [text(`${"口径不同，".repeat(length)}不能直接比。`)] },
  });
  const sizeOfHeadline = (svg: string) =>
    Number(documentOf(svg).querySelector('g[font-family="Noto Serif SC"]')!.getAttribute("font-size"));

  test("the headline gets smaller, then shorter, and the caveat stays whole", () => {
    const question = text("科技创新：线抬高的是企业，还是把线抬得最高的那些钱？");
    const long = (length: number) => ({ ...withNote(length), story: { ...innovation!.story, question } });
    let last = { size: Infinity, letters: Infinity };
    let [shrunk, shortened] = [false, false];
    for (let length = 1; length < 30; length += 1) {
      const { chart } = long(length);
      let svg: string;
      try {
        svg = card(long(length), credit, format);
      } catch {
        break;
      }
      const said = linesIn(svg).join("");
      expect(said).toContain(plainText(chart.notes[0]!, "zh"));
      const now = { size: sizeOfHeadline(svg), letters: headlinesOf(svg)[0]!.join("").length };
      shrunk ||= now.letters === last.letters && now.size < last.size;
      shortened ||= now.letters < last.letters && last.letters < Infinity;
      last = now;
    }
    expect([shrunk, shortened]).toEqual([true, true]);
  });

  test("where no headline fits, what a reader keeps gets smaller, and stays whole", () => {
    const drawn = Array.from({ length: 30 }, (_, length) => {
      try {
        return [card(withNote(length), credit, format)];
      } catch {
        return [];
      }
    }).flat();
    const kept = drawn.map((svg) => documentOf(svg).querySelectorAll('g[font-family="Noto Serif SC"]')[1]!);
    const sizes = kept.map((group) => Number(group.getAttribute("font-size")));
    expect(sizes[0]).toBe(format.takeaway);
    expect(sizes.at(-1)).toBeLessThan(format.takeaway);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const svg of drawn) expect(headlinesOf(svg)[1]!.join("")).toBe(plainText(innovation!.story.takeaway, "zh"));
  });

  test("what can't fit at all is an error that says what to shorten", () => {
    expect(() => card(withNote(60), credit, format)).toThrow(
      "data/jiangan-2025/stories/innovation.md: Unexpected lack of room for “线抬高的是企业，还是钱？” on the card of 1200 × 630, expected a shorter takeaway, or a shorter first note of `sme-grid` in charts.yaml",
    );
  });

  test("a chart without a note says how to read it", () => {
    const chart = charts.find(({ notes, comparisons }) => notes.length > 0 && comparisons.length === 0)!;
    const said = linesIn(card({ ...innovation!, chart: { ...chart, notes: [] } }, credit, format)).join("");
    expect(said).toContain(`读法　${plainText(chart.reading, "zh")}`);
  });
});

describe("a headline", () => {
  const lines = (value: string, em: number) => headlineLines([{ text: value }], em).map(runsText);

  test("breaks where it pauses, if it needs no line more for that", () => {
    expect(lines("线抬高的是企业，还是钱？", 11)).toEqual(["线抬高的是企业，", "还是钱？"]);
    expect(lines("线抬高的是企业，还是钱？", 14)).toEqual(["线抬高的是企业，还是钱？"]);
    expect(lines("线抬高的是企业，还是钱？", 7)).toEqual(["线抬高的是", "企业，还是钱？"]);
  });

  test("keeps its numbers whole", () => {
    const runs = [{ text: "多出" }, { text: "不少于200套", figure: "x" }, { text: "以后" }];
    expect(headlineLines(runs, 7).map(runsText)).toEqual(["多出", "不少于200套", "以后"]);
    expect(headlineLines(runs, 4).map(runsText)).toEqual(["多出", "不少于", "200套", "以后"]);
  });

  test("gets shorter from its beginning, as long as something is left to ask", () => {
    const shorter = (value: string, chapter?: string) => shorterHeadlines([{ text: value }], chapter).map(runsText);
    expect(shorter("城区更新：8根水尺，没有一根高过2024年的线，该怎么读？", "城区更新")).toEqual([
      "8根水尺，没有一根高过2024年的线，该怎么读？",
      "没有一根高过2024年的线，该怎么读？",
    ]);
    expect(shorter("数字前面那几个字", undefined)).toEqual(["数字前面那几个字"]);
  });
});

test("a card leads to its story", () => {
  const [{ report }] = published as [(typeof published)[number]];
  expect(cardPath(report, { area: "green" }, "1200x630")).toBe("/jiangan-2025/green/card-1200x630.png");
  expect(cardPath(report, { area: "overall" }, "500x500")).toBe("/jiangan-2025/card-500x500.png");
  expect(storyPath(report, { area: "overall" })).toBe("/jiangan-2025/");
});
