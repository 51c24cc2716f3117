import { expect, test } from "vitest";
import { proposed } from "../../src/ledger/across.ts";
import { isOpen, outcomePosition, tallyOutcomes, type Outcome } from "../../src/ledger/outcome.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { aimed, stated } from "./made-up-years.ts";

const outcomeOf = (aim: number, came: number, target: Partial<Figure> = {}, result: Partial<Figure> = {}): Outcome => ({
  target: aimed("食堂-2026", aim, target),
  result: stated("食堂-2026", came, result),
  judgement: proposed,
});

test("the target is the line, the result stands above it, on it or below it", () => {
  expect(outcomePosition(outcomeOf(20, 25), "strict")).toBe("above");
  expect(outcomePosition(outcomeOf(20, 20), "strict")).toBe("level");
  expect(outcomePosition(outcomeOf(20, 15), "strict")).toBe("below");
});

test("with tolerance two per cent of the target, for growth half a point, count as level", () => {
  const both = (outcome: Outcome) => (["strict", "tolerant"] as const).map((mode) => outcomePosition(outcome, mode));
  expect(both(outcomeOf(100, 98))).toEqual(["below", "level"]);
  expect(both(outcomeOf(100, 97.9))).toEqual(["below", "below"]);
  const growth = { measure: "growth", unit: "%" } as const;
  expect(both(outcomeOf(6, 5.5, growth, growth))).toEqual(["below", "level"]);
  expect(both(outcomeOf(6, 5.4, growth, growth))).toEqual(["below", "below"]);
});

test("what only looks alike stands nowhere", () => {
  const apart: Outcome = { ...outcomeOf(20, 25), judgement: { ...proposed, comparability: "none" } };
  expect([outcomePosition(apart, "strict"), outcomePosition(apart, "tolerant")]).toEqual([undefined, undefined]);
});

test.each<[string, boolean, Outcome]>([
  ["a floor and an exact result", false, outcomeOf(20, 25)],
  ["a floor and a result that is more than a number above it", false, outcomeOf(20, 25, {}, { qualifier: "over" })],
  ["a floor and a result that is more than a number below it", true, outcomeOf(20, 15, {}, { qualifier: "over" })],
  ["a floor and a result of about", true, outcomeOf(20, 25, {}, { qualifier: "about" })],
  ["a target of about and an exact result", true, outcomeOf(20, 25, { qualifier: "about" })],
  ["a range and an exact result", true, outcomeOf(20, 25, { qualifier: "range", value_max: 24 })],
])("whether the words leave open which is higher: %s, %s", (_, open, outcome) => expect(isOpen(outcome)).toBe(open));

test("results are counted by place in both ways of reading, without what only looks alike", () => {
  const apart: Outcome = { ...outcomeOf(20, 25), judgement: { ...proposed, comparability: "none" } };
  const outcomes = [
    outcomeOf(100, 99),
    outcomeOf(100, 120),
    outcomeOf(100, 100),
    outcomeOf(100, 90, { qualifier: "about" }),
  ];
  expect(tallyOutcomes([...outcomes, apart])).toEqual({
    all: 4,
    open: 1,
    strict: { above: 1, level: 1, below: 2 },
    tolerant: { above: 1, level: 2, below: 1 },
  });
});
