import { unframed } from "../phrase.ts";
import { kindOf } from "../../numerals/units.ts";
import { named, type Naming } from "./naming.ts";
import { ownerOf } from "./owner.ts";

const beyond =
  /(高于|低于|快于|慢于|高出|高过|好于|超过|超出|超额完成|领先|(?:落后|塌|欠)(?=于?(?:目标|计划|进度|全[国省市区县])))(?:于)?((?:“\p{sc=Han}+”|\p{sc=Han}){1,14}?)的?(?:增速|增幅|水平)?$/u;
const than =
  /(?<!占)[比较](?![重例大好快高强])(\p{sc=Han}{1,12}?)的?(?:增速|增幅)?((?<!提)高出?|低|快|慢|多|少)(?:了|出)?$/u;
const past = /(?:上年|去年|前年|同期|年初|年底|上期|往年|预算|计划|过去|时期|期间|以来|初期)/;
const words: Record<string, string> = {
  快: "高于",
  慢: "低于",
  多: "高于",
  少: "低于",
  高: "高于",
  低: "低于",
  高出: "高于",
  塌: "低于",
  超额完成: "超额完成",
  欠: "低于",
  落后: "低于",
};

/** 高于全市0.9个百分点, 比全国平均水平高2个百分点: how far what was named is from a reference. */
export const gap: Naming = {
  name: "gap",
  examples: [
    ["规上工业增加值增长7%，高于全市平均【0.9个百分点】", "规上工业增加值增速高于全市平均"],
    ["地区生产总值增长6%，比全省平均水平高【1个百分点】", "地区生产总值增速高于全省平均水平"],
    ["人均GDP达8万元，比全省平均水平高【9000元】", "人均GDP高于全省平均水平"],
    ["城镇化率达到60%、高出全国【5个百分点】", "城镇化率高于全国"],
  ],
  nameOf(phrase) {
    const { clause, memory } = phrase;
    const isRate = clause.numeral.unit === "百分点";
    if (!isRate && kindOf(clause.numeral.unit) !== "money") return undefined;
    const left = clause.left.replace(/(?:约|近|超过?|达到?|了)$/, "");
    const found = beyond.exec(left);
    const compared = found ? null : than.exec(left);
    const [word, reference] = found ? [found[1]!, found[2]!] : [words[compared?.[2] ?? ""], compared?.[1]];
    // 比上年高2个百分点 is how much it rose.
    if (word === undefined || reference === undefined || past.test(reference)) return undefined;
    const own = unframed(left.slice(0, (found ?? compared)!.index));
    const about =
      own === "" || /^(?:增速|增幅)$/.test(own) ? memory.last || ownerOf(memory.topic, clause.previous) : own;
    const growth = isRate && (memory.measure === "growth" || /^(?:增速|增幅)$/.test(own));
    const subject = growth && !/(?:[降减增]幅|增速)$/.test(about) ? `${about}增速` : about;
    const side = words[word] ?? words[word.slice(0, 1)] ?? word;
    return named(phrase, `${subject}${side}${reference}`, isRate ? "points" : "level", {
      memory: { topic: memory.topic, last: memory.last, measure: memory.measure },
    });
  },
};
