import type { Numeral } from "../numeral.ts";
import { unitAt } from "../units.ts";
import { chineseValue } from "../value.ts";
import { han, sticky, type Writing } from "./writing.ts";

const romans = "ⅠⅡⅢⅣⅤ";

/** Chinese numerals that say how much, magnitudes without a number, Roman grades. */
export const chinese: readonly Writing[] = [
  {
    form: "vague",
    examples: ["带动投资【数十亿元】", "服务【几百人】"],
    pattern: sticky(`[数几][十百千万亿]{1,3}`),
    read: vague,
  },
  {
    form: "size",
    examples: [
      "突破【百亿元】大关",
      "服务上【千家】",
      "惠及【百余户】",
      "服务上【亿】市场主体",
      "【百万】群众",
      "每年跨过【一个千亿】台阶",
    ],
    // 万达 and 万州 are names, 百 and 千 count only before a measure word.
    pattern: sticky(
      `一个[十百千]?(?:万亿|亿)(?=新?台阶|大关|关口)|(?<![${han}])[十百千]?(?:万亿|亿|万)(?!众|家乐|达|科|州|宁|全|物|事|象|名湖|里长|千瓦时代)|(?<![${han}])[百千](?=[余多]?(?:个|件|台|套|户|人|名|亩|场|项|条|座|处|家|吨|公里|平方米|级|年|日|里|强))`,
    ),
    read: size,
  },
  {
    form: "han",
    examples: ["水质达到【Ⅲ类】"],
    pattern: sticky(`[${romans}]类?`),
    read: (match) => ({ value: romans.indexOf(match[0][0]!) + 1, unit: match[0].slice(1) }),
  },
  {
    form: "han",
    examples: ["新建学校【两所】", "帮扶【三十余户】", "【十几个】", "面向【两百多万】高校师生"],
    pattern: sticky(`(?<![第${han}])[一二两三四五六七八九十百千万亿][${han}]{0,6}(?:[余多几][万亿]{0,2})?`),
    read: counted,
  },
];

/** 数十亿元 states no number, but a unit. */
function vague(match: RegExpExecArray, text: string): Partial<Numeral> {
  const end = match.index + match[0].length;
  const plus = /[余多]/.test(text[end] ?? "") ? 1 : 0;
  const unit = unitAt(text, end + plus);
  return { unit, end: end + plus + unit.length };
}

/** A magnitude is a numeral where a unit follows, or 大关, 级 or a mark does; else where it is large and a noun follows. */
function size(match: RegExpExecArray, text: string): Partial<Numeral> | undefined {
  const end = match.index + match[0].length;
  const plus = /[余多]/.test(text[end] ?? "");
  const unit = unitAt(text, end + (plus ? 1 : 0));
  const isLarge = match[0].length > 1 || /[上近超逾约]/.test(text[match.index - 1] ?? "");
  if (unit === "" && !isLarge && !/[”"大级，。；]/.test(text[end] ?? "，")) return undefined;
  return {
    value: chineseValue(match[0].replace("一个", "")) ?? null,
    unit,
    plus,
    end: end + (plus ? 1 : 0) + unit.length,
  };
}

/** A Chinese numeral with a measure word: 两项, 三十余名. 一 alone is an article. */
function counted(match: RegExpExecArray, text: string): Partial<Numeral> | undefined {
  const [all] = match;
  let end = match.index + all.length;
  const isFollowed = !/[余多几]/.test(all) && /[余多]/.test(text[end] ?? "");
  if (isFollowed) end += 1;
  const unit = unitAt(text, end);
  // 两百多万高校师生 needs no measure word, 两百 does.
  if (all === "一" || (unit === "" && !/[余多][万亿]/.test(all))) return undefined;
  // 二三级, 三五成群 and 十几万 name two numbers or none, which is no value.
  const value = all.includes("几") ? null : (chineseValue(all.replace(/[余多]/, "")) ?? null);
  return { value, unit, plus: isFollowed || /[余多]/.test(all), end: end + unit.length };
}
