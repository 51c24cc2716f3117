import { kindOf } from "../../numerals/units.ts";
import type { Rule } from "../place.ts";

const making =
  /(新增|新建|新改建|新改扩建|改扩建|建成|建设|建立|引进|引育|招引|获批|获评|创建|创成|打造|完成|开工|竣工|投产|实施|培育|成立|设立|组建|争取|举办|承办|开通|落地|认定|净增|签约|布局|启用|投用|打通|通车|收购|盘活|整治|改造|新开|有|共|达|为|至)[\p{sc=Han}]{0,6}$/u;

/** 八个方面, 两大产业, 五类群体, 两项试点: a Chinese numeral that sums up a list or opens one. */
export const tally: Rule = {
  name: "tally",
  examples: [
    "做好以下【八个】方面工作",
    "装备、纺织【两大】产业",
    "扎实推进“甲”“乙”【两项】试点",
    "先后【两次】视察",
    "【四方】合力",
  ],
  counterexamples: ["引进龙头企业【两家】", "新建公园【三座】", "帮扶【三十余户】"],
  judge: ({ numeral, printed, before, after }) => {
    const other = { class: "other", note: "列举的计数" } as const;
    if (numeral.form === "number") {
      if (/^(方面|个方面|大方面|大类群体)$/.test(numeral.unit)) return other;
      if (/^个$/.test(numeral.unit) && /^(方面|意识|自信|维护|确立|百分之百|全覆盖|阶段)/.test(after)) return other;
      return undefined;
    }
    if (numeral.form !== "han") return undefined;
    if (numeral.value === null) return { class: "name", note: "名称" };
    // 八项规定, 二次会议, 全国十大考古发现.
    if (/^(规定|会议|全会|代表大会)/.test(after)) return { class: "name", note: "名称" };
    if (numeral.unit === "大" && /(全国|全省|中国|年度|世界)$/.test(before)) return { class: "name", note: "名称" };
    if (/^[Ⅰ-Ⅴ]/.test(printed))
      return /(达到|达|稳定在|保持在|保持|为|优于|提升至|提升到|达标|以上)$/.test(before) ||
        /^(标准|以上|水质)/.test(after)
        ? undefined
        : { class: "name", note: "等级" };
    if (/方面$/.test(numeral.unit) || /^(方面|大方面)/.test(after)) return other;
    if (numeral.plus || numeral.value > 10) return kindOf(numeral.unit) === undefined ? other : undefined;
    if (/^(家|届)$/.test(numeral.unit)) return undefined;
    if (
      /^(所|座|条|台|名|人|户|处|栋|幢|宗|部|支|艘|架|亩|套|辆)$/.test(numeral.unit) &&
      (making.test(before) || before === "" || /[，；]$/.test(before))
    )
      return undefined;
    if (
      /^(个|项|件)$/.test(numeral.unit) &&
      making.test(before) &&
      !/[、”]$/.test(before) &&
      /^(国家级|省级|市级|省部级|全国|[，。；])/.test(after)
    )
      return undefined;
    if (
      kindOf(numeral.unit) === "money" ||
      kindOf(numeral.unit) === "area" ||
      (kindOf(numeral.unit) === "length" && numeral.unit !== "里")
    )
      return undefined;
    if (numeral.unit === "倍") return undefined;
    return other;
  },
};
