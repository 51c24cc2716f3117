import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { stateByName } from "../../src/charts/chart.ts";
import type { Chart } from "../../src/charts/compile.ts";
import { drawScene } from "../../src/charts/draw.ts";
import { labelText } from "../../src/charts/labels.ts";
import { markMarkup, widths, type Scene } from "../../src/charts/scene.ts";
import { relation } from "../../src/charts/relation.ts";
import { cellText, chartTable } from "../../src/charts/table.ts";
import { tallyOf } from "../../src/charts/types.ts";
import { isPair } from "../../src/ledger/compare.ts";
import type { Locale } from "../../src/ledger/format.ts";
import type { Inline } from "../../src/stories/blocks.ts";
import { report } from "../stories/report.ts";
import { charts, drawings } from "./real.ts";

const locales: Locale[] = ["zh", "en"];
const said = (id: string, label: string) => `${id}: ${label}`;

/** The numbers of a table with their words, each as often as it is there. */
function inTable(chart: Chart, locale: Locale): string[] {
  const parts = chartTable(chart, locale).rows.flat(2);
  return parts.flatMap((part) => (typeof part === "string" ? [] : [said(part.id, labelText(part, locale))])).sort();
}

/** The numbers that stand in a drawing as text. */
function inDrawing(scene: Scene): string[] {
  const { document } = parseHTML(`<svg>${scene.marks.map(markMarkup).join("")}</svg>`);
  const texts = [...document.querySelectorAll("[data-figure]")];
  return texts.map((text) => said(text.getAttribute("data-figure")!, text.textContent)).sort();
}

/** What is left of a list when the entries of another are taken away, each once. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return list.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const idsIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => {
    if (inline.type === "figure") return [inline.figure.id];
    return "children" in inline ? idsIn(inline.children) : [];
  });

describe.each(locales)("in %s", (locale) => {
  test.each(drawings)("$name says no number that its table does not say", ({ chart, state, width }) => {
    const drawn = inDrawing(drawScene(chart, state, width, locale));
    // A chart of names alone has none, nor one that counts.
    const hasNumbers = [...chart.figures, ...chart.derived, ...chart.comparisons].length > 0 && !tallyOf(chart);
    expect(drawn.length > 0).toBe(hasNumbers);
    expect(without(drawn, inTable(chart, locale))).toEqual([]);
  });

  const embeds = charts.flatMap((chart) => widths.map((width) => ({ name: `${chart.id} at ${width}`, chart, width })));
  test.each(embeds)("the embed of $name says all that its table says", ({ chart, width }) => {
    const drawn = inDrawing(drawScene(chart, stateByName(chart, chart.embed), width, locale));
    // Above a picture that has no room for a label, the title says the number.
    const inTitle = idsIn(chart.title);
    const missing = without(inTable(chart, locale), drawn).filter(
      (entry) => !inTitle.some((id) => entry.startsWith(`${id}: `)),
    );
    expect(missing).toEqual([]);
  });

  test.each(charts)("$id has a cell for each column and no cell without words", (chart) => {
    const { columns, rows } = chartTable(chart, locale);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cellText(cell, locale)).toMatch(/^(?!.*(undefined|NaN|null)).+$/);
    }
  });
});

describe("relation", () => {
  const relationOf = (id: string, locale: Locale = "zh") => {
    const pair = report.comparisons.find((comparison) => comparison.id === id)!;
    if (!isPair(pair)) throw new Error(`${id} is no pair`);
    return relation(pair, locale);
  };

  test.each([
    ["c01", "zh", "在线上（约1.33倍）"],
    ["c01", "en", "above (about ×1.33)"],
    ["c03", "zh", "在线下（约0.238倍）"],
    ["c05", "zh", "在线上（+0.6个百分点）"],
    ["c05", "en", "above (+0.6 points)"],
  ] as const)("of %s in %s is %s", (id, locale, text) => expect(relationOf(id, locale)).toBe(text));
});
