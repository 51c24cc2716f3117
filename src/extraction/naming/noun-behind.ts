import { kindOf } from "../../numerals/units.ts";
import { doerOf, plain } from "../phrase.ts";
import { measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import type { Phrase } from "./phrase.ts";

const opening = /^(?:支持|用于|进行|实现|完成|获得|高标准|全部|基本|陆续|顺利|全面|均|已|被|将|从无到有)+/u;
const building = /(?<=项目|厂|仓)建设$/u;
// 1700项事项网上可办率达到100%: what the next figure says of them.
const rate = /(?:网上|线上|按期|按时)?\p{sc=Han}{2}率$/u;
const people = /^(?:\p{sc=Han}{0,4}(?:人民|群众|人口(?!较)|儿女|老百姓|同胞))(?=\p{sc=Han})(?!供|居|用|的?饮)/u;
const institution = /(?:热线|平台|大厅|系统|窗口|部门|机关|政府)$/u;

/** 新增9家企业, 162台电梯更新: the noun behind the numeral, with the verb before it or what is said of it. */
export const nounBehind: Naming = {
  name: "noun-behind",
  examples: [
    ["新增【9家】规上企业", "新增规上企业"],
    ["【162台】老旧电梯全部更新", "更新老旧电梯"],
    ["打通堵点【3处】断头路", "打通断头路"],
    ["新增【9家】企业、6家商户", "新增企业"],
    ["征收【4.2万平方米】厂房", "征收厂房"],
    ["【68个】小区扩面提质工作扎实有效", "扩面提质小区"],
  ],
  nameOf(phrase) {
    const { clause, memory, text, isLight, noun, isNamedBefore } = phrase;
    if (isNamedBefore || noun === "") return undefined;
    const { doer, verb: done } = phrase.verb === "" ? doerOf(text) : { doer: "", verb: "" };
    const verb = phrase.verb === "" ? done : phrase.verb;
    // 通达127个国家和地区的584个港口: what is of the thing before shares its verb.
    const isOfBefore = clause.isListed || (clause.isJoined && (clause.left === "" || /的$/.test(clause.left)));
    const shared = isOfBefore && verb === "" ? memory.verb : "";
    const head = verb !== "" ? (isLight ? "" : verb) : shared;
    // 面向20万村民开放 says for whom, not what they did.
    const isFor = head === "" && /^(?:面向|[对与向为](?!外))/.test(phrase.object);
    const tail = head === "" && !clause.isCut && !isFor ? predicateOf(phrase) : "";
    const area = kindOf(clause.numeral.unit) === "area" && head === "" ? "面积" : "";
    const what = people.exec(noun)?.[0] ?? plain(noun.replace(clause.isCut ? rate : building, ""));
    const indicator = `${isFor ? "" : beforeNoun(phrase, head, doer)}${tail}${tail.endsWith(what) ? "" : what}${area}`;
    return named(phrase, indicator, measureOf(phrase, indicator, head), {
      memory: { verb: head },
      tookRight: true,
      isDone: head !== "" || tail !== "",
    });
  },
};

/** The verb with what stands before it, or a short modifier of the noun. A list (甲、乙等) and a long clause say nothing more. */
function beforeNoun({ object }: Phrase, head: string, doer: string): string {
  if (doer !== "") return `${doer.length > 12 || institution.test(doer) ? "" : doer.replace(/至少$/, "")}${head}`;
  const isLong = /[等的]$/.test(object) || /[、，]/.test(object) || object.length > 8 || (head !== "" && object !== "");
  return head + (isLong ? "" : object.replace(/^(?:首批|一批|了)/, ""));
}

/** What is said of the noun, as the verb of its name. */
function predicateOf({ said }: Phrase): string {
  if (/以.+为|^(?:继续)?保持.*增长$|^取得.*(?:成效|进展|突破|成果|成绩)$/.test(said)) return "";
  if (/^[与向为对从在](?!.*(?:签|落|获|入|成|建|设|推|开))/u.test(said)) return "";
  const tail = said.replace(opening, "").slice(0, 24);
  // What closes a quotation that opened before is no part of it; “一网通办” is whole.
  const closed = tail
    .replace(/(?:工作)?(?:扎实有效|成效显著|有力有效|(?:有序|顺利|稳步|扎实)推进)$/u, "")
    .replace(/(?:的|了|等)+$/u, "");
  const isWhole = (closed.match(/“/g) ?? []).length === (closed.match(/”/g) ?? []).length;
  return (isWhole ? closed : closed.replace(/[“”]/g, "")).replace(/[“”]?(?:19|20)\d\d年?/, "");
}
