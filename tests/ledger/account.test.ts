import { describe, expect, test } from "vitest";
import { accountFor, explainedShare } from "../../src/ledger/account.ts";
import type { LedgerRow } from "../../src/ledger/schema.ts";
import { figure, report } from "./jiangan.ts";

const aside = report.rows.find(({ class: kind }) => kind === "name")!;
const sections = [{ ...report.sections[0]!, id: "序" }];
const account = (...rows: Partial<LedgerRow>[]) =>
  accountFor({ rows: rows.map((row, i) => ({ ...aside, section: "序", start: i, ...row })), sections });

describe("the numerals of the real report", () => {
  const { sections: own, total } = accountFor(report);

  test("are all used or set aside with a reason", () => {
    expect(total).toEqual({ numerals: 420, used: 231, aside: 189, unexplained: 0 });
    expect(explainedShare(total)).toBe(100);
  });

  test("stand in their sections, each once, in reading order", () => {
    expect(own.map(({ id }) => id)).toEqual(report.sections.map(({ id }) => id));
    const list = own.flatMap((section) => section.list);
    expect(list).toHaveLength(total.numerals);
    expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
    expect(list.flatMap(({ rows }) => rows)).toEqual(report.rows);
    for (const key of ["numerals", "used", "aside", "unexplained"] as const)
      expect(own.reduce((sum, section) => sum + section[key], 0)).toBe(total[key]);
  });

  test("one that states two rates is one numeral", () => {
    const ids = ["建设用地安全利用率-2025", "危险废物安全处置率-2025"];
    const numeral = own.flatMap(({ list }) => list).find(({ rows }) => rows.length > 1);
    expect(numeral?.rows.map(({ id }) => id)).toEqual(ids);
  });
});

describe("what is not explained", () => {
  test.each<[string, Partial<LedgerRow>, string]>([
    ["a figure", figure("技术合同成交额-2025"), "used"],
    ["a figure without a value", { ...figure("技术合同成交额-2025"), value: null }, "unexplained"],
    [
      "a figure without a value, with a note",
      { ...figure("技术合同成交额-2025"), value: null, note: "不清" },
      "unexplained",
    ],
    ["a rejected figure", { ...figure("技术合同成交额-2025"), review: "rejected", note: "" }, "unexplained"],
    [
      "a rejected figure with a reason",
      { ...figure("技术合同成交额-2025"), review: "rejected", note: "例子" },
      "aside",
    ],
    ["a name with a reason", { note: "线路名" }, "aside"],
    ["a name without a reason", { note: "" }, "unexplained"],
  ])("%s", (_, row, fate) => {
    expect(account({ ...row, section: "序", start: 0 }).sections[0]!.list[0]!.fate).toBe(fate);
  });

  test("a numeral with one row that is not explained is not", () => {
    expect(account({ start: 3 }, { start: 3, note: "" }).total).toMatchObject({ numerals: 1, unexplained: 1 });
  });

  test("lowers the share, which is never rounded up to all", () => {
    expect(explainedShare({ numerals: 4, used: 2, aside: 1, unexplained: 1 })).toBe(75);
    expect(explainedShare({ numerals: 3000, used: 2999, aside: 0, unexplained: 1 })).toBe(99.9);
    expect(explainedShare({ numerals: 3, used: 2, aside: 0, unexplained: 1 })).toBe(66.6);
    expect(explainedShare(accountFor({ rows: [], sections }).total)).toBe(100);
  });
});
