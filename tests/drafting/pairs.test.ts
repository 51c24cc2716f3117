import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { likeness, thingOf } from "../../src/drafting/likeness.ts";
import { matches } from "../../src/drafting/pairs.ts";
import { isPair } from "../../src/ledger/compare.ts";
import type { Figure } from "../../src/ledger/schema.ts";
import { publications } from "../../src/loaders.ts";
import { drafted, root, texts } from "./drafts.ts";
import { result, target } from "./shapes.ts";

describe("how alike two names are", () => {
  test.each([
    ["老旧小区改造", "改造老旧小区", 0.95, 1],
    ["打造口袋公园", "改造提升口袋公园", 0.9, 1],
    ["应用场景", "打造示范应用场景", 0.75, 0.99],
    ["规模以上工业增加值", "规上工业增加值", 1, 1],
    ["“四好农村路”", "四好农村路", 1, 1],
    ["城镇新增就业", "新增城镇就业", 0.95, 1],
    ["经济增长", "地区生产总值", 1, 1],
    ["引进项目", "校舍建设项目", 0, 0.67],
    ["新增学位", "新增床位", 0, 0.67],
    ["技术合同成交额", "社会消费品零售总额", 0, 0.4],
  ])("%s, %s", (a, b, least, most) => {
    expect(likeness(a, b)).toBe(likeness(b, a));
    expect(likeness(a, b)).toBeGreaterThanOrEqual(least);
    expect(likeness(a, b)).toBeLessThanOrEqual(most);
  });

  test("what is done to a thing is no part of it", () => {
    for (const name of ["新增口袋公园", "打造口袋公园", "口袋公园建设", "改造提升口袋公园"])
      expect(thingOf(name)).toBe("口袋公园");
  });
});

describe("what is paired", () => {
  const ids = (figures: Figure[]) => matches(figures, 2026).map((match) => [match.result.id, match.target.id]);
  const one = [["食堂-2025", "食堂-2026"]];

  test.each<[string, Partial<Figure>, Partial<Figure>, boolean]>([
    ["the same thing in the same unit", {}, {}, true],
    ["not in another unit", { unit: "平方米" }, {}, false],
    ["not a level with a growth", { measure: "growth", unit: "%" }, { measure: "share", unit: "%" }, false],
    ["not a stock with what came in a year", { qualifier_words: ["增加到"] }, { measure: "increment" }, false],
    ["not a result of several years", { period: "2021/2025" }, {}, false],
    ["not a target for a later year", {}, { period: "2030" }, false],
    ["not what review rejected", { review: "rejected" }, {}, false],
    ["not a rank", { class: "rank", measure: "rank" }, { class: "rank", measure: "rank" }, false],
    ["not what an annex repeats", {}, { section: "附(1)" }, false],
    ["not nothing with something", { value: 0 }, {}, false],
  ])("%s", (_, before, after, holds) => {
    expect(ids([result("食堂", before), target("食堂", after)])).toEqual(holds ? one : []);
  });

  test("each figure once, the most alike first, in the order of the targets", () => {
    const figures = [
      result("社区食堂"),
      result("绿道"),
      target("绿道", { start: 9 }),
      target("新建社区食堂", { start: 5 }),
      target("示范社区食堂", { start: 7 }),
    ];
    expect(ids(figures)).toEqual([
      ["社区食堂-2025", "新建社区食堂-2026"],
      ["绿道-2025", "绿道-2026"],
    ]);
  });

  test("no part with its whole: one numeral that counts several things, each by itself", () => {
    const at = { start: 5, end: 7 };
    const parts = [target("东街新建社区茶馆", at), target("西街新建社区茶馆", at)];
    expect(ids([result("新建社区茶馆"), ...parts])).toEqual([]);
    expect(ids([result("新建社区茶馆"), target("东街新建社区茶馆", at)])).toEqual([
      ["新建社区茶馆-2025", "东街新建社区茶馆-2026"],
    ]);
    expect(ids([result("西街新建社区茶馆"), ...parts])).toEqual([["西街新建社区茶馆-2025", "西街新建社区茶馆-2026"]]);
  });

  test("a start that is only mentioned, where its name is the target's", () => {
    const start = { role: "background" } as const;
    expect(ids([result("食堂", start), target("食堂")])).toEqual(one);
    expect(ids([result("社区食堂", start), target("新建社区食堂")])).toEqual([]);
  });

  test("no name of a kind with a name that it is in", () => {
    expect(ids([result("中小学"), target("中小学食堂改造")])).toEqual([]);
    expect(ids([result("中小学"), target("中小学")])).toEqual([["中小学-2025", "中小学-2026"]]);
  });

  test("a thing that is finished rather than one that is begun", () => {
    const figures = [
      result("老旧小区改造"),
      target("开工改造老旧小区", { start: 1 }),
      target("改造老旧小区完工", { start: 2 }),
    ];
    expect(ids(figures)).toEqual([["老旧小区改造-2025", "改造老旧小区完工-2026"]]);
  });
});

// What people paired by reading, where the same text is at hand.
const read = publications(root).publications.filter(({ report: { id } }) => id in texts && existsSync(texts[id]!));

describe.each(read.map(({ report }) => [report.id, report] as const))("held against the pairs of %s", (id, report) => {
  const key = (a: Figure, b: Figure) => `${a.start} ${b.start}`;
  const known = new Set(report.comparisons.filter(isPair).map(({ baseline: [a], target: [b] }) => key(a, b)));
  const found = matches(drafted(id).text.rows as Figure[], report.year).map((match) => key(match.result, match.target));

  test("nineteen of twenty are right, and four of five are found", () => {
    const right = found.filter((each) => known.has(each)).length;
    expect(right / found.length).toBeGreaterThanOrEqual(0.95);
    expect(right / known.size).toBeGreaterThanOrEqual(0.8);
  });

  test("four of five results are filed where people filed them", () => {
    // The areas of a draft are those of the report, in the same order.
    const idOf = (area: string) => report.areas.find(({ order }) => area === `area-${order}`)?.id ?? area;
    const results = drafted(id).draft.report.figures.filter(({ role }) => role === "actual");
    const filed = results.flatMap((figure) => {
      const hand = report.figures.find(({ start }) => start === figure.start);
      return hand ? [idOf(figure.area) === hand.area] : [];
    });
    expect(filed.length).toBeGreaterThan(50);
    expect(filed.filter(Boolean).length / filed.length).toBeGreaterThanOrEqual(0.8);
  });
});
