import { expect, test } from "vitest";
import { barcode } from "../../src/charts/barcode.ts";
import { accountFor } from "../../src/ledger/account.ts";
import { published } from "./real.ts";

const strokes = (path: string) => [...path.matchAll(/M(\d+) /g)].map(([, x]) => Number(x));

test.each(published)("every numeral of $report.id has one stroke, at its place", ({ report }) => {
  const { sections } = accountFor(report);
  report.sections.forEach((section, i) => {
    const { list } = sections[i]!;
    const { length, used, aside, unexplained } = barcode(list, section);
    const drawn = [used, aside, unexplained].flatMap(strokes);
    expect(drawn.toSorted((a, b) => a - b)).toEqual(list.map(({ start }) => start - section.start));
    expect(strokes(used)).toHaveLength(sections[i]!.used);
    for (const x of drawn) expect(x).toBeLessThan(length);
  });
});

test("what is set aside has lower strokes than what is used, and what is not explained hangs from above", () => {
  const at = (start: number, fate: "used" | "aside" | "unexplained") => ({
    start,
    fate,
    printed: "",
    section: "",
    rows: [],
  });
  const numerals = [at(10, "used"), at(12, "aside"), at(19, "unexplained")];
  expect(barcode(numerals, { start: 10, end: 20 })).toEqual({
    length: 10,
    height: 24,
    used: "M0 0V24",
    aside: "M2 12V24",
    unexplained: "M9 0V12",
  });
});
