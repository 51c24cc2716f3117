import { withChange } from "./change.ts";
import { isCounted, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import { ownerOf } from "./owner.ts";

/** 完成212亿元、增长7%: a figure with no name of its own is the change of what was named last, or a second count of it. */
export const changeOfNamed: Naming = {
  name: "change-of-named",
  examples: [
    ["一般公共预算收入完成21亿元、增长【7%】", "一般公共预算收入"],
    ["接待游客300万人次，下降【2%】", "接待游客降幅"],
    ["化解欠薪案件195件、【1.7万人】", "化解欠薪案件"],
    ["外贸进出口在对美出口下降30%的情况下增长【9%】", "外贸进出口"],
    ["区属国企由51家整合为【33家】", "区属国企"],
  ],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    // 由51家整合为33家: what the second value stands for was named before the first.
    const isSecond = clause.isJoined && /^(?:整合|优化|调整|精简|扩大|拓展|发展|压缩|改善|扩展|合并|变)$/.test(text);
    if (text !== "" && !isSecond && !/^(?:增速|增幅|的?(?:情况|条件|背景|基础|前提|基数)[下上])$/.test(text))
      return undefined;
    // 占全市三分之一，年均增长4%: what grows is not the share.
    const isOfTopic = phrase.stem.change !== undefined && clause.numeral.unit === "%" && /占.+比重$/.test(memory.last);
    const known = (isOfTopic ? memory.topic : memory.last).replace(/(?:[降减]幅|增加|减少)$/u, "") || memory.topic;
    const about = known !== "" ? known : ownerOf("", clause.previous);
    const isMore = /^(?:新增|净增)|(?:新增|净增)$/.test(about) && isCounted(clause.numeral.unit) && !phrase.stem.change;
    // 新增43家、达到117家: what is reached is the whole.
    const isTotal = isMore && phrase.stem.isBound && /达到?$/.test(clause.left);
    if (isTotal)
      return named(phrase, about.replace(/^(?:新增|净增)|(?:新增|净增)$/, ""), "level", {
        memory: { topic: memory.topic },
      });
    const measure = /^增/.test(text) ? "growth" : isMore ? "increment" : measureOf(phrase, "");
    return named(phrase, withChange(about, phrase), measure, {
      memory:
        measure === "points" ? { topic: memory.topic, measure: memory.measure } : { topic: memory.topic || about },
      isDone: !["share", "level", "multiple"].includes(measure),
    });
  },
};
