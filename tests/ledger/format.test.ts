import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Derived } from "../../src/ledger/derive.ts";
import { chineseNumber, figureParts, formatDerived, formatFigure, ratioInWords } from "../../src/ledger/format.ts";
import { derivedById } from "../../src/ledger/report.ts";
import { qualifiers, type Figure, type Qualifier } from "../../src/ledger/schema.ts";
import { parseNumeral } from "../../src/numerals/value.ts";
import { qualifierWords, type QualifierWord } from "../../src/stories/qualifier-words.ts";
import { figure, report } from "./jiangan.ts";

describe("figures of the report", () => {
  test.each([
    // Every qualifier that the report uses.
    ["一般公共预算收入-2024", "212亿元", "¥21.2 billion"],
    ["技术合同成交额-2025", "不少于235亿元", "at least ¥23.5 billion"],
    ["固定资产投资-2025", "450亿元以上", "at least ¥45 billion"],
    ["群众诉求满意率-2025", "不低于96%", "at least 96%"],
    ["三库项目总投资-2024", "超6600亿元", "over ¥660 billion"],
    ["四上企业总数-2024", "突破1400家", "over 1,400"],
    ["地区生产总值-2025", "6%左右", "about 6%"],
    ["地方一般公共预算收入税收占比-2024", "近95%", "nearly 95%"],
    ["引育高层次人才-2024", "140余名", "just over 140"],
    ["免费安装燃气户内三件套-2024", "4万余套", "just over 40,000"],
    ["完善体育设施-2025", "300余件(套)", "just over 300"],
    // Words beside the qualifier.
    ["地区生产总值-2024", "预计突破1700亿元", "expected: over ¥170 billion"],
    ["固定资产投资-2024", "预计达450亿元左右", "expected: about ¥45 billion"],
    ["固定资产投资总量中心城区位次-2024", "预计第一", "expected: 1st"],
    ["高新技术产业增加值-2025", "力争10%", "aims for 10%"],
    ["新能源汽车产业园销售额-2025", "力争超100亿元", "aims for over ¥10 billion"],
    ["群众诉求按期办结率-2025", "保持100%", "to hold at 100%"],
    ["重点楼宇入驻率-2025", "确保保持在70%以上", "ensured: to hold at 70% or more"],
    ["鲩子湖塔子湖水质-2025", "稳定在Ⅳ类以上", "to hold at Class IV or better"],
    ["谋划储备优质项目规模-2025", "达1000亿元以上", "at least ¥100 billion"],
    ["三峡系企业-2024", "增至15家", "15"],
    ["科技创新专项资金-2025", "安排2亿元", "¥200 million"],
    ["城镇居民人均可支配收入居中心城区第一连续年数-2024", "连续6年", "running for 6 years"],
    // Multiples.
    ["技术合同成交额-2024-multiple", "翻番", "double"],
    ["新能源汽车销售额-2024-multiple", "翻一番", "double"],
    ["四上企业户数-2025", "确保倍增", "ensured: double"],
    ["五经普登记法人和产业活动单位-2024-multiple", "达1.68倍", "1.68 times"],
    // Ranks, and lists that are called by a rank.
    ["院士专家工作站总数中心城区位次-2024", "第一", "1st"],
    ["中国百强区-2024", "百强", "top 100"],
    ["中国服务业企业500强-2024", "500强", "top 500"],
    ["全国文化遗产旅游五十强线路-2024", "五十强", "top 50"],
    // Percentage points are no per cent.
    ["空气质量优良率-2024", "达80.8%", "80.8%"],
    ["空气质量优良率-2024-points", "2.2个百分点", "2.2 percentage points"],
    // 万 and 亿 stay as printed, English counts in thousands, millions and billions.
    ["新增停车泊位-2025", "不少于5000个", "at least 5,000"],
    ["新改建停车泊位-2024", "1.9万个", "19,000"],
    ["发放救助补助-2024", "9270万元", "¥92.7 million"],
    ["盘活近期可利用资产-2024", "33.57亿元", "¥3.357 billion"],
    ["引进成立科创基金总规模-2024", "11.6亿元", "¥1.16 billion"],
    // The indicator names what is counted: an entity is no household, an enrolment no visit.
    ["五经普登记法人和产业活动单位-2024", "4.86万户", "48,600"],
    ["社保扩面净增-2024", "1.76万人次", "17,600"],
    ["文化惠民体育赛事活动惠及群众-2024", "180万人次", "1.8 million"],
    ["新增就业-2025", "不少于2.5万人", "at least 25,000"],
    // Measures of space keep their unit.
    ["新增创新街区-2025", "5万平方米", "50,000 sq m"],
    ["建成海绵汇水分区-2024", "10.88平方公里", "10.88 sq km"],
    ["新改建市政道路-2025", "2公里", "2 km"],
    ["新改建绿地-2025", "10公顷", "10 ha"],
    ["土地储备及供应面积-2024", "1128亩", "1,128 mu"],
  ])("%s: %s, %s", (id, zh, en) => {
    expect([formatFigure(figure(id), "zh"), formatFigure(figure(id), "en")]).toEqual([zh, en]);
  });

  test("the number alone leaves the qualifier to the sentence", () => {
    expect(formatFigure(figure("技术合同成交额-2025"), "zh", "number")).toBe("235亿元");
    expect(formatFigure(figure("技术合同成交额-2025"), "en", "number")).toBe("¥23.5 billion");
    expect(formatFigure(figure("引育高层次人才-2024"), "en", "number")).toBe("140");
    expect(formatFigure(figure("鲩子湖塔子湖水质-2025"), "en", "number")).toBe("Class IV");
  });

  test("the parts of a figure are in reading order", () => {
    expect(figureParts(figure("固定资产投资-2024"))).toEqual({ before: "预计达", number: "450亿元", after: "左右" });
  });
});

