import { toAscii } from "../numerals/value.ts";
import type { Derived } from "./derive.ts";
import type { Figure, Qualifier } from "./schema.ts";

/** `zh` is what readers read; `en` stands beside it. */
export type Locale = "zh" | "en";

/** full: with every word that shapes the number. number: without, where the sentence around it says them. */
export type FigureForm = "full" | "number";

/** A figure's words, in the order in which they are read. */
export interface FigureParts {
  /** Before the number: 预计, 力争, 不少于. */
  before: string;
  number: string;
  /** After it: 以上, 左右. */
  after: string;
}

// Words that stand behind the number they shape; all others stand before it.
const postfixes = new Set(["以上", "及以上", "以下", "及以下", "以内", "左右", "上下"]);
// 余 and 多 stand inside the printed numeral.
const infixes = new Set(["余", "多"]);

/** A figure in Chinese, part by part; `number` is as printed, 万 and 亿 and 余 included. */
export function figureParts(figure: Figure): FigureParts {
  const words = figure.qualifier_words.filter((word) => !(infixes.has(word) && figure.printed.includes(word)));
  const before = words.filter((word) => !postfixes.has(word));
  const after = words.filter((word) => postfixes.has(word));
  if (figure.estimated && !before.includes("预计")) before.unshift("预计");
  return { before: before.join(""), number: toAscii(figure.printed), after: after.join("") };
}

// Measure words such as 家, 户 and 人次 have no entry: the indicator names what is counted, the number stands bare.
const englishUnits: Record<string, (number: string, one: boolean) => string> = {
  元: (number) => `¥${number}`,
  美元: (number) => `US$${number}`,
  "%": (number) => `${number}%`,
  百分点: (number, one) => `${number} percentage point${one ? "" : "s"}`,
  个百分点: (number, one) => `${number} percentage point${one ? "" : "s"}`,
  倍: (number) => `${number} times`,
  平方米: (number) => `${number} sq m`,
  平方公里: (number) => `${number} sq km`,
  公里: (number) => `${number} km`,
  公顷: (number) => `${number} ha`,
  亩: (number) => `${number} mu`,
  天: (number, one) => `${number} ${one ? "day" : "days"}`,
  年: (number, one) => `${number} ${one ? "year" : "years"}`,
};

const englishQualifiers: Record<Qualifier, (number: string) => string> = {
  exact: (number) => number,
  atLeast: (number) => `at least ${number}`,
  over: (number) => `over ${number}`,
  about: (number) => `about ${number}`,
  nearly: (number) => `nearly ${number}`,
  plus: (number) => `just over ${number}`,
  atMost: (number) => `at most ${number}`,
  under: (number) => `under ${number}`,
  range: (number) => number,
};

// Words that change what a number is, beside its qualifier.
const englishWords: Record<string, string> = {
  力争: "aims for",
  争取: "aims for",
  确保: "ensured:",
  保持: "to hold at",
  保持在: "to hold at",
  稳定在: "to hold at",
  连续: "running for",
};

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

// A formatter is dear to make and asked for with every figure of a site.
const formatters = new Map<number, Intl.NumberFormat>();

function grouped(number: number, digits: number): string {
  let formatter = formatters.get(digits);
  if (!formatter)
    formatters.set(digits, (formatter = new Intl.NumberFormat("en", { maximumSignificantDigits: digits })));
  return formatter.format(number);
}

/** A number with at most `digits` significant digits, grouped by commas; money and other large values in words. */
function englishNumber(value: number, unit: string, digits = 15): string {
  const scale = [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ].find(([size]) => Math.abs(value) >= (size as number)) as [number, string] | undefined;
  const plain = (number: number) => grouped(number, Math.min(digits, 12));
  return scale && (unit === "元" || unit === "美元" || Math.abs(value) >= 1e6)
    ? plain(Number((value / scale[0]).toPrecision(12))) + scale[1]
    : plain(value);
}

function ordinal(value: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th" }[
    new Intl.PluralRules("en", { type: "ordinal" }).select(value) as "one" | "two" | "few" | "other"
  ];
  return `${value}${suffix}`;
}

function englishAmount({ value, value_max: max, unit, measure, qualifier, printed }: Figure): string {
  // 百强 and 前十名 are the name of a list, not a bound.
  if (measure === "rank") return qualifier === "atMost" ? `top ${value}` : ordinal(value);
  if (unit === "类") return `Class ${romans[value - 1] ?? value}`;
  if (measure === "multiple" && /[番增]/.test(printed)) return value === 2 ? "double" : `${value} times`;
  const withUnit = (number: string) => englishUnits[unit]?.(number, value === 1 && max === null) ?? number;
  if (max === null) return withUnit(englishNumber(value, unit));
  const ends = [value, max].map((end) => englishNumber(end, unit));
  // The sign of a currency stands before each end, every other unit once, behind both.
  return unit === "元" || unit === "美元" ? ends.map(withUnit).join(" to ") : withUnit(ends.join(" to "));
}

