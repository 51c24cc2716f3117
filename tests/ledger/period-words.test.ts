import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/ledger/period-words.ts";

describe("how a period reads", () => {
  test.each([
    ["2026", "2026年"],
    ["2021/2025", "2021—2025年"],
    ["2025-06", "2025年6月"],
    ["2025-H1", "2025年上半年"],
    ["2025-Q3", "2025年三季度"],
    ["2025-01/2025-11", "2025年1月至11月"],
    ["2025-09/2026-03", "2025年9月至2026年3月"],
  ])("%s", (period, text) => expect(formatPeriod(period, "zh")).toBe(text));

  test("in English", () => expect(formatPeriod("2021/2025", "en")).toBe("2021–2025"));
});
