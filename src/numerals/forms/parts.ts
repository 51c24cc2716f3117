import type { Numeral } from "../numeral.ts";
import { chineseValue } from "../value.ts";
import { digits, han, sticky, type Writing } from "./writing.ts";

// 三成立, 三成员: here 成 begins a word.
const tenths = "成(?!立|功|员|果|效|绩|交|熟|就|型|套|本|品|分|为|长|都|片)";
const half = () => ({ value: 50, unit: "%" });

/** Parts of a whole, in per cent, multiples of it, in 倍, and growth that words state. */
export const parts: readonly Writing[] = [
  {
    form: "part",
    examples: ["增长【百分之五点五】", "完成【百分之80.8】"],
    pattern: sticky(`百分之(${digits}|[${han}]{1,5}(?:点[${han}]{1,3})?)`),
    read: percent,
  },
  {
    form: "part",
    examples: ["占全市【五分之一】"],
    pattern: sticky(`([${han}]{1,3})分之([${han}]{1,3})`),
    read: (match) => portion(chineseValue(match[2]!), chineseValue(match[1]!)),
  },
  {
    form: "part",
    examples: ["占全市近【1/3】"],
    pattern: sticky(`(\\d{1,2})/(\\d{1,2})(?!\\d)`),
    read: (match) => portion(Number(match[1]), Number(match[2])),
  },
  {
    form: "part",
    examples: ["占比近【八成】"],
    pattern: sticky(`(?<![${han}])([二两三四五六七八九])${tenths}`),
    read: (match) => ({ value: chineseValue(match[1]!)! * 10, unit: "%" }),
  },
  {
    form: "part",
    examples: ["占比【8.5成】"],
    pattern: sticky(`(\\d(?:\\.\\d)?)${tenths}`),
    read: (match) => ({ value: Number(match[1]) * 10, unit: "%" }),
  },
  {
    form: "part",
    examples: ["较上年【翻番】", "较上年【翻一番】", "较上年【翻了两番】", "比1978年【翻了2.5番】"],
    pattern: sticky(`翻了?([一二两三四五六七八九]|\\d{1,2}(?:\\.\\d{1,2})?)?番`),
    read: (match) => ({ value: times(match[1]), unit: "倍" }),
  },
  {
    form: "part",
    examples: ["商户数量实现【倍增】"],
    pattern: sticky(
      `(?<=(?:实现|达到|完成|基本|总量|规模|户数|数量|收入|产值|投资)(?:翻番)?)倍增(?!计划|行动|工程|目标|发展|式|效应|企业)`,
    ),
    read: () => ({ value: 2, unit: "倍" }),
  },
  {
    form: "part",
    examples: ["绿电占比【过半】，", "缩减【一半】。", "女代表占【半数】"],
    pattern: sticky(
      `(?<=占比|比重|比例|率|超|近|占)过?半(?=[，。；、]|数)数?|一半(?=[，。；、以用]|左右)|(?<=[占超过])半数`,
    ),
    read: half,
  },
  {
    form: "part",
    examples: ["总量【过半】，"],
    pattern: sticky(`(?<=首次|占比|比重|比例|率|量|数|全市|全省|全国)过半(?=[，。；、])`),
    read: half,
  },
  // How far a work has gone, which is no share of anything counted.
  {
    form: "vague",
    examples: ["大桥主体【过半】，"],
    pattern: sticky(`(?<=主体|进度|工程|任务|建设)过半(?=[，。；、])`),
  },
  {
    form: "vague",
    examples: ["实现“零事故、【零增长】”"],
    // 社零 is short for retail sales.
    pattern: sticky(`(?<!社)零增长`),
    read: () => ({ value: 0, unit: "%" }),
  },
  // A growth of 10 % or more, which is no single number.
  { form: "vague", examples: ["实现【两】位数增长", "实现“【两】位数”增长"], pattern: sticky(`[两三](?=位数(?!字))`) },
];

/** How many times as much it is after so many doublings, rounded to two digits. */
function times(printed = "1"): number {
  const doublings = /\d/.test(printed) ? Number(printed) : chineseValue(printed)!;
  return Math.round(2 ** doublings * 100) / 100;
}

function percent(match: RegExpExecArray): Partial<Numeral> | undefined {
  const printed = match[1]!;
  if (/\d/.test(printed)) return { value: Number(printed), unit: "%" };
  const [whole, fraction = ""] = printed.split("点");
  const decimals = [...fraction].map((character) => chineseValue(character) ?? 0).join("");
  const value = chineseValue(whole!);
  return value === undefined ? undefined : { value: Number(`${value}${decimals && `.${decimals}`}`), unit: "%" };
}

/** A part of a whole in per cent, rounded to two digits; none where it is no smaller than the whole. */
function portion(part: number | undefined, whole: number | undefined): Partial<Numeral> | undefined {
  if (part === undefined || !whole || part >= whole) return undefined;
  return { value: Math.round((part / whole) * 10000) / 100, unit: "%" };
}
