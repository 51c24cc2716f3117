import { describe, expect, test } from "vitest";
import { forms, sketchesOf } from "../../src/drafting/forms/all.ts";
import { pair, result, shape, target } from "./shapes.ts";

const money = (name: string, value: number) =>
  target(name, { unit: "元", value, measure: "level", printed: `${value}元` });
const share = (name: string, value: number) =>
  target(name, { unit: "%", value, measure: "share", printed: `${value}%` });
const growth = (name: string, value: number) =>
  target(name, { unit: "%", value, measure: "growth", printed: `${value}%` });

/** The types of the charts of a shape with the ids that they draw, the list of all targets left out. */
const drawn = (...parts: Parameters<typeof shape>) =>
  sketchesOf(shape(...parts))
    .filter(({ chart: { type } }) => type !== "target-list")
    .map(({ chart: { type, figures, comparisons } }) => [type, ...(type === "dumbbell" ? comparisons! : figures!)]);

describe("the shape of the data chooses the form", () => {
  test("several pairs: a dumbbell, the highest ratio first", () => {
    expect(drawn({ pairs: [pair("绿道", 10, 8), pair("食堂", 10, 30)] })).toEqual([["dumbbell", "食堂", "绿道"]]);
  });

  test("more pairs than a phone has room for: as many dumbbells as it takes", () => {
    const pairs = Array.from({ length: 15 }, (_, i) => pair(`p${i}`, 10, 11 + i));
    expect(drawn({ pairs }).map(([type, ...ids]) => [type, ids.length])).toEqual([
      ["dumbbell", 14],
      ["dumbbell", 1],
    ]);
  });

  test("one target with its result: a bullet", () => {
    expect(drawn({ pairs: [pair("食堂", 18, 24)] })).toEqual([["bullet", "食堂-2025", "食堂-2026"]]);
  });

  test("one rate of growth with its result: a dumbbell, as a rate has no length", () => {
    expect(drawn({ pairs: [pair("产值", 5, 6, { unit: "%", measure: "growth" })] })).toEqual([["dumbbell", "产值"]]);
  });

  test("amounts of money that nothing stands against: squares, the largest first, three at most", () => {
    const targets = [money("专项资金", 2e8), money("总投资", 90e8), money("年度投资", 40e8), money("到资", 30e8)];
    expect(drawn({ targets })).toEqual([["unit-squares", "总投资-2026", "年度投资-2026", "到资-2026"]]);
  });

  test("an amount beside which another would be no square: none", () => {
    expect(drawn({ targets: [money("总投资", 900e8), money("奖金", 2e6)] }).map(([type]) => type)).toEqual([
      "playbill",
    ]);
  });

  test("amounts that a picture can't tell apart, or of which one is a part of the other: none", () => {
    const twins = [money("项目投资", 50e8), { ...money("项目投资", 40e8), id: "项目投资-2026-2" }];
    const part = { ...money("专项债券增加", 20e8), measure: "increment" as const };
    expect(drawn({ targets: twins }).map(([type]) => type)).not.toContain("unit-squares");
    expect(drawn({ targets: [money("专项债券", 90e8), part] }).map(([type]) => type)).not.toContain("unit-squares");
  });

  test("shares of which the report may say more: nobody is told that it is silent", () => {
    const notes = (others: Parameters<typeof shape>[0]) =>
      sketchesOf(shape({ targets: [share("街区入驻率", 70)], ...others }))[0]!.chart.notes![0];
    expect(notes({})).toContain("不知道从哪一格起");
    expect(notes({ others: [result("街区入驻率", { role: "background" })] })).toContain("还要人核对");
  });

  test("growth to an amount that the report gives: none, as the start can be worked out", () => {
    const level = { ...money("航运收入", 9e8), id: "航运收入-2026-level" };
    expect(drawn({ targets: [growth("航运收入", 6), level] }).map(([type]) => type)).not.toContain("ghost-bars");
  });

  test("a rise of prices is no growth from a start", () => {
    expect(drawn({ targets: [growth("蔬菜价格", 2)] }).map(([type]) => type)).toEqual(["playbill"]);
  });

  test("shares that nothing stands against: blocks of a hundred", () => {
    expect(drawn({ targets: [share("入驻率", 70), share("治理率", 85)] })).toEqual([
      ["unit-blocks", "入驻率-2026", "治理率-2026"],
    ]);
  });

  test("growth from a start that is not given: bars without a base", () => {
    expect(drawn({ targets: [growth("游客", 6)] })).toEqual([["ghost-bars", "游客-2026"]]);
  });

  test("growth whose start the report gives, as a level: none", () => {
    const others = [result("游客", { unit: "人次", value: 86e5 })];
    expect(drawn({ targets: [growth("游客", 6)], others })).toEqual([["playbill", "游客-2026"]]);
  });

  test("a class of water: a ladder", () => {
    expect(drawn({ targets: [target("湖水", { unit: "类", value: 3, printed: "Ⅲ类" })] })).toEqual([
      ["rank-ladder", "湖水-2026"],
    ]);
  });

  test("a few numbers of unlike things: large type", () => {
    expect(drawn({ targets: [target("戏"), target("桥")] })).toEqual([["playbill", "戏-2026", "桥-2026"]]);
  });

  test("many numbers of unlike things: the list alone", () => {
    const targets = Array.from({ length: 7 }, (_, i) => target(`事${i}`));
    expect(drawn({ targets })).toEqual([]);
    expect(sketchesOf(shape({ targets })).map(({ chart: { type } }) => type)).toEqual(["target-list"]);
  });

  test("no target: what else is counted, in large type where it is little", () => {
    expect(drawn({ others: [result("戏")] })).toEqual([["playbill", "戏-2025"]]);
    expect(drawn({ others: Array.from({ length: 7 }, (_, i) => result(`事${i}`)) })).toEqual([]);
    expect(sketchesOf(shape())).toEqual([]);
  });
});

