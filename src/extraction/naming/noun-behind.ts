import { kindOf } from "../../numerals/units.ts";
import { plain } from "../phrase.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import type { Phrase } from "./phrase.ts";

const opening = /^(?:支持|用于|实现|完成|获得|高标准|全部|基本|陆续|顺利|全面|均|已|被|将|从无到有)+/u;
const closing = /(?:的|了|等|“|”)+$/u;

/** 新增9家企业, 162台电梯更新: the noun behind the numeral, with the verb before it or what is said of it. */
export const nounBehind: Naming = {
  name: "noun-behind",
  examples: [
    ["新增【9家】规上企业", "新增规上企业"],
    ["【162台】老旧电梯全部更新", "更新老旧电梯"],
    ["打通堵点【3处】断头路", "打通断头路"],
    ["新增【9家】企业、6家商户", "新增企业"],
    ["征收【4.2万平方米】厂房", "征收厂房"],
  ],
  nameOf(phrase) {
    const { clause, memory, verb, isLight, object, noun, isNamedBefore } = phrase;
    if (isNamedBefore || noun === "") return undefined;
    const shared = clause.isListed && verb === "" ? memory.verb : "";
    const head = verb !== "" ? (isLight ? "" : verb) : shared;
    const isList =
      object.endsWith("等") || /[、，]/.test(object) || object.length > 8 || (head !== "" && object !== "");
    const modifier = isList ? "" : object.replace(/^(?:首批|一批|了)/, "");
    const tail = head === "" && !clause.isCut ? predicateOf(phrase) : "";
    const area = kindOf(clause.numeral.unit) === "area" && head === "" ? "面积" : "";
    const what = plain(noun.replace(/(?<=项目|厂|仓)建设$/u, ""));
    const indicator = `${head}${tail.replace(/[“”]?(?:19|20)\d\d年?/, "")}${modifier}${tail.endsWith(what) ? "" : what}${area}`;
    return named(phrase, indicator, measureOf(phrase, indicator, head), {
      memory: { verb: head },
      tookRight: true,
      isDone: head !== "" || tail !== "",
    });
  },
};

/** What is said of the noun, as the verb of its name. */
function predicateOf({ said }: Phrase): string {
  return said.replace(opening, "").replace(closing, "").slice(0, 24);
}