/** A figure that the report doesn't have: its printed numeral read by `parseNumeral`. */
function figureOf(printed: string, more: Partial<Figure> = {}): Figure {
  const { value, valueMax, unit } = parseNumeral(printed)!;
  return {
    ...figure("一般公共预算收入-2024"),
    printed,
    value,
    value_max: valueMax ?? null,
    unit,
    ...(valueMax !== undefined && { qualifier: "range" }),
    ...more,
  };
}

describe("figures that this report does not have", () => {
  test.each<[string, Partial<Figure>, string, string]>([
    ["3-5家", {}, "3-5家", "3 to 5"],
    ["3-5%", {}, "3-5%", "3 to 5%"],
    ["2—3万平方米", {}, "2—3万平方米", "20,000 to 30,000 sq m"],
    ["300-500万元", {}, "300-500万元", "¥3 million to ¥5 million"],
    ["50人", { qualifier: "atMost", qualifier_words: ["不超过"] }, "不超过50人", "at most 50"],
    ["50人", { qualifier: "atMost", qualifier_words: ["以内"] }, "50人以内", "at most 50"],
    ["3%", { qualifier: "under", qualifier_words: ["以下"] }, "3%以下", "under 3%"],
    ["2倍", { measure: "multiple" }, "2倍", "2 times"],
    ["翻两番", { measure: "multiple" }, "翻两番", "4 times"],
    ["第三", { measure: "rank", class: "rank" }, "第三", "3rd"],
    ["第12名", { measure: "rank", class: "rank" }, "第12名", "12th"],
    ["1天", {}, "1天", "1 day"],
    ["1个百分点", {}, "1个百分点", "1 percentage point"],
    ["0.2个百分点", {}, "0.2个百分点", "0.2 percentage points"],
    ["１２．５％", {}, "12.5%", "12.5%"],
    ["1.2万亿元", {}, "1.2万亿元", "¥1.2 trillion"],
    ["3万元", {}, "3万元", "¥30,000"],
    ["500万美元", {}, "500万美元", "US$5 million"],
    ["Ⅲ类", { qualifier: "exact" }, "Ⅲ类", "Class III"],
    ["7%", { qualifier_words: ["力争", "保持在"] }, "力争保持在7%", "aims to hold at 7%"],
    ["7%", { qualifier_words: ["保持", "稳定在"] }, "保持稳定在7%", "to hold at 7%"],
  ])("%s %o: %s, %s", (printed, more, zh, en) => {
    const made = figureOf(printed, more);
    expect([formatFigure(made, "zh"), formatFigure(made, "en")]).toEqual([zh, en]);
  });
});

