import { isAttribute } from "../phrase.ts";
import { withChange } from "./change.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import { owned, ownerOf } from "./owner.ts";

/** 引进项目31个、总投资87亿元: an attribute alone belongs to what was named. */
export const attributeOfNamed: Naming = {
  name: "attribute-of-named",
  examples: [
    ["引进亿元以上项目31个、总投资【87亿元】", "引进亿元以上项目总投资"],
    ["办结群众来信45件，办结率【98%】", "群众来信办结率"],
    ["新增首店10家，总量达【110家】", "新增首店"],
  ],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    const { topic } = memory;
    if (!isAttribute(text)) return undefined;
    // 总量 of a count is the count itself, as a level.
    if (/^总[量额]$/.test(text) && topic !== "") return named(phrase, topic, "level", { memory: { topic } });
    const owner = ownerOf(topic, clause.previous);
    const about = /^(?:总产|产量|产值)/.test(text) ? owner.replace(/生产$/, "") : owner;
    return named(phrase, withChange(owned(about, text), phrase), measureOf(phrase, text), {
      memory: { topic: topic || about + text, verb: memory.verb },
    });
  },
};