describe("the list of all targets", () => {
  test("stands at the end of every area that has any, whatever is drawn before", () => {
    const sketches = sketchesOf(shape({ pairs: [pair("食堂", 18, 24)], targets: [share("入驻率", 70)] }));
    expect(sketches.at(-1)!.chart).toMatchObject({ type: "target-list", figures: ["食堂-2026", "入驻率-2026"] });
  });

  test("is left out where one chart draws them all already", () => {
    for (const parts of [{ pairs: [pair("食堂", 18, 24)] }, { targets: [target("戏"), target("桥")] }])
      expect(sketchesOf(shape(parts)).map(({ chart: { type } }) => type)).not.toContain("target-list");
  });

  test("is divided where it is longer than a phone has room for", () => {
    const targets = Array.from({ length: 20 }, (_, i) => target(`事${i}`));
    const lists = sketchesOf(shape({ targets })).map(({ chart }) => [chart.id, chart.figures!.length]);
    expect(lists).toEqual([
      ["area-1-targets", 18],
      ["area-1-targets-2", 2],
    ]);
  });
});

test("a figure is drawn by one form only, and by the list", () => {
  const sketches = sketchesOf(
    shape({
      pairs: [pair("食堂", 18, 24), pair("绿道", 10, 10)],
      targets: [money("总投资", 90e8), money("到资", 30e8), share("入驻率", 70), growth("游客", 6)],
    }),
  ).filter(({ chart: { type } }) => type !== "target-list");
  const ids = sketches.flatMap(({ draws }) => draws.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(sketches.map(({ chart: { type } }) => type)).toEqual([
    "dumbbell",
    "unit-squares",
    "unit-blocks",
    "ghost-bars",
  ]);
});

test("every choice says why", () => {
  for (const form of Object.values(forms))
    for (const { why } of form(shape({ pairs: [pair("食堂", 18, 24)], targets: [share("率", 9)] }), [share("率", 9)]))
      expect(why).toMatch(/^[a-z0-9].{20,}/);
});
