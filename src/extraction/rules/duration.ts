import { kindOf } from "../../numerals/units.ts";
import type { Rule } from "../place.ts";

const run = /连续$/;
const position = /(第一|首位|榜首|前列|前茅|百强|\d强|十强|冠|居|位列|排名|名列|蝉联|领跑|领先|上榜|入选|入围)/;
const measured =
  /(天数|天气|用时|仅用|历时|时限|时间|周期|时长|办理|审批|工期|办结|压缩至?|压缩到|压减至?|缩短至?|缩短到|缩减至?|减少|降至|减至|提前|延长至?|延长|平均|均|寿命|增加|达到|达|为|少于|低于|超过|约|近|仅需|只需|需|耗时)$/;

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
  ],
  counterexamples: ["优良天数【251天】", "审批时限压缩至【3天】", "户均增收【6000元】"],
  judge: ({ numeral, printed, before, after }) => {
    if (kindOf(numeral.unit) !== "time" && !/(个?工作日)$/.test(numeral.unit)) return undefined;
    if (/周年$/.test(printed)) return { class: "other", note: "周年" };
    if (run.test(before)) {
      if (position.test(after.slice(0, 24)) && !/(保持|稳定)/.test(after.slice(0, 4)))
        return { class: "rank", note: "名次的连续年数" };
      return undefined;
    }
    if (
      /^(生活|健身|服务|交通|通勤|经济|便民|文化|救援|医疗|急救|养老|阅读|消费|都市|高品质|高铁|就医|就业)?.{0,6}圈/.test(
        after,
      )
    )
      return { class: "name", note: "圈层名称" };
    if (/^一遇/.test(after)) return { class: "name", note: "设防标准" };
    if (/岁$/.test(printed)) return { class: "name", note: "年龄" };
    const short = /^[，。；、）以]|^左右|^$/.test(after);
    if (measured.test(before) && (short || /(天数|用时|压缩|缩短|压减)$/.test(before) || /[至到为]$/.test(before)))
      return undefined;
    if (/(用时|仅用)$/.test(before)) return undefined;
    return { class: "other", note: "时长" };
  },
};
