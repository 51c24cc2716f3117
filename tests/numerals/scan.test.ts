import { describe, expect, test } from "vitest";
import { scan, writings, type Form } from "../../src/numerals/scan.ts";
import { workOf } from "../report/work.ts";

/** The first numeral of a sentence: how it is printed, and what is read. */
function first(text: string): { printed: string; value: number | null; valueMax: number | null; unit: string } {
  const [numeral] = scan(text);
  expect(numeral, text).toBeDefined();
  const { start, end, value, valueMax, unit } = numeral!;
  return { printed: text.slice(start, end), value, valueMax, unit };
}

describe("finds every way to write a numeral", () => {
  const examples = writings.flatMap(({ form, examples }) => examples.map((example) => [form, example] as const));

  test.each(examples)("%s: %s", (form, example) => {
    const text = example.replace(/[【】]/g, "");
    const marked = [...example.matchAll(/【(.*?)】/g)].map(({ 1: printed, index }, nth) => ({
      form,
      start: index - 2 * nth,
      end: index - 2 * nth + printed!.length,
    }));
    expect(marked).not.toEqual([]);
    const found = scan(text).map((numeral) => ({ form: numeral.form, start: numeral.start, end: numeral.end }));
    expect(found).toEqual(expect.arrayContaining(marked));
  });

  test("each has an example", () => {
    expect(writings.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});

describe("reads a value with its unit", () => {
  test.each([
    ["完成投资12.9亿元", "12.9亿元", 1.29e9, "元"],
    ["惠及4.86万户", "4.86万户", 48600, "户"],
    ["存款余额1.4万亿元", "1.4万亿元", 1.4e12, "元"],
    ["惠及1亿3千多万人", "1亿3千多万人", 1.3e8, "人"],
    ["总量突破百亿元大关", "百亿元", 1e10, "元"],
    ["投入2600余万元", "2600余万元", 2.6e7, "元"],
    ["安置1.1万余家商户", "1.1万余家", 11000, "家"],
    ["服务上千家企业", "千家", 1000, "家"],
    ["常住人口1,256万人", "1,256万人", 1.256e7, "人"],
    ["占全市五分之一", "五分之一", 20, "%"],
    ["占全市近1/3", "1/3", 33.33, "%"],
    ["增长百分之五点五", "百分之五点五", 5.5, "%"],
    ["占比近八成", "八成", 80, "%"],
    ["占比首次过半，", "过半", 50, "%"],
    ["较上年翻一番", "翻一番", 2, "倍"],
    ["较上年翻两番", "翻两番", 4, "倍"],
    ["营收是上年的1.4倍", "1.4倍", 1.4, "倍"],
    ["户数实现倍增", "倍增", 2, "倍"],
    ["事故零增长", "零增长", 0, "%"],
    ["失业率降至3.8‰", "3.8‰", 3.8, "‰"],
    ["推进两项试点", "两项", 2, "项"],
    ["帮扶三十余户", "三十余户", 30, "户"],
    ["细颗粒物33微克/立方米", "33微克/立方米", 33, "微克/立方米"],
    ["修缮300余件(套)", "300余件(套)", 300, "件(套)"],
    ["生产6.5万台（套）", "6.5万台（套）", 65000, "台(套)"],
    ["装机2200万千瓦", "2200万千瓦", 2.2e7, "千瓦"],
    ["清运46万方", "46万方", 460000, "方"],
    ["出口9.9亿美元", "9.9亿美元", 9.9e8, "美元"],
    ["下降2.7个百分点", "2.7个百分点", 2.7, "百分点"],
    ["商户31769户", "31769户", 31769, "户"],
    ["办事180万人次", "180万人次", 1.8e6, "人次"],
    ["综合指数5.67，", "5.67", 5.67, ""],
    ["机井200眼，", "200眼", 200, "眼"],
    ["居全市第三", "第三", 3, ""],
    ["全省首家", "首家", 1, ""],
    ["入选500强企业", "500强", 500, "强"],
    ["达到Ⅲ类标准", "Ⅲ类", 3, "类"],
  ])("%s", (text, printed, value, unit) => {
    expect(first(text)).toEqual({ printed, value, valueMax: null, unit });
  });

  test.each([
    ["增长5%—5.5%", "5%—5.5%", 5, 5.5, "%"],
    ["增长8%至10%", "8%至10%", 8, 10, "%"],
    ["引进3-5家", "3-5家", 3, 5, "家"],
    ["收储3—5万平方米", "3—5万平方米", 30000, 50000, "平方米"],
    ["投入30~50亿元", "30~50亿元", 3e9, 5e9, "元"],
  ])("%s is a range", (text, printed, value, valueMax, unit) => {
    expect(first(text)).toEqual({ printed, value, valueMax, unit });
  });

  test.each([
    ["由3262元到9800元", ["3262元", "9800元"]],
    ["比值8-5家", ["8", "5家"]],
    ["从18家至20家", ["18家", "20家"]],
  ])("%s is no range", (text, printed) => {
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(printed);
  });

  test("余 and 多 are noted, 多 of another word is not", () => {
    expect(["140余名", "4万余套", "5000多万千瓦", "百余户", "十余件"].map((text) => scan(text)[0]?.plus)).toEqual(
      new Array(5).fill(true),
    );
    expect(scan("3万多媒体教室")[0]).toMatchObject({ value: 30000, plus: false, end: 2 });
  });

  test("a bare number joined to one with a unit shares it", () => {
    expect(scan("投入70和50亿元").map(({ value, unit }) => [value, unit])).toEqual([
      [7e9, "元"],
      [5e9, "元"],
    ]);
    expect(scan("第70，50亿元")[0]).toMatchObject({ value: 70, unit: "" });
  });

  test.each([
    ["带动投资数十亿元", "元"],
    ["实现两位数增长", ""],
    ["产业结构比为12.5：37.5：50", ""],
  ])("%s states no single number", (text, unit) => {
    expect(first(text)).toMatchObject({ value: null, valueMax: null, unit });
  });

  test("offsets are UTF-16 units", () => {
    expect(scan("𠮷桥3座")[0]).toMatchObject({ start: 3, end: 5 });
  });
});

describe("what is no figure has a form of its own", () => {
  const cases: [text: string, forms: Form[]][] = [
    ["“5+3+N”格局", ["code"]],
    ["建设5G基站70个", ["code", "number"]],
    ["PM2.5浓度", ["code"]],
    ["G234国道", ["code"]],
    ["党的二十大", ["code"]],
    ["十届三次全会", ["code", "han"]],
    ["“7·20”暴雨", ["date"]],
    ["“十四五”规划", ["date"]],
    ["2024—2026年", ["date"]],
    ["1—11月", ["date"]],
    ["一、回顾", ["list"]],
    ["第29届赛艇赛", ["ordinal"]],
    ["市八医院", ["code"]],
    ["“三库”", ["term"]],
    ["7×24小时", ["code"]],
  ];
  test.each(cases)("%s", (text, forms) => expect(scan(text).map(({ form }) => form)).toEqual(forms));

  test.each(["千万不要", "百分点", "三峡", "十分重要", "首先", "一般", "一个点", "百姓", "万达广场"])(
    "%s holds no numeral",
    (text) => expect(scan(text)).toEqual([]),
  );
});

describe("bad input", () => {
  test.each([
    "",
    " ",
    "\n",
    "，。；",
    "万、",
    "（亿）",
    "千.",
    "第亿件",
    "第",
    "首",
    "“”",
    "“",
    "1/0",
    "0/0",
    "零分之一",
    "百分之",
    "1-",
    "-5",
    "1.2.3",
    "5—3家",
    "1亿1",
    "\uD800",
    "\u0000",
    "1,23",
    "几",
    "ＡＢ",
  ])("“%s” is read without harm", (text) => expectWellFormed(text));

  test.each(["1/0", "0/0", "3/2", "零分之一"])("%s is no part", (text) => {
    expect(scan(text).filter(({ form }) => form === "part")).toEqual([]);
  });
});

/** Numerals stand in order, apart, inside the text; a range runs upwards. */
function expectWellFormed(text: string): void {
  const numerals = scan(text);
  const wrong = numerals.filter(
    ({ start, end, value, valueMax }, index) =>
      start < (numerals[index - 1]?.end ?? 0) ||
      end <= start ||
      end > text.length ||
      (valueMax !== null && (value === null || valueMax <= value)),
  );
  expect(wrong).toEqual([]);
}

/** Texts in which each form begins again and again, and most of them come to nothing. */
const hostile = [
  ["lists", "（一）"],
  ["lists in lines", "\n一、"],
  ["points", "一是"],
  ["dates", "2024年1月"],
  ["planning periods", "十五"],
  ["ordinals", "第一至"],
  ["strong ones", "百强化"],
  ["letters", "abcdefghij"],
  ["N", "N"],
  ["sums", "N+1"],
  ["numbers with 、", "1、"],
  ["numbers with spaces", "1 "],
  ["products", "1×"],
  ["congresses", "十大十届"],
  ["percentages", "百分之"],
  ["fractions", "一分之"],
  ["slashes", "1/"],
  ["doublings", "翻番翻"],
  ["ratios", "1:"],
  ["digits", "1234567890"],
  ["thousands", "1,234,"],
  ["thousands of thousands", ",234"],
  ["ranges", "1-"],
  ["亿 and 万", "1亿1万"],
  ["units with denominators", "吨/"],
  ["open quotation marks", "“一"],
  ["vague counts", "数万几"],
  ["magnitudes", "万"],
  ["Chinese digits", "一"],
  ["Roman grades", "Ⅲ"],
  ["Han", "江边的柳树又绿了"],
] as const;
const made = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe("work grows no faster than the text", () => {
  test.each(hostile)("%s", (_, unit) => {
    const [once, twice] = [10_000, 20_000].map((length) => workOf(() => void scan(made(unit, length))).visits) as [
      number,
      number,
    ];
    expect(twice).toBeLessThan(once * 2.2);
    expect(once).toBeLessThan(10_000 * 100);
  });

  test.each(hostile)("100,000 characters of %s are read", (_, unit) => expectWellFormed(made(unit, 100_000)));
});

// The count above sees no steps inside a pattern. Where only a run of digits can be of any length, and the number at its
// beginning takes the whole run, a pattern costs a constant at each character.
describe("no pattern holds an unbounded quantifier but over digits", () => {
  const unbounded = (pattern: string) =>
    /[*+]|\{\d+,\}/.test(
      pattern
        .replaceAll("\\d+", "")
        .replace(/\\./g, "")
        .replace(/\[[^\]]*\]/g, ""),
    );

  test.each(writings.map(({ pattern }) => [pattern.source]))("%s", (source) => expect(unbounded(source)).toBe(false));

  test("the check sees nested and bare ones", () => {
    expect(["(?:\\d+、)+", "[N]+", "x*", "a{2,}"].filter(unbounded)).toHaveLength(4);
    expect(["\\d+年", "[+*]", "a{2,3}", "\\+"].filter(unbounded)).toEqual([]);
  });

  test("all of them are sticky", () => {
    expect(writings.filter(({ pattern }) => !pattern.sticky)).toEqual([]);
  });
});
