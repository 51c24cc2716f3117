import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { escapeHtml, inlineHtml } from "../../src/renditions/inline-html.ts";
import type { Inline } from "../../src/stories/blocks.ts";
import { plainText } from "../../src/stories/words.ts";
import { madeUpDerived, madeUpFigure } from "../charts/made-up.ts";
import { charts, published } from "../charts/real.ts";
import { report } from "../stories/report.ts";

const bad = `<script>alert("1 & 2")</script>`;
const safe = "&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;";
const text = (value: string): Inline => ({ type: "text", value });
const [term] = report.glossary;
const [comparison] = report.comparisons;
const target = madeUpFigure({ qualifier: "atLeast", qualifier_words: ["不少于"] });
const baseline = madeUpFigure({ id: "社区食堂-2025", value: 18, printed: "18家", role: "actual" });

test("escapeHtml leaves nothing that is markup", () => {
  expect(escapeHtml(bad)).toBe(safe);
  expect(escapeHtml("'&amp;'")).toBe("'&amp;amp;'");
});

describe("escapes", () => {
  const kinds: Record<string, Inline> = {
    text: text(bad),
    literal: { type: "literal", value: bad },
    term: { type: "term", term: term!, text: bad },
    strong: { type: "strong", children: [text(bad)] },
    emphasis: { type: "emphasis", children: [text(bad)] },
    link: { type: "link", url: `/"><script>`, children: [text(bad)] },
    reason: { type: "reason", comparison: { ...comparison!, id: bad }, children: [text(bad)] },
    figure: { type: "figure", figure: { ...target, id: bad, printed: bad }, form: "full" },
    name: { type: "name", figure: { ...target, indicator: bad } },
    derived: { type: "derived", derived: madeUpDerived({ id: bad, unit: bad }), form: "full" },
    change: {
      type: "change",
      baseline: { ...baseline, id: bad },
      target: { ...target, unit: bad },
      form: "difference",
    },
  };

  test.each(Object.entries(kinds))("%s", (_, inline) => {
    for (const linked of [true, false]) {
      const html = inlineHtml([inline], "zh", { linked });
      expect(html).not.toContain("<script");
      const { document } = parseHTML(`<p>${html}</p>`);
      expect(document.querySelector("script")).toBeNull();
      expect(document.querySelector("p")!.textContent).toContain("<script>");
    }
  });
});

describe("a number", () => {
  const figure: Inline = { type: "figure", figure: target, form: "full" };

  test("says whose it is, and leads to its entry where the page has one", () => {
    expect(inlineHtml([figure], "zh", { linked: false })).toBe(
      '<span class="figure" data-figure="社区食堂-2026">不少于24家</span>',
    );
    expect(inlineHtml([figure], "zh", { linked: true })).toBe(
      `<a class="figure" data-figure="社区食堂-2026" href="#${encodeURIComponent("at-社区食堂-2026")}">不少于24家</a>`,
    );
  });

  test("that we calculated is marked as such", () => {
    const html = inlineHtml([{ type: "derived", derived: madeUpDerived(), form: "full" }], "zh", { linked: false });
    expect(html).toBe('<span class="figure is-derived" data-figure="canteen-gap">6家</span>');
  });

  test("that says a change names both of its figures", () => {
    const html = inlineHtml([{ type: "change", baseline, target, form: "difference" }], "zh", { linked: true });
    expect(html).toBe('<span class="figure is-derived" data-figure="社区食堂-2025 社区食堂-2026">至少6家</span>');
  });

  test.each([
    ["个相等", '<span class="count">11个</span>相等'],
    ["，再看", "11，再看"],
    ["%以内", "11%以内"],
  ])("that counts stays with its measure word, if it has one: %s", (value, html) => {
    const line = [
      { type: "count", name: "level", value: 11 },
      { type: "text", value },
    ] as const;
    expect(inlineHtml(line, "zh", { linked: true })).toBe(html);
  });
});

const lines = [
  ...charts.flatMap(({ title, dek, reading, notes }) => [title, dek, reading, ...notes]),
  ...published.flatMap(({ stories }) =>
    stories.flatMap(({ question, standfirst, takeaway, blocks }) => [
      question,
      standfirst,
      takeaway,
      ...blocks.flatMap((block) => (block.type === "scene" ? block.steps.map(({ children }) => children) : [])),
    ]),
  ),
];

test("what a reader sees is the plain text, linked or not", () => {
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines)
    for (const linked of [true, false]) {
      const { document } = parseHTML(`<p>${inlineHtml(line, "zh", { linked })}</p>`);
      expect(document.querySelector("p")!.textContent).toBe(plainText(line, "zh"));
    }
});
