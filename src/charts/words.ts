import { formNames } from "./form-names.ts";
import { formatPeriod } from "../ledger/period-words.ts";
import type { Locale } from "../ledger/format.ts";

/** Every word that charts, their tables and descriptions print, by language: chart types hold none of their own. */
export interface Words {
  year(year: string): string;
  readingTotal: string;
  readingNew: string;
  result(year: string): string;
  floor(year: string): string;
  target(year: string): string;
  /** What the report leaves out of this year: the target that was set at its start. */
  earlierTarget(year: string): string;
  /** What a figure is called that measures how much something grows. */
  growthOf(name: string): string;
  times(value: number): string;
  /** A number that was rounded. */
  about(text: string): string;
  /** A multiplication that has nothing to its left. */
  multiplied(value: number): string;
  missing: string;
  /** How much money a square is. */
  squareIs(money: number): string;
  /** Between a count of classes and what they make by the name of the class. */
  nominally: string;
  countedApart: string;
  overlapUnknown: string;
  deskIs: string;
  more: string;
  dayIs: string;
  calendarDays: string;
  /** From best to worst. */
  waterRanks: readonly string[];
  better: string;
  orBetter: string;
  currentNotGiven: string;
  mentioned: string;
  evenly: string;
  week(n: number): string;
  beatIs: string;
  evenAssumed: string;
  baseNotGiven: string;
  /** Before a base that a reader supposes. */
  suppose: string;
  passed: string;
  justPassed: string;
  short: string;
  notPublished: string;
  completion: string;
  same: string;
  noCounterpart: string;
  derivedHere: string;
  position: Record<"above" | "level" | "below", string>;
  comparability: Record<"same" | "near" | "none", string>;
  columns: {
    indicator: string;
    baseline: string;
    target: string;
    relation: string;
    note: string;
    source: string;
    value: string;
    period: string;
    formula: string;
  };
  locator(section: string, paragraph: number): string;
  and: string;
  stop: string;
  list: string;
  /** Between the items of an enumeration. */
  comma: string;
  undecidable: string;
  notGiven: string;
  points(value: number): string;
  bracketed(text: string): string;
  tableFollows: string;
  form: Record<string, string>;
}

/** A power of ten as it is said: 一亿, 一千万. */
function roundInWords(value: number): string {
  const [size, word] = value >= 1e12 ? [1e12, "万亿"] : value >= 1e8 ? [1e8, "亿"] : [1e4, "万"];
  return `${["一", "十", "一百", "一千", "一万"][Math.round(Math.log10(value / size))] ?? value / size}${word}`;
}

const compact = new Intl.NumberFormat("en", { notation: "compact" });

const zh: Words = {
  year: (period) => formatPeriod(period, "zh"),
  readingTotal: "读法一：在库总数",
  readingNew: "读法二：当年新增",
  result: (period) => `${formatPeriod(period, "zh")}报告所载`,
  floor: (year) => `${year}年最低线`,
  target: (period) => `${formatPeriod(period, "zh")}目标`,
  earlierTarget: (year) => `${year}年年初的目标，报告未给`,
  growthOf: (name) => `${name}增速`,
  times: (value) => `${value}倍`,
  about: (text) => `约${text}`,
  multiplied: (value) => `× ${value}`,
  missing: "还差 ",
  squareIs: (money) => `一格是${roundInWords(money)}元`,
  nominally: "，名义 ",
  countedApart: "另计，不在同一把尺上",
  overlapUnknown: "重叠多少，未给",
  deskIs: "一张课桌代表10个学位",
  more: "多 ",
  dayIs: "一格是一天，优良的排前面，不按日期",
  calendarDays: "按日历天数折算，只供感知",
  waterRanks: ["Ⅰ类", "Ⅱ类", "Ⅲ类", "Ⅳ类", "Ⅴ类", "劣Ⅴ类"],
  better: "↖ 越往上越好",
  orBetter: "“以上”按通行读法指这一类或更好",
  currentNotGiven: "现状未给",
  mentioned: "被提及",
  evenly: "每周均摊 ",
  week: (n) => `第${n}周`,
  beatIs: "一划是一场，一列是一周",
  evenAssumed: "均匀分布是假设，报告没有给日程",
  baseNotGiven: "起点未给",
  suppose: "假设 ",
  passed: "已过",
  justPassed: "刚过",
  short: "还差",
  notPublished: "未公布",
  completion: "完工",
  same: "相等",
  noCounterpart: "没有可比的数",
  derivedHere: "本站推算",
  position: { above: "在线上", level: "相等", below: "在线下" },
  comparability: { same: "口径一致", near: "近似可比", none: "不可比" },
  columns: {
    indicator: "指标",
    baseline: "结果",
    target: "目标",
    relation: "关系",
    note: "口径说明",
    source: "来源",
    value: "数",
    period: "年份",
    formula: "算式",
  },
  locator: (section, paragraph) => `报告${section}第${paragraph}段`,
  and: "；",
  stop: "。",
  list: "：",
  comma: "、",
  undecidable: "，按限定词不能严格判定",
  notGiven: "未给",
  points: (value) => `${value > 0 ? "+" : value < 0 ? "−" : "±"}${Math.abs(value)}个百分点`,
  bracketed: (text) => `（${text}）`,
  tableFollows: "数据见下表。",
  form: formNames.zh,
};