/** A word of the report for each qualifier, as it stands around the number. */
const wordsFor: Record<Exclude<Qualifier, "exact" | "range">, string[]> = {
  atLeast: ["不少于", "不低于", "以上", "及以上"],
  over: ["超", "超过", "突破"],
  about: ["左右", "约", "上下"],
  nearly: ["近", "接近"],
  plus: ["余", "多"],
  atMost: ["不超过", "以内", "及以下"],
  under: ["以下", "不到"],
};
const shaping: Record<string, QualifierWord> = {
  力争: "aimed",
  争取: "aimed",
  确保: "ensured",
  保持: "held",
  保持在: "held",
  稳定在: "held",
  连续: "running",
};
const silent = ["达", "达到", "增至", "加快", "安排"];
const numerals = ["235亿元", "1.9万个", "96%", "2.2个百分点", "12家", "5天", "10.88平方公里", "2.5万人", "3500项"];

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    printed: fc.constantFrom(...numerals),
    qualifier: fc.constantFrom(...qualifiers.filter((each) => each !== "range")),
    nth: fc.nat(),
    others: fc.uniqueArray(fc.constantFrom(...Object.keys(shaping), ...silent), { maxLength: 3 }),
    estimated: fc.boolean(),
  })
  .map(({ printed, qualifier, nth, others, estimated }) => {
    const choice = qualifier === "exact" ? [] : wordsFor[qualifier];
    const said = choice.length === 0 ? [] : [choice[nth % choice.length]!];
    // 余 and 多 stand inside the numeral, behind its digits.
    const inside = qualifier === "plus" ? printed.replace(/[\d.]+[万亿]?/, `$&${said[0]}`) : printed;
    return figureOf(printed, { printed: inside, qualifier, qualifier_words: [...others, ...said], estimated });
  });

/** The words of a locale that a reader must find. */
function missing(made: Figure, text: string): string[] {
  const { qualifier, qualifier_words: words, estimated } = made;
  const names = [
    ...(qualifier === "exact" || qualifier === "range" || made.measure === "rank" ? [] : [qualifier]),
    ...words.flatMap((word) => shaping[word] ?? []),
    ...(estimated ? (["estimated"] as const) : []),
  ];
  return names.filter((name) => !qualifierWords.en[name].pattern.test(text));
}

