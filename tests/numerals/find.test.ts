import { describe, expect, test } from "vitest";
import { findNumerals } from "../../src/numerals/find.ts";

const found = (text: string, locale: "zh" | "en" = "zh") => findNumerals(text, locale).map((numeral) => numeral.text);

describe("finds what states a quantity", () => {
  test.each([
    ["1.9万个和２４家", ["1.9万", "２４"]],
    ["9:30到80.8%，PM2.5", ["9:30", "80.8%", "2.5"]],
    ["2024年，2025年", ["2024", "2025"]],
    ["2024—2025年", ["2024—2025"]],
    ["Ⅳ类，½，①，٣", ["Ⅳ", "½", "①", "٣"]],
    ["三成，一成二，七八成", ["三成", "一成二", "七八成"]],
    ["翻番，翻一番，翻了两番，翻倍", ["翻番", "翻一番", "翻了两番", "翻倍"]],
    ["两倍，一倍，数倍，1.68倍，成倍，倍增", ["两倍", "一倍", "数倍", "1.68", "成倍", "倍增"]],
    ["一半，过半，近半，大半", ["一半", "过半", "近半", "大半"]],
    ["半年，半公里，两年半", ["半年", "半公里", "两年半"]],
    ["三分之一，百分之五，百分之百，百分百", ["三分之一", "百分之五", "百分之百", "百分百"]],
    ["数十家，上百家，近万人，十几个，数以万计", ["数十", "上百", "近万", "十几", "数以万计"]],
    ["两个，三支，十件，三四个，十余件", ["两个", "三支", "十件", "三四个", "十余"]],
    ["三大片区，二期，四块，两种读法", ["三大片", "二期", "四块", "两种"]],
    ["三十行，两万五千，百亿级，三千米，十分钟", ["三十行", "两万五千", "百亿级", "三千米", "十分钟"]],
    ["亿元以上，百台，一亿元", ["亿元", "百台", "一亿元"]],
    ["居中心城区第一，排名第三，前十名", ["第一", "第三", "前十名"]],
    ["二〇二五年", ["二〇二五"]],
    ["三比一，零增长", ["三比一", "零增长"]],
    ["统一三个，每周三场", ["三个", "三场"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("leaves names, idioms, ordinals and articles alone", () => {
  test.each([
    "一个点，一家，一格，一次，一年，一件事，一点点",
    "一般，一起，一样，统一，唯一，之一，一一点亮，万一",
    "第一步，第四站，第三批，第十六届，位于第一线",
    "十分重要，千万不要，百分点，十字路口",
    "三峡，四川，三农，四上，三库，两算，两江四岸，十四五，二十大，万里茶道，二七路",
    "千家万户，千变万化，三天两头，一成不变，合一成为，百年老店",
    "两边，两者，双方，多半，上半年，下半年，半导体，半径",
    "一周几场，户数，数据，人数，总数，构成，成果",
    "单位：亿元，销售额（亿元），千米，m²",
    "首批，首个，双碳，多个，各项",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

describe("in English", () => {
  test.each([
    ["two of twenty-five", ["two", "twenty-five"]],
    ["Half, doubled, twice, a quarter, two-thirds", ["Half", "doubled", "twice", "a quarter", "two-thirds"]],
    ["dozens, a thousand, one hundred and five, twofold", ["dozens", "thousand", "hundred and five", "twofold"]],
    ["a third of it, one in five", ["a third", "five"]],
    ["¥23.5 billion", ["23.5", "billion"]],
  ])("%s", (text, expected) => expect(found(text, "en")).toEqual(expected));

  test.each([
    "one of them, only one, someone, once",
    "the first step, a second look, the third measure, the first quarter",
    "often, weight, network, tenant, halfway",
  ])("not %s", (text) => expect(found(text, "en")).toEqual([]));
});

test("gives offsets in UTF-16 units", () => {
  expect(findNumerals("𠮷有三成", "zh")).toEqual([{ start: 3, end: 5, text: "三成" }]);
});
