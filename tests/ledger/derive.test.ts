import { describe, expect, test } from "vitest";
import type { DerivedRow } from "../../src/ledger/derived-schema.ts";
import { derive, formulaText, weaker, type Input } from "../../src/ledger/derive.ts";
import { derivedById } from "../../src/ledger/report.ts";
import { qualifiers, type Qualifier } from "../../src/ledger/schema.ts";
import { figure, report } from "./jiangan.ts";

const base = figure("技术合同成交额-2025");

const input = (value: number, qualifier: Qualifier = "exact", more: Partial<Input> = {}): Input => ({
  ...base,
  value,
  qualifier,
  estimated: false,
  ...more,
});

function calculate(formula: string, inputs: Record<string, Input>, row: Partial<DerivedRow> = {}) {
  const whole: DerivedRow = {
    id: "x",
    label: "甲",
    label_en: "a",
    formula,
    inputs: Object.fromEntries(Object.keys(inputs).map((name) => [name, name])),
    unit: "家",
    digits: 3,
    hypothetical: false,
    ...row,
  };
  return derive(whole, (id) => inputs[id]);
}

describe("the value", () => {
  test.each([
    ["a + b * 2", 10],
    ["(a + b) * 2", 14],
    ["a - b - 1", 0],
    ["a / b", 1.33333333333],
    ["100", 100],
  ])("%s", (formula, value) => {
    expect(calculate(formula, { a: input(4), b: input(3) }).value).toBe(value);
  });

  test("has no noise of the float, and says whether the digits shown are fewer", () => {
    expect(calculate("a + b", { a: input(0.1), b: input(0.2) })).toMatchObject({ value: 0.3, rounded: false });
    expect(calculate("a / b", { a: input(1), b: input(3) })).toMatchObject({ rounded: true });
  });
});

describe("the weakest qualifier", () => {
  test.each<[string, Qualifier, Qualifier, Qualifier]>([
    ["a + b", "exact", "exact", "exact"],
    ["a + b", "atLeast", "exact", "atLeast"],
    ["a + b", "about", "atLeast", "about"],
    ["a + b", "over", "plus", "over"],
    // Bounds in opposite ways leave nothing firm.
    ["a + b", "atLeast", "atMost", "about"],
    ["a - b", "atLeast", "atLeast", "about"],
    // What is taken away or divided by turns its bound round.
    ["a - b", "exact", "atLeast", "atMost"],
    ["a / b", "exact", "over", "under"],
    ["a / b", "exact", "under", "over"],
    ["a - b", "exact", "plus", "nearly"],
    ["a - b", "exact", "nearly", "plus"],
    ["a * b", "exact", "atMost", "atMost"],
    ["a - b", "atLeast", "atMost", "atLeast"],
    ["a - b", "exact", "about", "about"],
    ["a - b", "exact", "range", "range"],
  ])("%s of %s and %s is %s", (formula, a, b, qualifier) => {
    expect(calculate(formula, { a: input(10, a), b: input(3, b) }).qualifier).toBe(qualifier);
  });

  test("is the same whichever stands first, and never firmer than either", () => {
    for (const a of qualifiers)
      for (const b of qualifiers) {
        expect(weaker(a, b)).toBe(weaker(b, a));
        if (a !== "exact" || b !== "exact") expect(weaker(a, b)).not.toBe("exact");
      }
  });

  test("is carried together with what the report estimates or we assume", () => {
    expect(calculate("a + b", { a: input(1, "exact", { estimated: true }), b: input(1) }).estimated).toBe(true);
    const assumed = input(1, "exact", { hypothetical: true });
    expect(() => calculate("a + 1", { a: assumed })).toThrow(
      "Unexpected hypothetical: false, expected true as one of the inputs is hypothetical",
    );
    expect(calculate("a + 1", { a: assumed }, { hypothetical: true }).hypothetical).toBe(true);
  });
});

describe("what can't be calculated", () => {
  test.each([
    ["a / b", "Unexpected division by zero, expected a number"],
    ["a / (b - b)", "Unexpected division by zero, expected a number"],
    ["a + c", "Unexpected name `c`, expected one of a, b"],
    ["a ** b", /^Unexpected /],
    ["a % b", "Unexpected operator `%`, expected + - * /"],
    ["a > b", "Unexpected operator `>`, expected + - * /"],
    ["alert(1)", "Unexpected CallExpression, expected numbers, names and + - * / ( )"],
    ["a.b", "Unexpected MemberExpression, expected numbers, names and + - * / ( )"],
    ["'1'", "Unexpected Literal, expected numbers, names and + - * / ( )"],
    ["-a", "Unexpected UnaryExpression, expected numbers, names and + - * / ( )"],
    ["a +", /^Expected |^Unexpected /],
    ["", /^Unexpected /],
  ])("%s", (formula, message) => {
    expect(() => calculate(formula, { a: input(4), b: input(0) })).toThrow(message);
  });

  test("an input that nothing has", () => {
    expect(() => derive({ ...derivedById(report, "sme-gap")! }, () => undefined)).toThrow(
      "Unexpected id `科技型中小企业入库-2025`, expected a figure, a constant or a derived value before this one",
    );
  });
});

test("the report's own derived values", () => {
  const values = Object.fromEntries(report.derived.map(({ id, value, qualifier }) => [id, [value, qualifier]]));
  expect(values).toMatchObject({
    "sme-gap": [9, "atLeast"],
    "tech-contracts-rise": [11.6389548694, "atLeast"],
    "tech-contracts-2023": [10_525_000_000, "exact"],
    "nominal-projects-sum": [35_000_000_000, "exact"],
    "doubling-gap-from-800": [200, "under"],
    "home-adaptations-ratio": [0.4, "about"],
    "headquarters-before": [100, "exact"],
  });
  expect(report.derived.filter(({ hypothetical }) => hypothetical).map(({ id }) => id)).toEqual(
    report.derived.map(({ id }) => id).filter((id) => /^(start|doubling)-/.test(id)),
  );
});

test("a formula reads with every name replaced", () => {
  expect(formulaText(derivedById(report, "sme-gap")!, (id) => `〔${id}〕`)).toBe(
    "〔科技型中小企业入库-2025〕 − 〔科技型中小企业入库-2024〕",
  );
});
