import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";

/** 装备制造业增长22.7%、对工业增长贡献率达35%: a share in something is that of what was named. */
export const contributionOfNamed: Naming = {
  name: "contribution-of-named",
  examples: [["装备制造业增长22.7%、对工业增长贡献率达【35%】", "装备制造业对工业增长贡献率"]],
  nameOf(phrase) {
    const { memory, text } = phrase;
    if (!/^对.+(率|度)$/.test(text) || memory.topic === "") return undefined;
    return named(phrase, memory.topic.replace(/增速$/, "") + text, measureOf(phrase, text), {
      memory: { topic: memory.topic },
    });
  },
};
