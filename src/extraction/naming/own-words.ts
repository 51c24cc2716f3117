import { kindOf } from "../../numerals/units.ts";
import type { Name } from "../indicator.ts";
import { plain, unframed, verbOf } from "../phrase.ts";
import { withChange } from "./change.ts";
import { isCounted, isRate, measureOf } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import type { Phrase } from "./phrase.ts";
import { headOf } from "./whole.ts";

// Names of one indicator that reports use side by side.
const aliases = new Map([
  ["gdp", "地区生产总值"],
  ["GDP", "地区生产总值"],
  ["生产总值", "地区生产总值"],
]);

/** 技术合同成交额达235亿元: the words before the numeral name it. Always finds a name, if an empty one. */
export const ownWords = {
  name: "own-words",
  examples: [
    ["技术合同成交额达【21亿元】", "技术合同成交额"],
    ["GDP增长【6%】", "地区生产总值"],
    ["拆除违建【8.9万平方米】", "拆除违建"],
    ["举办夜市【28场】", "夜市"],
    ["招商引资项目64个，其中签约项目【42个】", "招商引资签约项目"],
    ["实施河道治理【6条】", "河道治理"],
    ["生活垃圾填埋量下降【3%】", "生活垃圾填埋量降幅"],
    ["入库小微企业【90家】", "小微企业入库"],
    ["政务热线受理诉求【9万件】", "受理诉求"],
    ["区政府、街道工作组开展集体学习【9次】", "集体学习"],
  ],
  nameOf(phrase: Phrase): Name {
    const { clause, memory, text, verb, isLight } = phrase;
    // 项目64个，其中签约项目42个: a part carries the name of its whole.
    const parent = isPart(clause) ? memory.topic : memory.parent;
    const head = parent !== "" && isCounted(clause.numeral.unit) ? headOf(parent, text) : "";
    // 城镇新增就业年均65万人: of a span of years, by the year.
    const mean = isRate(clause.numeral.unit) ? "" : (/[年月日]均(?=[^，]{0,4}$)/.exec(clause.left)?.[0] ?? "");
    const own = withoutDoer(phrase);
    const kept = own.includes(mean) ? own : mean + own;
    const measure = measureOf(phrase, text, verb);
    const indicator = aliases.get(head + kept) ?? withChange(head + ofWhat(kept, clause.numeral.unit), phrase);
    return named(phrase, indicator, measure, {
      memory: { verb: isLight ? "" : verb, parent: head !== "" || isPart(clause) ? parent : "" },
      isDone: (verb !== "" && verb !== "实现") || measure === "increment",
    });
  },
} satisfies Naming;

/** 其中工业投资, 其中，工业投资: a part of what was named before. */
function isPart({ left, previous }: Phrase["clause"]): boolean {
  return left.includes("其中") || previous.endsWith("其中");
}

/** The text without who did it, and without a verb that says no more than that it was done. */
function withoutDoer({ text, verb, isLight, object }: Phrase): string {
  // 政务热线受理诉求: who did it is not what was counted.
  const own = text.replace(/^.{2,12}(?:热线|平台|大厅|系统|窗口)(?=受理|办理|办结|接听|处理)/u, "");
  if (own !== text) return own;
  // 区政府、工作组开展集体学习: a list of doers.
  const joined = /^[^、]{2,}、.{2,}?(?:开展|举办|召开|举行|组织)(?!的)(\p{sc=Han}{2,})$/u.exec(text)?.[1];
  if (joined !== undefined && verb === "") return plain(joined);
  // 招商分队共签约项目.
  const together = /^[^、]{2,12}共(.{3,})$/u.exec(text)?.[1];
  if (together !== undefined && verbOf(together).verb !== "") return plain(together);
  // 实施供水工程 counts works, 实施重点项目 counts what is carried out.
  const isCarried =
    (verb === "实施" && /(?:改造|救助|工程|行动|建设|治理)$/.test(object)) ||
    (/^(?:获得|荣获)$/.test(verb) && /奖[励项]?$/.test(object));
  return plain((isLight || isCarried) && object !== "" ? unframed(object) : text);
}

/** 入库企业900家 counts 企业入库; the square metres of 征收签约 are its 面积. */
function ofWhat(name: string, unit: string): string {
  const moved = /^(入库|落地)(.{3,})$/u.exec(name);
  if (moved) return moved[2]! + moved[1]!;
  return kindOf(unit) === "area" && /(?:签约|供应|办证|登记)$/.test(name) ? `${name}面积` : name;
}
