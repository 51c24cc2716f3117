import { describe, expect, test } from "vitest";
import { agrees, score, type Label } from "../../src/extraction/score.ts";

const label = (changes: Partial<Label> = {}): Label => ({
  start: 10,
  end: 14,
  class: "figure",
  value: 12,
  value_max: null,
  unit: "所",
  qualifier: "exact",
  indicator: "新建学校",
  period: "2025",
  role: "actual",
  ...changes,
});
const date = label({ start: 2, end: 7, class: "date", value: null, unit: "", indicator: "", period: "", role: null });

describe("agrees", () => {
  test.each([
    ["新建学校", "新建的学校", true],
    ["云汀湖水质优良率", "水质优良率", true],
    ["入选全国名单企业", "企业入选全国名单", true],
    ["新建学校", "改造公园", false],
    ["新建学校", "", false],
    ["", "", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(agrees(a, b)).toBe(expected);
    expect(agrees(b, a)).toBe(expected);
  });
});

describe("score", () => {
  test("八成 and 80 % are one number", () => {
    expect(score([label({ value: 8, unit: "成" })], [label({ value: 80, unit: "%" })]).value).toBe(1);
    expect(score([label({ value: 8, unit: "成" })], [label({ value: 8, unit: "%" })]).value).toBe(0);
  });

  test("is 1 all over where rows are the labels", () => {
    expect(score([date, label()], [date, label()])).toEqual({
      labelled: 1,
      value: 1,
      falseFigures: 0,
      qualifier: 1,
      time: 1,
      partial: 1,
      exact: 1,
      whole: 1,
      coverage: 1,
    });
  });

  test.each([
    ["a value", { value: 13 }, { value: 0, whole: 0 }],
    ["a unit", { unit: "个" }, { value: 0, whole: 0 }],
    ["the end of a range", { value_max: 15 }, { value: 0 }],
    ["a qualifier", { qualifier: "over" as const }, { value: 1, qualifier: 0, whole: 0 }],
    ["a period", { period: "2024" }, { value: 1, time: 0, whole: 0 }],
    ["a role", { role: "target" as const }, { value: 1, time: 0, whole: 0 }],
    ["an indicator", { indicator: "改造公园" }, { value: 1, partial: 0, exact: 0, whole: 0 }],
    ["an indicator in part", { indicator: "学校" }, { value: 1, partial: 1, exact: 0, whole: 1 }],
  ])("notices %s that is wrong", (_, changes, expected) => {
    expect(score([label()], [label(changes)])).toMatchObject(expected);
  });

  test("counts a figure that is none, and a numeral without a row", () => {
    const figure = label({ start: 2, end: 7 });
    expect(score([date, label()], [figure, label()])).toMatchObject({ falseFigures: 1, coverage: 1 });
    expect(score([date, label()], [figure, label()]).value).toBeCloseTo(2 / 3);
    expect(score([date, label()], [label()])).toMatchObject({ falseFigures: 0, value: 1, coverage: 0.5 });
  });

  test("takes one row for each of the figures that a numeral states, or one for all", () => {
    const two = [label({ indicator: "安全利用率" }), label({ indicator: "安全处置率" })];
    const one = [label({ indicator: "安全利用率、安全处置率" })];
    expect(score(two, one)).toMatchObject({ partial: 1, falseFigures: 0, whole: 1 });
    expect(score(one, two)).toMatchObject({ value: 1, partial: 1, falseFigures: 0 });
  });

  test("compares ranks without a unit, and people by 人 and 名 alike", () => {
    const rank = { class: "rank" as const, value: 1 };
    expect(score([label({ ...rank, unit: "家" })], [label({ ...rank, unit: "" })]).value).toBe(1);
    expect(score([label({ unit: "人" })], [label({ unit: "名" })]).value).toBe(1);
  });
});
