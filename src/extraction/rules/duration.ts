import { kindOf } from "../../numerals/units.ts";
import type { Rule } from "../place.ts";

const run = /连续$/;
const position = /(第一|首位|榜首|前列|前茅|百强|\d强|十强|冠|居|位列|排名|名列|蝉联|领跑|领先|上榜|入选|入围)/;
const measured =
  /(天数|天气|用时|仅用|历时|时限|时间|周期|时长|办理|审批|工期|办结|寿命|压缩至?|压缩到|压减至?|缩短至?|缩短到|缩减至?|减少|提高|降至|减至|提前|延长至?|延长|平均|均|增加|达到|达|为|少于|低于|不到|不足|超过|控制在|约|近|仅需|只需|需|耗时|保持在|稳定在|维持在|\p{sc=Han}[到至])$/u;
const circle = /^[\p{sc=Han}”]{0,10}圈/u;

/** 15分钟生活圈, 三年行动, 24小时值守, 75周年: time that names or lasts, and is no result. */
export const duration: Rule = {
  name: "duration",
  examples: [
    "打造“【15分钟】生活圈”",
    "安全生产治本攻坚【三年】行动",
    "【24小时】值守",
    "成立【75周年】",
    "闲置【十年】的地块",
    "用【3—5年】时间",
    "连续【6年】居全市第一",
    "连续【六年】居全市第一",
  ],
  counterexamples: [
    "优良天数【251天】",
    "优良天数连续6年稳定在【325天】以上",
    "审批时限压缩至【3天】",
    "户均增收【6000元】",
    "连续【4年】新增就业超5万人",
  ],
  judge: ({ numeral, printed, before, after }) => {
    if (kindOf(numeral.unit) !== "time") return undefined;
    if (/周年$/.test(printed)) return { class: "other", note: "周年" };
    if (run.test(before)) {
      const isPlace = position.test(/^[^，；。]{0,24}/.exec(after)![0]) && !/^(?:保持|稳定)/.test(after);
      return isPlace ? { class: "rank", note: "名次的连续年数" } : undefined;
    }
    if (circle.test(after)) return { class: "name", note: "圈层名称" };
    if (/^一遇/.test(after)) return { class: "name", note: "设防标准" };
    const isEnd = /^[，。；、）以]|^左右|^$/.test(after);
    const isMeasured = measured.test(before) && (isEnd || /(天数|用时|压缩|缩短|压减)$|[至到为]$/.test(before));
    return isMeasured || /(用时|仅用)$/.test(before) ? undefined : { class: "other", note: "时长" };
  },
};
