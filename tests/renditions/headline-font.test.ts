import { Font, woff2 } from "fonteditor-core";
import { describe, expect, test } from "vitest";
import { headlineFont } from "../../src/renditions/headline-font.ts";
import { plainText } from "../../src/stories/words.ts";
import { published } from "../charts/real.ts";

await woff2.init();

/** The characters that a woff2 file has a glyph with an outline for. */
function charactersOf(file: Buffer): Set<string> {
  const { cmap, glyf } = Font.create(file, { type: "woff2" }).get();
  const drawn = Object.entries(cmap).filter(([, index]) => (glyf[index]?.contours?.length ?? 0) > 0);
  return new Set(drawn.map(([code]) => String.fromCodePoint(Number(code))));
}

const visible = (text: string) => [...new Set(text)].filter((character) => character > " " && character !== "\u3000");

describe("headlineFont", () => {
  const text = "江岸区2025：技术合同成交额“不少于”235亿元，（力争）10%！？·—A z";

  test("holds every character asked for, and hardly any other", async () => {
    const found = charactersOf(await headlineFont(text));
    expect(visible(text).filter((character) => !found.has(character))).toEqual([]);
    expect([...found].filter((character) => !visible(text).includes(character))).toEqual([]);
  });

  test("gives the same bytes for the same characters, however often and in whichever order", async () => {
    const file = await headlineFont(text);
    expect((await headlineFont([...text, ...text].reverse().join(""))).equals(file)).toBe(true);
  });

  test("is a woff2 file", async () => {
    expect((await headlineFont("江")).subarray(0, 4).toString("latin1")).toBe("wOF2");
  });

  test("leaves a character that it does not know to the reader's next font", async () => {
    expect((await headlineFont("江Ⅳ岸")).equals(await headlineFont("江岸"))).toBe(true);
  });

  test("wants a character", async () => {
    await expect(headlineFont(" \n")).rejects.toThrow("Unexpected text without characters, expected a headline");
  });
});

describe.each(published)("for $report.id", ({ report, stories }) => {
  const lines = [
    ...stories.flatMap(({ question, takeaway, blocks }) => [
      question,
      takeaway,
      ...blocks.flatMap((block) => (block.type === "heading" ? [block.children] : [])),
    ]),
  ];
  const text = report.title + lines.map((line) => plainText(line, "zh")).join("");

  test("has all its headlines in 48 kB", async () => {
    const file = await headlineFont(text);
    expect(file.length).toBeLessThanOrEqual(48_000);
    const found = charactersOf(file);
    // The font has no Roman numerals of one character: a water class is set in the reader's next one.
    const expected = visible(text).filter((character) => !/[Ⅰ-Ⅻ]/.test(character));
    expect(expected.filter((character) => !found.has(character))).toEqual([]);
  });
});
