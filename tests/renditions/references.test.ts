import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { compileCharts } from "../../src/charts/compile.ts";
import { chartsOf, referencesOf } from "../../src/renditions/references.ts";
import type { Inline, Story } from "../../src/stories/blocks.ts";
import { charts, published } from "../charts/real.ts";
import { report } from "../stories/report.ts";

const figure = (id: string): Inline => ({
  type: "figure",
  figure: report.figures.find((each) => each.id === id)!,
  form: "full",
});
const [term] = report.glossary;
const yaml = `
- {id: one, type: target-list, area: green, title: "线：:figure[示范绿道-2026]", dek: 线, reading: 线, figures: [示范绿道-2026]}
- {id: two, type: target-list, area: green, title: 别的, dek: 线, reading: 线, figures: [绿道-2025]}
`;
const drawn = compileCharts(new VFile({ path: "charts.yaml", value: yaml }), report);
const story: Story = {
  area: "green",
  question: [{ type: "term", term: term!, text: term!.term }],
  standfirst: [figure("绿道-2025")],
  takeaway: [{ type: "strong", children: [figure("绿道-2025")] }],
  review: "proposed",
  blocks: [
    { type: "chart", chart: "one" },
    {
      type: "paragraph",
      children: [{ type: "reason", comparison: report.comparisons[2]!, children: [figure("托位-2026")] }],
    },
    {
      type: "scene",
      chart: "two",
      steps: [{ n: 1, state: "all", children: [{ type: "derived", derived: report.derived[0]!, form: "full" }] }],
    },
    { type: "unsaid", items: [{ children: [figure("社区食堂-2025")] }] },
  ],
};

test("a story has its charts in its own order", () => {
  expect(chartsOf(story, [...drawn].reverse()).map(({ id }) => id)).toEqual(["one", "two"]);
});

describe("referencesOf", () => {
  const found = referencesOf(story, drawn);

  test("finds each figure once: in the order of the text, and then those of the charts' words", () => {
    expect(found.figures.map(({ id }) => id)).toEqual(["绿道-2025", "托位-2026", "社区食堂-2025", "示范绿道-2026"]);
  });

  test("finds derived values, terms and the reasons of comparisons", () => {
    expect(found.derived.map(({ id }) => id)).toEqual(["canteen-gap"]);
    expect(found.terms).toEqual([term]);
    expect(found.comparisons.map(({ id }) => id)).toEqual(["c03"]);
  });
});

test.each(published)("every chart that a story of $report.id shows is there", ({ stories }) => {
  for (const each of stories) {
    const named = each.blocks.flatMap((block) =>
      block.type === "chart" || block.type === "scene" ? [block.chart] : [],
    );
    expect(chartsOf(each, charts).map(({ id }) => id)).toEqual(named);
  }
});
