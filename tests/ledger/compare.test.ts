import { describe, expect, test } from "vitest";
import { areaOf, isPair, isRate, isUndecidable, position, ratio, type Pair } from "../../src/ledger/compare.ts";
import { pairs } from "../../src/ledger/count.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { figure, report } from "./jiangan.ts";

const all = pairs(report);
const pair = (id: string) => all.find((comparison) => comparison.id === id)!;

/** A real pair with other numbers. */
function pairOf(result: Partial<Figure>, target: Partial<Figure>): Pair {
  const real = pair("p05");
  return {
    ...real,
    baseline: [{ ...real.baseline[0], qualifier: "exact", ...result }],
    target: [{ ...real.target[0], ...target }],
  };
}

const idsAt = (where: string, mode: "strict" | "tolerant") =>
  all.filter((each) => position(each, mode) === where).map(({ id }) => id);

describe("where a target stands", () => {
  test("by the printed numbers: 12 above, 11 level, 12 below", () => {
    expect(["above", "level", "below"].map((where) => idsAt(where, "strict").length)).toEqual([12, 11, 12]);
  });

  test("with tolerance: 8 above, 16 level, 11 below", () => {
    expect(["above", "level", "below"].map((where) => idsAt(where, "tolerant").length)).toEqual([8, 16, 11]);
  });

  test("tolerance only makes level what was not", () => {
    for (const each of all)
      if (position(each, "tolerant") !== "level") expect(position(each, "strict")).toBe(position(each, "tolerant"));
  });

  test.each<[string, number, number, "strict" | "tolerant", string]>([
    ["equal numbers", 100, 100, "strict", "level"],
    ["a little more", 100, 100.1, "strict", "above"],
    ["a little less", 100, 99.9, "strict", "below"],
    ["exactly two per cent more", 100, 102, "tolerant", "level"],
    ["more than two per cent more", 100, 102.1, "tolerant", "above"],
    ["exactly two per cent less", 100, 98, "tolerant", "level"],
    ["more than two per cent less", 100, 97.9, "tolerant", "below"],
    ["numbers that a float can't hold", 0.3, 0.1 + 0.2, "strict", "level"],
  ])("%s", (_name, result, target, mode, where) => {
    expect(position(pairOf({ value: result }, { value: target }), mode)).toBe(where);
  });

  test.each<[number, number, string]>([
    [7, 7.5, "level"],
    [7, 7.6, "above"],
    [4.8, 4.3, "level"],
    [4.8, 4.2, "below"],
  ])("a growth rate of %d and %d: half a percentage point", (result, target, where) => {
    const rate = { measure: "growth", unit: "%" } as const;
    expect(position(pairOf({ value: result, ...rate }, { value: target, ...rate }), "tolerant")).toBe(where);
  });
});

describe("whether the words leave open which is higher", () => {
  test.each<[Figure["qualifier"], number, number, boolean]>([
    ["exact", 95, 96, false],
    ["exact", 95, 95, false],
    ["over", 95, 96, true],
    ["over", 95, 95, true],
    ["over", 95, 94, false],
    ["plus", 140, 150, true],
    ["nearly", 90, 80, true],
    ["nearly", 90, 95, false],
    ["about", 7, 100, true],
    ["atMost", 10, 5, true],
    ["under", 10, 11, false],
    ["atLeast", 10, 11, true],
  ])("a result of %s %d and a target of %d: %s", (qualifier, result, target, open) => {
    expect(isUndecidable(pairOf({ qualifier, value: result }, { value: target }))).toBe(open);
  });

  test("a result that is a range is open only inside it", () => {
    const range = { qualifier: "range", value: 3, value_max: 5 } as const;
    expect([2, 3, 4, 5, 6].map((value) => isUndecidable(pairOf(range, { value })))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test("the satisfaction rate, printed as over a number, is open", () => {
    expect(isUndecidable(pair("p35"))).toBe(true);
    expect(isUndecidable(pair("p05"))).toBe(false);
  });
});

describe("a ratio", () => {
  test("is target by result", () => expect(ratio(pair("p33"))).toBe(1));
  test("is none for rates", () => expect(ratio(pair("p13"))).toBeUndefined());
  test("is none over zero", () => expect(ratio(pairOf({ value: 0 }, {}))).toBeUndefined());
  test.each([
    ["%", true],
    ["百分点", true],
    ["家", false],
    ["元", false],
  ])("of %s is a rate: %s", (unit, expected) => expect(isRate({ unit })).toBe(expected));
});

test("what only looks like a pair is none, however many figures it names", () => {
  const [same, none] = [report.comparisons[0]!, report.comparisons.find(({ id }) => id === "n01")!];
  expect(isPair(same)).toBe(true);
  expect(none.baseline.length + none.target.length).toBe(2);
  expect(isPair(none)).toBe(false);
  expect(isPair({ ...same, target: [...same.target, figure("新增学位-2025")] })).toBe(false);
});

test("a comparison is listed under the area of its target, or of its result where it has none", () => {
  const [pools, incomes] = ["n07", "n02"].map((id) => report.comparisons.find((each) => each.id === id)!);
  expect(areaOf(pools!)).toBe("demand");
  expect(incomes!.target).toEqual([]);
  expect(areaOf(incomes!)).toBe("overall");
  expect(areaOf({ ...incomes!, baseline: [] })).toBeUndefined();
});
