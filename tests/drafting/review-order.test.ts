import { expect, test } from "vitest";
import { reviewOrder } from "../../src/drafting/review-order.ts";
import type { Report } from "../../src/ledger/report.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { result, target } from "./shapes.ts";

const order = (rows: Figure[]) => {
  const report = { id: "made-up", rows, glossary: [], comparisons: [], title_en: "" };
  return reviewOrder({ report: report as unknown as Report, files: {} }).join("\n");
};

test("targets of one area that have one name are reviewed: readers can't tell them apart", () => {
  const again = { ...target("渡船", { value: 9 }), id: "渡船-2026-2" };
  expect(order([result("渡船"), target("渡船"), target("码头"), again])).toContain(
    "1 name of several targets of one area, which readers can't tell apart: ledger.csv:3 渡船",
  );
  expect(order([target("渡船"), { ...again, area: "area-2" }, { ...again, unit: "吨" }])).not.toContain("apart");
});
