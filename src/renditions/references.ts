import type { Chart } from "../charts/compile.ts";
import type { Comparison } from "../ledger/compare.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Term } from "../ledger/glossary-schema.ts";
import type { Figure } from "../ledger/schema.ts";
import type { Block, Inline, Story } from "../stories/blocks.ts";

/** What the text of a page refers to, each once, in the order of its first use. */
export interface References {
  figures: Figure[];
  derived: Derived[];
  terms: Term[];
  comparisons: Comparison[];
}

/** Every line of text of a block. */
export function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [block.children];
    case "list":
    case "ruler":
    case "unsaid":
    case "apart":
      return block.items.map(({ children }) => children);
    case "scene":
      return block.steps.map(({ children }) => children);
    case "chart":
      return [];
  }
}

/** The charts that a story shows, in its order. */
export function chartsOf(story: Story, charts: readonly Chart[]): Chart[] {
  const ids = story.blocks.flatMap((block) => (block.type === "chart" || block.type === "scene" ? [block.chart] : []));
  return ids.flatMap((id) => charts.filter((chart) => chart.id === id));
}

/** What a story and its charts refer to. */
export function referencesOf(story: Story, charts: readonly Chart[]): References {
  const found = {
    figures: new Set<Figure>(),
    derived: new Set<Derived>(),
    terms: new Set<Term>(),
    comparisons: new Set<Comparison>(),
  };
  const visit = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === "figure") found.figures.add(inline.figure);
      else if (inline.type === "derived") found.derived.add(inline.derived);
      else if (inline.type === "term" && inline.term.explanation !== "") found.terms.add(inline.term);
      else if (inline.type === "change")
        [inline.baseline, inline.target].forEach((figure) => found.figures.add(figure));
      else if (inline.type === "reason") found.comparisons.add(inline.comparison);
      if ("children" in inline) visit(inline.children);
    }
  };
  for (const line of [story.question, story.standfirst, story.takeaway, ...story.blocks.flatMap(linesOf)]) visit(line);
  for (const chart of chartsOf(story, charts))
    for (const line of [chart.title, chart.dek, chart.reading, ...chart.notes]) visit(line);
  const unique = <Entry>(entries: Set<Entry>, key: (entry: Entry) => string) => [
    ...new Map([...entries].map((entry) => [key(entry), entry])).values(),
  ];
  return {
    figures: unique(found.figures, ({ id }) => id),
    derived: unique(found.derived, ({ id }) => id),
    terms: unique(found.terms, ({ term }) => term),
    comparisons: unique(found.comparisons, ({ id }) => id),
  };
}
