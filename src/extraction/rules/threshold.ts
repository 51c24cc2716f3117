import { kindOf } from "../../numerals/units.ts";
import type { Rule } from "../place.ts";

// What a class of size is made of; with these behind it a bound belongs to a name.
const sized = /^(及?以[上下]|级)的?(?!左右)[\p{sc=Han}“"]/u;
const made = /^的?[\p{sc=Han}“"A-Za-z]/u;
const bounding = /(突破|超过|超|达到|达|近|接近|逾|过|跨越|跨过|跨入|迈上|迈进|迈过|站上|冲刺|跃上|约|有|共|至|到|为)$/;

/** 亿元以上项目, 过亿元楼宇, 百亿级产业, 30年以上管网, 80岁以上老人: a size that names a class. */
export const threshold: Rule = {
  name: "threshold",
  examples: [
    "新开工【亿元】以上项目4个",
    "新增纳税过【亿元】楼宇2栋",
    "培育【百亿级】产业",
    "【30年】以上的管网改造",
    "为【80岁】以上老人体检",
    "引进【5000万元】以上项目6个",
    "实现【百万】群众安居",
  ],
  counterexamples: ["经济总量突破【百亿元】大关", "完成投资【450亿元】以上，", "【95%】以上的村通车", "服务上【千家】"],
  judge: ({ numeral, printed, before, after }) => {
    const name = { class: "name", note: "分档、名称" } as const;
    const kind = kindOf(numeral.unit);
    if (numeral.form === "size") {
      // A magnitude alone is a figure only where a verb says that it was reached, and nothing that it is of.
      if (/^级/.test(after) || printed.endsWith("级") || numeral.unit === "")
        return bounding.test(before) && /^(大关|台阶|元大关|新台阶)/.test(after) ? undefined : name;
      if (/^(以[上下])?(大关|关口|台阶|新台阶|规模|目标|[，。；、）]|$)/.test(after) && bounding.test(before))
        return undefined;
      if (/(新增|增加|每年新增|约|近|上|超|超过)$/.test(before) && kind !== "money" && kind !== "time")
        return undefined;
      return name;
    }
    if (numeral.form !== "number" && numeral.form !== "han") return undefined;
    if (printed.endsWith("级")) return name;
    if (kind === "share" || (numeral.form === "han" && kind === "things")) return undefined;
    const sizes =
      kind === "money" ||
      kind === "time" ||
      kind === "energy" ||
      kind === "area" ||
      kind === "mass" ||
      kind === "length" ||
      kind === "volume";
    if (numeral.unit === "岁" || numeral.unit === "周岁") return name;
    // 完成13公里以上农村路建设: what was done has a bound of its own.
    const isDone =
      kind !== "money" &&
      kind !== "time" &&
      /(完成|新建|新增|建设|建成|改造|修建|铺设|治理|整治|拆除|新改建|打通)$/.test(before);
    if (isDone) return undefined;
    if (sizes && sized.test(after) && !/^以[上下]的?(资金|投资|贷款|专项|增长|较低|较高|水平|目标)/.test(after))
      return name;
    // 过10亿元的企业3家: the bound stands before.
    if (
      kind === "money" &&
      /(过|超|超过|达到?)$/.test(before) &&
      made.test(after) &&
      /^的?\p{sc=Han}{2,12}\d+[个家]/u.test(after)
    )
      return name;
    if (kind === "money" && /(?<![超突通经])过$/.test(before) && /^(的\p{sc=Han}|、\d+[个家]过)/u.test(after))
      return name;
    if (kind === "money" && /(过)$/.test(before) && /^的?(企业|楼宇|项目|产业|园区|集群|村)/.test(after)) return name;
    return undefined;
  },
};
