import { kindOf } from "../../numerals/units.ts";
import type { Place, Rule } from "../place.ts";

const making =
  /(新增|新建|新改建|新改扩建|改扩建|建成|建设|建立|引进|引育|招引|获批|获评|创建|创成|打造|完成|开工|竣工|投产|实施|培育|成立|设立|组建|争取|举办|承办|开通|落地|认定|净增|签约|布局|启用|投用|打通|通车|收购|盘活|整治|改造|新开|有|共|达|为|至)[\p{sc=Han}]{0,6}$/u;
// Measure words of what is made one by one, against the 个 and 项 of any list.
const solid = /^(所|座|条|台|名|人|户|处|栋|幢|宗|部|支|艘|架|亩|套|辆)$/;
const amounts = new Set(["money", "area", "length"]);

/** 八个方面, 两大产业, 五类群体, 两项试点: a Chinese numeral that sums up a list or opens one. */
export const tally: Rule = {
  name: "tally",
  examples: [
    "做好以下【八个】方面工作",
    "装备、纺织【两大】产业",
    "扎实推进“甲”“乙”【两项】试点",
    "先后【两次】视察",
    "【四方】合力",
    "县【三次】党代会确定的目标",
    "消灭【Ⅴ类】水体",
  ],
  counterexamples: [
    "引进龙头企业【两家】",
    "新建公园【三座】",
    "帮扶【三十余户】",
    "连续【八年】获评先进",
    "面向【两百多万】高校师生",
    "湖水由【Ⅴ类】提升到【Ⅲ类】",
    "经济总量跨越【三个】百亿台阶",
    "完成食堂以及【五栋】宿舍楼建设",
  ],
  judge: (place) => {
    const other = { class: "other", note: "列举的计数" } as const;
    const name = { class: "name", note: "名称" } as const;
    const { numeral, printed, before, after } = place;
    const { form, unit, value } = numeral;
    if (form === "number") return isHeading(place) ? other : undefined;
    if (form !== "han") return undefined;
    // Ⅰ—Ⅲ类水质断面: grades that name.
    if (/^[Ⅰ-Ⅴ]/.test(printed) && (/[Ⅰ-Ⅴ]类?[-—–~～至]+$|劣$/.test(before) || /^[-—–~～至]+[Ⅰ-Ⅴ]/.test(after)))
      return { class: "name", note: "等级" };
    // A number in words that needs no measure word counts what stands behind it; a run of years is no list.
    if (unit === "" || (kindOf(unit) === "time" && /连续$/.test(before))) return undefined;
    if (value === null) return name;
    // 八项规定, 二次会议, 全国十大考古发现.
    if (/^(规定|会议|全会|党代会|人代会|代表大会|党代表大会)/.test(after)) return name;
    if (unit === "大" && /(全国|全省|中国|年度|世界)$/.test(before)) return name;
    if (/^[Ⅰ-Ⅴ]/.test(printed)) return isReachedGrade(place) ? undefined : { class: "name", note: "等级" };
    if (/方面$/.test(unit) || /^(方面|大方面)/.test(after)) return other;
    if (numeral.plus || value > 10) return kindOf(unit) === undefined ? other : undefined;
    return isCounted(place) ? undefined : other;
  },
};

/** 6个方面, 3个全覆盖: the number of what is listed next. */
function isHeading({ numeral: { unit }, after }: Place): boolean {
  return (
    /^(方面|个方面|大方面|大类群体)$/.test(unit) ||
    (unit === "个" && /^(方面|意识|自信|维护|确立|百分之百|全覆盖|阶段)/.test(after))
  );
}

/** 水质达到Ⅲ类, 由Ⅴ类提升到Ⅲ类: a grade that was reached or left. */
function isReachedGrade({ before, after }: Place): boolean {
  return (
    /(达到|达|稳定在|保持在|保持|为|优于|提升至|提升到|升至|改善到|改善至|达标|以上)$/.test(before) ||
    /[由从](?:\d{4}年的?)?$/.test(before) ||
    /^(?:标准|以上|水质(?:标准|以上|[，。；、]|$))/.test(after)
  );
}

/** Two to ten in words count where they say how many were made, or how much there is. */
function isCounted({ numeral: { unit }, before, after }: Place): boolean {
  if (/^(家|届|倍)$/.test(unit)) return true;
  // 跨越三个百亿台阶.
  if (
    /(?:跨越|跨过|跨上|迈上|迈过|越过|跃上|登上|站上)$/.test(before) &&
    /^\p{sc=Han}{0,4}(?:台阶|关口|大关)/u.test(after)
  )
    return true;
  // 完成食堂和五栋宿舍楼建设: an item of a list that was made.
  const isItem = /(?:完成|建成|开工|竣工|新建|改造)[^，。；]{0,16}(?:以?及|和|、)$/.test(before);
  if (solid.test(unit)) return making.test(before) || isItem || before === "" || /[，；]$/.test(before);
  if (/^(个|项|件)$/.test(unit))
    return making.test(before) && !/[、”]$/.test(before) && /^(国家级|省级|市级|省部级|全国|[，。；])/.test(after);
  return amounts.has(kindOf(unit) ?? "") && unit !== "里";
}
