import { describe, expect, test } from "vitest";
import { agreed, bySeries, indicatorKey, judgementOf, proposed, seriesOf } from "../../src/ledger/across.ts";
import { madeUpFigure } from "../charts/made-up.ts";
import { aimed, reportOf, stated } from "./made-up-years.ts";

describe("the key of an indicator", () => {
  test.each([
    ["技术合同成交额", "技术合同成交额"],
    [" 技术合同 成交额 ", "技术合同成交额"],
    ["“四上”企业", "四上企业"],
    ["创新街区（楼宇、园区）", "创新街区楼宇园区"],
    ["ＰＭ２.５平均浓度", "PM2.5平均浓度"],
    ["5G基站", "5G基站"],
    ["-甲.", "甲"],
    ["…", ""],
  ])("%s → %s", (indicator, key) => expect(indicatorKey(indicator)).toBe(key));

  test("keeps every word: what is added, recruited or finished is something else", () => {
    const names = ["电梯", "加装电梯", "新增电梯", "引进高层次人才", "引育高层次人才"];
    expect(new Set(names.map(indicatorKey)).size).toBe(names.length);
  });

  test("is a word of addresses", () => {
    for (const indicator of ["../甲", "甲/乙", "甲?乙#丙", "..", "甲 乙%"])
      expect(indicatorKey(indicator)).toMatch(/^([\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?)?$/u);
  });
});

test("a series is of one unit and one way of counting", () => {
  const figure = madeUpFigure();
  const others = [{ unit: "个" }, { measure: "growth" as const }, { indicator: "社区大食堂" }];
  for (const change of others) expect(seriesOf(madeUpFigure(change))).not.toBe(seriesOf(figure));
  expect(seriesOf(madeUpFigure({ indicator: "“社区”食堂", value: 1, period: "2030" }))).toBe(seriesOf(figure));
});

describe("what a person says of two figures", () => {
  const figure = stated("食堂-2025", 20);
  const other = "yunpu-2025/食堂-2025";

  test("is proposed as near, with nothing looked up, until there is a row", () => {
    expect(judgementOf(reportOf(2026, [figure]), figure, other)).toBe(proposed);
    expect(proposed).toMatchObject({ comparability: "near", isJudged: false, reason: "" });
  });

  test("holds for the two that it names, before what holds in general", () => {
    const across = [
      { figure: "食堂-2025", comparability: "near" as const, reason: "一般。" },
      { figure: "食堂-2025", other, comparability: "same" as const, reason: "这两个。" },
      { figure: "别的-2025", comparability: "none" as const },
    ];
    const report = reportOf(2026, [figure], { across });
    expect(judgementOf(report, figure, other)).toMatchObject({
      comparability: "same",
      reason: "这两个。",
      isJudged: true,
    });
    expect(judgementOf(report, figure, "yunpu-2025/又一个-2025")).toMatchObject({ reason: "一般。" });
    expect(judgementOf(report, figure)).toMatchObject({ reason: "一般。" });
  });
});

test("figures that say the same number amount to the first; others to none", () => {
  const [a, b] = [stated("食堂-2025", 20), stated("食堂-2025-2", 20)];
  expect(agreed([a, b])).toBe(a);
  expect(agreed([a, stated("食堂-2025-3", 21)])).toBeUndefined();
  expect(agreed([a, { ...b, value_max: 22 }])).toBeUndefined();
  expect([agreed([]), agreed(undefined)]).toEqual([undefined, undefined]);
});

test("figures are found by series and period; ranks are none", () => {
  const [result, target] = [stated("食堂-2025", 20), aimed("食堂-2026", 24)];
  const rank = stated("食堂-2025-rank", 3, { class: "rank" });
  expect([...bySeries([result, target, rank], () => true)]).toEqual([
    [`${seriesOf(result)} 2025`, [result]],
    [`${seriesOf(target)} 2026`, [target]],
  ]);
  expect([...bySeries([result, target], ({ role }) => role === "target").values()]).toEqual([[target]]);
});
