import { describe, expect, test } from "vitest";
import { kindOf, unitAt, unitName } from "../../src/numerals/units.ts";

describe("unitAt finds", () => {
  test.each([
    ["个百分点，", "个百分点"],
    ["亿元", ""],
    ["元以上", "元"],
    ["平方公里", "平方公里"],
    ["平方米公园", "平方米"],
    ["平方", "平方"],
    ["公里绿道", "公里"],
    ["人次", "人次"],
    ["人口", ""],
    ["人口密度", "人"],
    ["台阶", ""],
    ["台电梯", "台"],
    ["条例", ""],
    ["条道路", "条"],
    ["千瓦时", "千瓦时"],
    ["%。", "%"],
    ["GW电池", "GW"],
  ])("at the beginning of “%s” “%s”", (text, unit) => expect(unitAt(text, 0)).toBe(unit));

  test.each([
    ["微克/立方米", "微克/立方米"],
    ["元/人·月", "元/人·月"],
    ["微克每立方米", "微克每立方米"],
    ["元/苇", "元"],
    ["元/", "元"],
    ["次每周", "次"],
  ])("the denominator of %s", (text, unit) => expect(unitAt(text, 0)).toBe(unit));

  test.each([
    ["件(套)", "件(套)"],
    ["台（套）", "台（套）"],
    ["件(苇)", "件"],
    ["件(套", "件"],
    ["家（含分店）", "家"],
  ])("the twin of %s", (text, unit) => expect(unitAt(text, 0)).toBe(unit));

  test.each([
    ["舸，", "舸"],
    ["舸以上", "舸"],
    ["舸", ""],
    ["舸船，", ""],
    ["x，", ""],
  ])("an unknown measure word only where the clause ends: “%s”", (text, unit) => expect(unitAt(text, 0)).toBe(unit));

  test("at any place, and nothing outside the text", () => {
    expect(unitAt("新建3所学校", 3)).toBe("所");
    expect(unitAt("3所", 2)).toBe("");
    expect(unitAt("3所", 99)).toBe("");
    expect(unitAt("", 0)).toBe("");
  });
});

describe("kindOf", () => {
  test.each([
    ["%", "share"],
    ["百分点", "share"],
    ["美元", "money"],
    ["公里", "length"],
    ["亩", "area"],
    ["吨", "mass"],
    ["千瓦时", "energy"],
    ["个月", "time"],
    ["户", "people"],
    ["场次", "events"],
    ["家", "things"],
    ["微克/立方米", "mass"],
    ["元/人·月", "money"],
    ["件(套)", "things"],
    ["台（套）", "things"],
  ])("of %s is %s", (unit, kind) => expect(kindOf(unit)).toBe(kind));

  test.each(["", "舸", "亿元", "constructor", "/"])("of “%s” is unknown", (unit) =>
    expect(kindOf(unit)).toBeUndefined(),
  );
});

test.each([
  ["个百分点", "百分点"],
  ["个月", "月"],
  ["个小时", "小时"],
  ["个", "个"],
  ["个体户", "个体户"],
  ["台（套）", "台(套)"],
  ["元/人·月", "元/人·月"],
  ["", ""],
])("the ledger names %s %s", (unit, name) => expect(unitName(unit)).toBe(name));
