import { describe, expect, test } from "vitest";
import type { ChartData, State } from "../../src/charts/chart.ts";
import { describeChart } from "../../src/charts/describe.ts";
import { labelText } from "../../src/charts/labels.ts";
import { drawsPairs, tallyOf } from "../../src/charts/types.ts";
import type { Derived } from "../../src/ledger/derive.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { charts } from "./real.ts";

/** The numbers that a state shows: its figures and derived values, and both sides of its comparisons. */
function shownNumbers(chart: ChartData, { show }: State): (Figure | Derived)[] {
  // A chart that counts says how many there are.
  if (tallyOf(chart)) return [];
  const shown = (entry: { id: string }) => show.includes(entry.id);
  // Other charts have comparisons only to know which of their targets hold nearly.
  const pairs = drawsPairs(chart) ? chart.comparisons.filter(shown) : [];
  const sides = pairs.flatMap(({ baseline, target }) => [...baseline, ...target]);
  return [...chart.figures.filter(shown), ...chart.derived.filter(shown), ...sides];
}

const states = charts.flatMap((chart) =>
  chart.states.map((state) => ({ name: `${chart.id} ${state.name}`, chart, state })),
);

describe.each(["zh", "en"] as const)("in %s", (locale) => {
  test.each(states)("$name says every number with the words that shape it", ({ chart, state }) => {
    const sentence = describeChart(chart, state, locale);
    const numbers = shownNumbers(chart, state);
    // A chart of names alone has none.
    const hasNumbers = [...chart.figures, ...chart.derived, ...chart.comparisons].length > 0 && !tallyOf(chart);
    expect(numbers.length > 0).toBe(hasNumbers);
    for (const { name } of chart.mentions.filter(({ name }) => state.show.includes(name) && locale === "zh"))
      expect(sentence).toContain(name);
    expect(numbers.map((number) => labelText(number, locale)).filter((text) => !sentence.includes(text))).toEqual([]);
    expect(sentence).not.toMatch(/undefined|NaN|null/);
  });

  test.each(states)("$name says nothing of what it does not show", ({ chart, state }) => {
    const shown = shownNumbers(chart, state).map((number) => labelText(number, locale));
    const all = shownNumbers(chart, {
      ...state,
      show: [...chart.figures, ...chart.derived, ...chart.comparisons].map(({ id }) => id),
    });
    const hidden = all
      .map((number) => labelText(number, locale))
      .filter((text) => !shown.some((other) => other.includes(text)));
    const sentence = describeChart(chart, state, locale);
    // A longer number may begin or end as a shorter one does.
    expect(
      hidden.filter((text) => new RegExp(`(?<!\\d|\\.)${text.replace(/[.()]/g, "\\$&")}(?!\\d)`).test(sentence)),
    ).toEqual([]);
  });
});

test("a sentence has no Han in English, and reads as a sentence in both", () => {
  for (const { chart, state } of states) {
    expect(describeChart(chart, state, "zh")).toMatch(/^\S+：.+。$/);
    expect(describeChart(chart, state, "en")).not.toMatch(/\p{Script=Han}|[（）：；，。]/u);
  }
});
