import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

const planned = /^[比较]((?:“\p{sc=Han}+”)?\p{sc=Han}{0,6}(?:目标|计划|预期|任务))$/u;
const exceeds = /^(?:超过|超额|超出|高出|多|少|低)/;

/** 比“十二五”计划目标80亿元超过6亿元: first what was planned, then by how much that was exceeded. */
export const beyondPlan: Naming = {
  name: "beyond-plan",
  examples: [
    ["财政收入由50亿元增加到86亿元，比“十二五”计划目标【80亿元】超过6亿元", "财政收入“十二五”计划目标"],
    ["财政收入由50亿元增加到86亿元，比“十二五”计划目标80亿元超过【6亿元】", "财政收入超过“十二五”计划目标"],
    ["出口总额达到12亿美元，年均增长9%，比计划目标10亿美元超额【2亿美元】", "出口总额超过计划目标"],
  ],
  nameOf(phrase) {
    const { clause, memory } = phrase;
    const { topic, last, measure, recent } = memory;
    if (topic === "") return undefined;
    const plan = planned.exec(clause.left)?.[1];
    if (plan !== undefined && exceeds.test(clause.right))
      return named(phrase, topic + plan, measureOf(phrase, topic), {
        memory: { topic, measure, recent, last: topic + plan },
      });
    const isPlanned = clause.isJoined && last.startsWith(topic) && /(?:目标|计划|预期|任务)$/.test(last);
    const word = /^(?:超过|超额|超出|高出|多|少|低)$/.exec(clause.left)?.[0];
    if (!isPlanned || word === undefined) return undefined;
    const side = /[少低]/.test(word) ? "低于" : "超过";
    return named(phrase, `${topic}${side}${last.slice(topic.length)}`, "increment", {
      memory: { topic, measure, recent, last: topic },
    });
  },
};