describe("no qualifier is ever lost", () => {
  test("in Chinese every word stands in the text, once, around the number as printed", () => {
    fc.assert(
      fc.property(anyFigure, (made) => {
        const text = formatFigure(made, "zh");
        const words = [...made.qualifier_words, ...(made.estimated ? ["预计"] : [])].filter(
          (word) => !made.printed.includes(word),
        );
        expect(text).toContain(made.printed);
        expect(text).toHaveLength(made.printed.length + words.join("").length);
        for (const word of words) expect(text).toContain(word);
      }),
      { numRuns: 1000 },
    );
  });

  test("in English each has its word", () => {
    fc.assert(
      fc.property(anyFigure, (made) => {
        const text = formatFigure(made, "en");
        expect(missing(made, text), text).toEqual([]);
        expect(text).toContain(formatFigure(made, "en", "number"));
        expect(text).not.toMatch(/\p{sc=Han}|undefined|NaN| {2}/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("nor in any figure of the report", () => {
    for (const each of report.figures) {
      expect(missing(each, formatFigure(each, "en")), each.id).toEqual([]);
      for (const word of [...each.qualifier_words, each.printed]) expect(formatFigure(each, "zh")).toContain(word);
      expect(formatFigure(each, "zh").startsWith("预计")).toBe(each.estimated);
      expect(formatFigure(each, "en")).not.toMatch(/\p{sc=Han}|undefined|NaN/u);
    }
  });
});

describe("derived values", () => {
  const derived = (id: string) => derivedById(report, id)!;
  test.each([
    ["sme-gap", "至少9家", "at least 9"],
    ["tech-contracts-rise", "至少约12%", "at least about 12%"],
    ["tech-contracts-2023", "约105亿元", "about ¥10.5 billion"],
    ["good-air-days-2024", "约296天", "about 296 days"],
    ["good-air-share-2023", "78.6%", "78.6%"],
    ["nominal-projects-sum", "350亿元", "¥35 billion"],
    ["entities-previous-census", "约2.89万户", "about 28,900"],
    ["doubling-gap-from-800", "不到200家", "under 200"],
    ["chargers-ratio", "0.55倍", "0.55 times"],
    ["home-adaptations-ratio", "约0.4倍", "about 0.4 times"],
  ])("%s: %s, %s", (id, zh, en) => {
    expect([formatDerived(derived(id), "zh"), formatDerived(derived(id), "en")]).toEqual([zh, en]);
  });

  test.each([
    ["tech-contracts-rise", "约一成二", "about 12%"],
    ["chargers-ratio", "约一半", "about half"],
    ["parking-ratio", "约四分之一", "about a quarter"],
    ["fund-size-ratio", "约4.3倍", "about 4.3 times"],
  ])("%s in words: %s, %s", (id, zh, en) => {
    expect([formatDerived(derived(id), "zh", "words"), formatDerived(derived(id), "en", "words")]).toEqual([zh, en]);
  });

  test.each([
    [4.6, "约4.6%"],
    [12, "约一成二"],
    [20, "约两成"],
    [22, "约两成二"],
    [40, "约四成"],
    [99, "约九成九"],
    [130, "约130%"],
    [-12, "约−12%"],
  ])("%d %% in words: %s", (value, zh) => {
    expect(formatDerived({ ...derived("tech-contracts-rise"), value }, "zh", "words")).toBe(zh);
  });

  test.each<[Qualifier, string, string]>([
    ["exact", "9家", "9"],
    ["atLeast", "至少9家", "at least 9"],
    ["over", "超过9家", "over 9"],
    ["plus", "超过9家", "just over 9"],
    ["nearly", "不到9家", "nearly 9"],
    ["atMost", "至多9家", "at most 9"],
    ["under", "不到9家", "under 9"],
    ["about", "约9家", "about 9"],
    ["range", "约9家", "about 9"],
  ])("%s is said: %s, %s", (qualifier, zh, en) => {
    const made: Derived = { ...derived("sme-gap"), qualifier };
    expect([formatDerived(made, "zh"), formatDerived(made, "en")]).toEqual([zh, en]);
  });
});

test.each([
  [0, "0"],
  [9999, "9999"],
  [10_000, "1万"],
  [28_928.57, "2.892857万"],
  [99_999_999, "9999.9999万"],
  [100_000_000, "1亿"],
  [1_200_000_000_000, "12000亿"],
  [-35_000, "−3.5万"],
])("%d reads %s in Chinese", (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test.each([
  [0.449, "四成五", "45%"],
  [0.45, "一半", "half"],
  [0.55, "一半", "half"],
  [0.551, "五成五", "55%"],
  [0.25, "四分之一", "a quarter"],
  [0.05, "5%", "5%"],
  [0.004, "0.4%", "0.4%"],
  [2.04, "2倍", "2 times"],
  [4.31, "4.3倍", "4.3 times"],
])("a ratio of %d in words: %s, %s", (ratio, zh, en) => {
  expect([ratioInWords(ratio, "zh"), ratioInWords(ratio, "en")]).toEqual([zh, en]);
});
