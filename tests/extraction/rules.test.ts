import { describe, expect, test } from "vitest";
import { placesOf, type Place } from "../../src/extraction/place.ts";
import { rules } from "../../src/extraction/rules/all.ts";
import type { Part } from "../../src/report/outline.ts";
import { scan } from "../../src/numerals/scan.ts";

/** The numerals that stand in 【 】, each in its sentence. */
function marked(example: string, part: Part = "review"): Place[] {
  const text = example.replace(/[【】]/g, "");
  const spans: [number, number][] = [];
  for (const { 0: match, 1: inner, index } of example.matchAll(/【(.*?)】/g)) {
    const start = index - 2 * spans.length;
    expect(match).toContain(inner);
    spans.push([start, start + inner!.length]);
  }
  const places = placesOf(text, 0, text.length, scan(text), part);
  return spans.map(([start, end]) => {
    const place = places.find(({ numeral }) => numeral.start <= start && numeral.end >= end);
    expect(place, `no numeral is found at 【】 of ${example}`).toBeDefined();
    return place!;
  });
}

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.map((example) => [example]))("sets aside %s", (example) => {
    for (const place of marked(example, rule.part)) expect(rule.judge(place)).toBeDefined();
  });
  test.each(rule.counterexamples.map((example) => [example]))("leaves %s", (example) => {
    for (const place of marked(example)) expect(rule.judge(place)).toBeUndefined();
  });
});

test("every rule has an example of each kind", () => {
  for (const { name, examples, counterexamples, part } of rules) {
    expect(examples.length, name).toBeGreaterThan(0);
    // A rule for a part of the report holds for all that stands there.
    if (!part) expect(counterexamples.length, name).toBeGreaterThan(0);
  }
});
