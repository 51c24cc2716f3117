import { kindOf } from "../../numerals/units.ts";
import { isAttribute } from "../phrase.ts";
import { withChange } from "./change.ts";
import { isCounted, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import type { Phrase } from "./phrase.ts";
import { owned, ownerOf } from "./owner.ts";

/** 引进项目31个、总投资87亿元: an attribute alone belongs to what was named. */
export const attributeOfNamed: Naming = {
  name: "attribute-of-named",
  examples: [
    ["引进亿元以上项目31个、总投资【87亿元】", "引进亿元以上项目总投资"],
    ["办结群众来信45件，办结率【98%】", "群众来信办结率"],
    ["新增首店10家，总量达【110家】", "首店总量"],
    ["地区生产总值增长6%，总量突破【900亿元】", "地区生产总值"],
    ["粮食播种面积9万亩、产量超【3亿斤】", "粮食产量"],
    ["谋划实施项目38个，竣工投产【14个】", "项目竣工投产"],
    ["财政收入9亿元，其中税收收入6亿元、占比【67%】", "税收收入占财政收入比重"],
    ["规上工业总产值增长9%，增加值增长【8%】", "规上工业增加值"],
  ],
  nameOf(phrase) {
    const { clause, memory, text } = phrase;
    const { topic } = memory;
    if (!isAttribute(text) || (!clause.isListed && standsAlone(text, phrase))) return undefined;
    // 总量 of an amount is the amount itself.
    if (/^总[量额]$/.test(text) && /(?:值|额|收入|投资|量)$/.test(topic))
      return named(phrase, topic, "level", { memory: { topic } });
    // The total of an area is an area.
    const isTotal = /^总(?!产)/.test(text) && /面积$/.test(topic);
    const owner = isTotal ? topic.replace(/^(?:新增|净增)/, "") : ownerOf(topic, clause.previous);
    // 其中税收收入9亿元、占比70%: of the whole that was parted.
    if (text === "占比" && memory.parent !== "" && memory.parent !== topic)
      return named(phrase, `${topic}占${memory.parent}比重`, "share", { memory: { topic } });
    const about = /^(?:总产|产量|产值)/.test(text)
      ? owner.replace(/生产$/, "")
      : text === "增加值"
        ? owner.replace(/总?产值$/, "")
        : owner;
    return named(phrase, withChange(owned(about, text), phrase), measureOf(phrase, text), {
      memory: { topic: topic || about + text, verb: memory.verb },
    });
  },
};

/** 税收 and 投资 belong to what was counted (项目31个、投资9亿元), but not to another sum of money. */
function standsAlone(text: string, { memory: { topic, unit, last } }: Phrase): boolean {
  // A rate owns no rate.
  if (text.endsWith("率") && /(?:率|比重|占比|指数|浓度)$/.test(ownerOf(topic, ""))) return true;
  if (text === "脱贫") return !/(?:户|村|人口)$/.test(topic);
  if (text === "税收占比") return !/(?:收入|税收|财政)$/.test(last);
  if (!/^(?:税收|投资|收入|利润|产值|营收|资金|存量)$/.test(text)) return false;
  return topic !== "" && (isAttribute(topic) || !isCounted(unit) || kindOf(unit) === "people");
}