function englishFigure(figure: Figure, form: FigureForm): string {
  const { unit, measure, qualifier, qualifier_words: words, estimated } = figure;
  const number = englishAmount(figure);
  if (form === "number") return number;
  const said = new Set(words.map((word) => englishWords[word]).filter((word) => word !== undefined));
  const isHeld = said.has("to hold at");
  let bounded = englishQualifiers[qualifier](number);
  if (measure === "rank" && qualifier === "atMost") bounded = number;
  else if (qualifier === "atLeast" && unit === "类") bounded = `${number} or better`;
  else if (qualifier === "atLeast" && isHeld) bounded = `${number} or more`;
  return [...(estimated ? ["expected:"] : []), ...said, bounded].join(" ").replace("aims for to hold", "aims to hold");
}

/**
 * How a figure reads: `不少于235亿元`, "at least ¥23.5 billion".
 * @param form full (the default) says every word that shapes the number; number leaves them to the sentence.
 */
export function formatFigure(figure: Figure, locale: Locale, form: FigureForm = "full"): string {
  if (locale === "en") return englishFigure(figure, form);
  const { before, number, after } = figureParts(figure);
  return form === "full" ? before + number + after : number;
}

/**
 * A number as Chinese readers read it: 万 from ten thousand, 亿 from a hundred million, no thousands mark, at most
 * `digits` significant digits.
 */
export function chineseNumber(value: number, digits = 15): string {
  const [size, word] = Math.abs(value) >= 1e8 ? [1e8, "亿"] : Math.abs(value) >= 1e4 ? [1e4, "万"] : [1, ""];
  const number = Number((value / size).toPrecision(Math.min(digits, 12)));
  return `${number.toString().replace("-", "−")}${word}`;
}

const chineseDigits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

// A share of ten in words: 11.6 % is 一成二, 20 % is 两成. What tenths can't say stays a percentage, never 百分点.
function inTenths(percent: number): string {
  const [whole, rest] = [Math.floor(Math.round(percent) / 10), Math.round(percent) % 10];
  if (whole < 1 || whole > 9) return `${Number(percent.toPrecision(2))}%`.replace("-", "−");
  return `${whole === 2 ? "两" : chineseDigits[whole]}成${rest === 0 ? "" : chineseDigits[rest]}`;
}

/**
 * A ratio in words: `一半` from 0.45 to 0.55, `四分之一` from 0.23 to 0.27, tenths below 1, else times with one decimal.
 */
export function ratioInWords(ratio: number, locale: Locale): string {
  if (ratio >= 0.45 && ratio <= 0.55) return locale === "zh" ? "一半" : "half";
  if (ratio >= 0.23 && ratio <= 0.27) return locale === "zh" ? "四分之一" : "a quarter";
  if (ratio < 1 && locale === "zh") return inTenths(ratio * 100);
  if (ratio < 1) return `${Number((ratio * 100).toPrecision(2))}%`;
  const times = Number(ratio.toFixed(1)).toString();
  return locale === "zh" ? `${times}倍` : `${times} times`;
}

const derivedPrefixes: Partial<Record<Qualifier, string>> = {
  atLeast: "至少",
  over: "超过",
  plus: "超过",
  atMost: "至多",
  under: "不到",
  nearly: "不到",
};

/**
 * How a derived value reads. `words` says a percentage in tenths (约一成二) and a ratio in words (约一半).
 */
export function formatDerived(derived: Derived, locale: Locale, form: FigureForm | "words" = "full"): string {
  const { value, unit, digits, qualifier } = derived;
  const vague = derived.rounded || qualifier === "about" || qualifier === "range";
  const spoken = form === "words" && (unit === "%" || unit === "倍");
  let number: string;
  if (spoken && unit === "倍") number = ratioInWords(value, locale);
  else if (spoken && locale === "zh") number = inTenths(value);
  else {
    const plain = locale === "zh" ? chineseNumber(value, digits) : englishNumber(value, unit, digits);
    number = locale === "zh" ? plain + unit : (englishUnits[unit]?.(plain, value === 1) ?? plain);
  }
  const about = vague || spoken ? (locale === "zh" ? "约" : "about ") : "";
  if (form !== "full") return form === "words" ? about + number : number;
  // `about` stands for itself and for a range; a bound keeps it: at least about 12%.
  if (locale === "en") return englishQualifiers[qualifier === "about" ? "exact" : qualifier](about + number);
  return (derivedPrefixes[qualifier] ?? "") + about + number;
}