const en: Words = {
  year: (period) => formatPeriod(period, "en"),
  readingTotal: "Reading 1: total",
  readingNew: "Reading 2: new entries",
  result: (year) => `${year}, as reported`,
  floor: (year) => `${year} floor`,
  target: (year) => `${year} target`,
  earlierTarget: (year) => `the target set for ${year}, not in the report`,
  growthOf: (name) => `${name}, growth`,
  times: (value) => `×${value}`,
  about: (text) => `about ${text}`,
  multiplied: (value) => `× ${value}`,
  missing: "still missing ",
  squareIs: (money) => `1 square = ¥${compact.format(money).replace("M", "m").replace("B", "bn").replace("T", "tn")}`,
  nominally: ", nominally ",
  countedApart: "counted apart, not on this scale",
  overlapUnknown: "overlap not given",
  deskIs: "1 desk = 10 school places",
  more: "more: ",
  dayIs: "1 cell = 1 day, good ones first, not by date",
  calendarDays: "Converted by calendar days, for a feeling only",
  waterRanks: ["Class I", "Class II", "Class III", "Class IV", "Class V", "below V"],
  better: "↖ better",
  orBetter: "By the usual reading: this class or a better one",
  currentNotGiven: "current class not given",
  mentioned: "named",
  evenly: "a week, spread evenly: ",
  week: (n) => `week ${n}`,
  beatIs: "1 dash = 1 event, 1 column = 1 week",
  evenAssumed: "An even spread is assumed; the report gives no calendar",
  baseNotGiven: "starting point not given",
  suppose: "suppose ",
  passed: "passed",
  justPassed: "just passed",
  short: "short by ",
  notPublished: "not published",
  completion: "completion",
  same: "level",
  noCounterpart: "nothing to compare",
  derivedHere: "calculated here",
  position: { above: "above", level: "level", below: "below" },
  comparability: { same: "same definition", near: "near match", none: "not comparable" },
  columns: {
    indicator: "Indicator",
    baseline: "Result",
    target: "Target",
    relation: "Relation",
    note: "Definition",
    source: "Source",
    value: "Value",
    period: "Year",
    formula: "Formula",
  },
  locator: (section, paragraph) => `report, section ${section}, paragraph ${paragraph}`,
  and: "; ",
  stop: ".",
  list: ": ",
  comma: ", ",
  undecidable: ", not strictly decidable",
  notGiven: "not given",
  points: (value) => `${value > 0 ? "+" : value < 0 ? "−" : "±"}${Math.abs(value)} points`,
  bracketed: (text) => ` (${text})`,
  tableFollows: "A table follows.",
  form: formNames.en,
};

export const words: Record<Locale, Words> = { zh, en };
