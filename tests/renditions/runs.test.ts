import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { inlineHtml } from "../../src/renditions/inline-html.ts";
import { runsOf, runsText, sliceRuns } from "../../src/renditions/runs.ts";
import { plainText } from "../../src/stories/words.ts";
import { published } from "../charts/real.ts";

const lines = published.flatMap(({ charts, stories }) => [
  ...charts.flatMap(({ title, dek, reading, notes }) => [title, dek, reading, ...notes]),
  ...stories.flatMap(({ standfirst, takeaway, blocks }) => [
    standfirst,
    takeaway,
    ...blocks.flatMap((block) => (block.type === "scene" ? block.steps.map(({ children }) => children) : [])),
  ]),
]);

describe.each(["zh", "en"] as const)("a line, flat, in %s", (locale) => {
  test("reads as it does everywhere, and its numbers are whose they are on pages", () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      const runs = runsOf(line, locale);
      expect(runsText(runs)).toBe(plainText(line, locale));
      const { document } = parseHTML(`<body>${inlineHtml(line, locale, { linked: false })}</body>`);
      const onPage = [...document.querySelectorAll("[data-figure]")].map((element) => ({
        figure: element.getAttribute("data-figure"),
        text: element.textContent,
        derived: element.classList.contains("is-derived"),
      }));
      const numbers = runs
        .filter(({ figure }) => figure !== undefined)
        .map(({ figure, text, derived = false }) => ({ figure, text, derived }));
      expect(numbers).toEqual(onPage);
    }
  });

  test("is the same after it has been cut anywhere", () => {
    for (const line of lines.slice(0, 40)) {
      const runs = runsOf(line, locale);
      const text = runsText(runs);
      for (let at = 0; at <= text.length; at += 1) {
        expect(runsText(sliceRuns(runs, 0, at))).toBe(text.slice(0, at));
        expect(runsText(sliceRuns(runs, at, text.length))).toBe(text.slice(at));
      }
    }
  });
});
