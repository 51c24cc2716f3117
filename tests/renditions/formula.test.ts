import { expect, test } from "vitest";
import { derivedById } from "../../src/ledger/report.ts";
import { readFormula, reasonsOf } from "../../src/renditions/formula.ts";
import { report } from "../ledger/jiangan.ts";

const read = (id: string) => readFormula(derivedById(report, id)!, report);

test("a formula reads with its figures, constants and other derived values", () => {
  expect(read("sme-gap")).toBe("不少于900家 − 891家");
  expect(read("good-air-days-2023")).toBe("365天 × 78.6% ÷ 100%");
});

test("the constants of a formula say why they are what they are", () => {
  expect(reasonsOf(derivedById(report, "cultural-events-weekly")!, report)).toBe("2025年按整周计，余下的一天不计。");
  expect(reasonsOf(derivedById(report, "sme-gap")!, report)).toBe("");
});

test("no name of a formula is left as it is", () => {
  for (const derived of report.derived) expect(readFormula(derived, report)).not.toMatch(/[a-z]{2}/i);
});
