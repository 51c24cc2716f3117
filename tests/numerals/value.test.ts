import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chineseValue, parseNumeral, toAscii } from "../../src/numerals/value.ts";

describe("parseNumeral reads", () => {
  test.each([
    ["235亿元", 235e8, "元"],
    ["210.5亿元", 21050000000, "元"],
    ["2.82万人", 28200, "人"],
    ["1.1万亿元", 1.1e12, "元"],
    ["26.1万平方米", 261000, "平方米"],
    ["891家", 891, "家"],
    ["80.8%", 80.8, "%"],
    ["０．５％", 0.5, "%"],
    ["0.2个百分点", 0.2, "个百分点"],
    ["1.68倍", 1.68, "倍"],
    ["140余名", 140, "名"],
    ["300余件(套)", 300, "件(套)"],
    ["4万余套", 40000, "套"],
    ["500多家", 500, "家"],
    ["第3", 3, ""],
    ["第三", 3, ""],
    ["12号线", 12, "号线"],
    ["2 家", 2, "家"],
    ["两项", 2, "项"],
    ["十件", 10, "件"],
    ["十五年", 15, "年"],
    ["二十三个", 23, "个"],
    ["一百零五家", 105, "家"],
    ["一百二", 120, ""],
    ["三千米", 3000, "米"],
    ["两万五千人", 25000, "人"],
    ["两万五", 25000, ""],
    ["百余台", 100, "台"],
    ["百亿级", 1e10, "级"],
    ["一亿二千万元", 1.2e8, "元"],
    ["三亿零五百万", 3.05e8, ""],
    ["一万亿元", 1e12, "元"],
    ["亿元", 1e8, "元"],
    ["二〇二五年", 2025, "年"],
    ["百分之五", 5, "%"],
    ["百分之八十", 80, "%"],
    ["百分之80.8", 80.8, "%"],
    ["三成", 3, "成"],
    ["翻番", 2, "倍"],
    ["翻一番", 2, "倍"],
    ["倍增", 2, "倍"],
    ["翻两番", 4, "倍"],
    ["首家", 1, "家"],
    ["首个", 1, "个"],
    ["Ⅳ类", 4, "类"],
    ["Ⅹ", 10, ""],
  ])("%s", (printed, value, unit) => expect(parseNumeral(printed)).toEqual({ value, unit }));

  test.each([
    ["3-5家", 3, 5, "家"],
    ["3—5万平方米", 30000, 50000, "平方米"],
    ["3至5年", 3, 5, "年"],
    ["2024—2025年", 2024, 2025, "年"],
    ["1.5~2.5倍", 1.5, 2.5, "倍"],
  ])("%s as a range", (printed, value, valueMax, unit) =>
    expect(parseNumeral(printed)).toEqual({ value, valueMax, unit }),
  );
});

describe("parseNumeral leaves alone", () => {
  test.each([
    "",
    " ",
    "P1P3",
    "PM2.5",
    "9:30",
    "-5",
    "1.2.3",
    "1,200家",
    "3万-5万家",
    "元",
    "家",
    "首",
    "首批次",
    "数十家",
    "十几个",
    "三四个",
    "七八成",
    "三分之一",
    "三点五",
    "百分之",
    "百分之几",
    "百分之五家",
    "翻三番",
    "①",
    "½",
    "=1+1",
  ])("“%s”", (printed) => expect(parseNumeral(printed)).toBeUndefined());
});

// Writes a whole number below a trillion as people say it.
function inChinese(value: number): string {
  const names = "零一二三四五六七八九";
  const below = (n: number) =>
    [1000, 100, 10, 1]
      .map((power, i) => ({ digit: Math.floor(n / power) % 10, word: ["千", "百", "十", ""][i]! }))
      .map(({ digit, word }) => (digit === 0 ? "零" : names[digit]! + word))
      .join("");
  const parts = [1e8, 1e4, 1].map((size, i) => ({ n: Math.floor(value / size) % 1e4, word: ["亿", "万", ""][i]! }));
  const text = parts.map(({ n, word }) => (n === 0 ? "零" : below(n) + word)).join("");
  return text.replace(/零+/g, "零").replace(/零(?=[亿万])|^零|零$/g, "") || "零";
}

describe("chineseValue", () => {
  test("reads every number below a trillion", () => {
    expect(inChinese(105030060)).toBe("一亿零五百零三万零六十");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(1e4),
          fc.nat(1e9),
          fc.maxSafeNat().map((n) => n % 1e12),
        ),
        (value) => {
          expect(chineseValue(inChinese(value))).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(["", "家", "一家", "三四", "十2"])("“%s” is none", (text) => expect(chineseValue(text)).toBeUndefined());
});

test("a value with 万 or 亿 is exact, whatever its decimals", () => {
  fc.assert(
    fc.property(
      fc.nat(999999),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom("万", "亿", "万亿"),
      (n, places, word) => {
        const exponent = { 万: 4, 亿: 8, 万亿: 12 }[word];
        const printed = (n / 10 ** places).toFixed(places);
        const digits = (n * 10 ** (exponent - places)).toString();
        expect(String(parseNumeral(`${printed}${word}元`)?.value)).toBe(String(Number(digits)));
      },
    ),
  );
});

test("toAscii changes digits, point and per cent sign and nothing else", () => {
  expect(toAscii("２４．５％，（约）ＡＢ")).toBe("24.5%，（约）ＡＢ");
});
