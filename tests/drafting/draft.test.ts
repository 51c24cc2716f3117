import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { chartNames, compileCharts } from "../../src/charts/compile.ts";
import { drawScene } from "../../src/charts/draw.ts";
import { chartTable } from "../../src/charts/table.ts";
import { widths } from "../../src/charts/scene.ts";
import { compiled } from "../../src/drafting/data-files.ts";
import { faultsIn } from "../../src/drafting/faults.ts";
import type { Report } from "../../src/ledger/report.ts";
import { verify } from "../../src/extraction/verify.ts";
import type { Block, Inline, Story } from "../../src/stories/blocks.ts";
import { compileStory } from "../../src/stories/story.ts";
import { overlap, textBoxes } from "../charts/boxes.ts";
import { digest, drafted, draftedFrom, textOf, texts } from "./drafts.ts";

/** The stories of a draft, compiled. */
function storiesOf(files: Record<string, string>, report: Report): Story[] {
  const charts = compileCharts(new VFile({ path: "charts.yaml", value: files["charts.yaml"]! }), report);
  return Object.keys(files)
    .filter((name) => name.startsWith("stories/"))
    .map((name) => {
      const file = new VFile({ path: name, value: files[name]! });
      const area = name.replace(/^stories\/|\.md$/g, "");
      return compileStory(file, area, { report, charts: chartNames(charts), locale: "zh" })!;
    });
}

const figuresIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => [
    ...(inline.type === "figure" ? [inline.figure.id] : []),
    ...("children" in inline ? figuresIn(inline.children) : []),
  ]);
const listedIn = (block: Block) =>
  block.type === "list" ? block.items.flatMap(({ children }) => figuresIn(children)) : [];

describe.each(Object.keys(texts))("a draft of %s", (name) => {
  const { text, draft } = drafted(name);
  const { files, report } = draft;

  test("has nothing wrong, by every rule, the report's own words included", () => {
    expect(compiled(files).messages).toEqual([]);
    expect(faultsIn(files, report, text.source)).toEqual([]);
  });

  test("agrees with the text, numeral by numeral", () => {
    const { body } = report.text;
    const sha256 = { found: digest(text.source), expected: report.text.sha256 };
    expect(verify(report.rows, text.source, { proposal: text.rows, sha256, body, sections: report.sections })).toEqual(
      [],
    );
  });

  test("has three to fifteen areas, in the plan's order, each with a name and a story", () => {
    const { areas } = report;
    expect(areas.length).toBeGreaterThanOrEqual(3);
    expect(areas.length).toBeLessThanOrEqual(15);
    expect(areas.map(({ id }) => id)).toEqual(areas.map((_, i) => `area-${i + 1}`));
    for (const { title, short } of areas) {
      expect([...title].length).toBeLessThanOrEqual(16);
      expect([...short].length).toBeGreaterThanOrEqual(2);
      expect([...short].length).toBeLessThanOrEqual(4);
    }
    expect(draft.told.map(({ area }) => area)).toEqual(["overall", ...areas.map(({ id }) => id)]);
  });

  test("has every figure of an area in a chart or in a list of its story", () => {
    const charts = compileCharts(new VFile({ path: "charts.yaml", value: files["charts.yaml"]! }), report);
    for (const story of storiesOf(files, report).filter(({ area }) => area !== "overall")) {
      const shown = charts.filter(({ id }) =>
        story.blocks.some((block) => (block.type === "chart" || block.type === "scene") && block.chart === id),
      );
      const drawn = shown.flatMap((chart) =>
        chartTable(chart, "zh").rows.flatMap((row) =>
          row.flat().flatMap((part) => (typeof part === "string" ? [] : [part.id])),
        ),
      );
      const there = new Set([...drawn, ...story.blocks.flatMap(listedIn)]);
      const own = report.figures.filter(({ area }) => area === story.area).map(({ id }) => id);
      expect(
        own.filter((id) => !there.has(id)),
        story.area,
      ).toEqual([]);
    }
  });

  test("says of every story that nobody has accepted it, and of every row that nobody has read it", () => {
    expect(storiesOf(files, report).map(({ review }) => review)).toEqual(draft.told.map(() => "proposed"));
    expect(report.rows.every(({ review }) => review === "proposed")).toBe(true);
  });

  test("proposes every pair as near, and gives the reason in both languages", () => {
    for (const { comparability, reason, reason_en, label_en } of report.comparisons) {
      expect(comparability).not.toBe("same");
      expect(reason).toMatch(/^机器配对：/);
      expect(reason_en).toMatch(/^Paired by machine: /);
      expect(label_en).toBe("");
    }
  });

  test("draws every chart in every state at both widths, its words inside and beside each other", () => {
    const wrong: string[] = [];
    for (const chart of compileCharts(new VFile({ path: "charts.yaml", value: files["charts.yaml"]! }), report))
      for (const state of chart.states)
        for (const width of widths) {
          const scene = drawScene(chart, state, width, "zh");
          const say = (what: string) => wrong.push(`${chart.id} ${state.name} ${width}: ${what}`);
          if (/NaN|Infinity|undefined/.test(JSON.stringify(scene.marks))) say("no number");
          const boxes = textBoxes(scene);
          for (const { text, left, right, bottom } of boxes)
            if (left < -2 || right > scene.width + 2 || bottom > scene.height + 2) say(`outside: ${text}`);
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b) => overlap(a, b) && say(`overlap: ${a.text}, ${b.text}`)),
          );
        }
    expect(wrong).toEqual([]);
  });
});

test("the sample is drawn in three forms or more", () => {
  const forms = new Set(drafted("sample-2026").draft.told.flatMap(({ charts }) => charts.map(({ type }) => type)));
  expect(forms.size).toBeGreaterThanOrEqual(3);
});

test("a draft is the same bytes from the same text", () => {
  const { files } = draftedFrom(textOf("five-years"), { id: "five-years" }).draft;
  expect(files).toEqual(drafted("five-years").draft.files);
  expect(Object.keys(files).sort()).toEqual([
    "charts.yaml",
    "comparisons.csv",
    "corrections.yaml",
    "derived.yaml",
    "glossary.yaml",
    "ledger.csv",
    "mentions.csv",
    "report.yaml",
    "stories/area-1.md",
    "stories/area-2.md",
    "stories/area-3.md",
    "stories/area-4.md",
    "stories/overall.md",
  ]);
});

test("no English is made up: what readers of English read is left to a person", () => {
  const { report } = drafted("five-years").draft;
  expect([report.title_en, report.place_en, report.publisher_en]).toEqual(["", "", ""]);
  expect(report.figures.every(({ indicator_en }) => indicator_en === "")).toBe(true);
  expect(report.areas.every(({ title_en, short_en }) => title_en === "" && short_en === "")).toBe(true);
});
