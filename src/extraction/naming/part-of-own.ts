import { named, type Naming } from "./naming.ts";

// What can be done to all or to a part of something: 土壤100%安全利用.
const done =
  /^(?:安全利用|安全处置|达标|(?:全)?覆盖|合格|办结|落实|到位|整改|销号|处置|回收|网上办理|参保|普及|公开|达产|投产|开工|完成|入园|脱贫)(?:到位)?$/u;

/** 财政支出的82%用于民生, 完成年度计划的112%, 土壤100%安全利用: a part of what stands before it. */
export const partOfOwn: Naming = {
  name: "part-of-own",
  examples: [
    ["一般公共预算支出的【82%】用于民生", "一般公共预算支出用于民生比例"],
    ["重点项目完成年度投资计划的【118%】", "重点项目完成年度投资计划比例"],
    ["争取上级资金9亿元，完成年度任务的【112%】", "争取上级资金完成年度任务比例"],
    ["新增就业9万人，完成年计划【110%】", "新增就业完成年计划比例"],
    ["确保土壤【100%】安全利用", "土壤安全利用比例"],
    ["新开工装配式建筑达到新建建筑面积的【25%】", "新开工装配式建筑占新建建筑面积比例"],
  ],
  nameOf(phrase) {
    const { clause, memory, stem, text, noun, said } = phrase;
    const whole = /^(.{2,30})的(?:近|约|超过?)?$/u.exec(clause.left.replace(/^其中/, ""))?.[1];
    if (clause.numeral.unit === "%" && !stem.change && text.length >= 2 && done.test(clause.right) && !clause.isCut)
      return named(phrase, `${text}${clause.right}比例`, "share", { tookRight: true });
    // 新增就业9万人，完成年计划110%.
    const plan = /^完成(?:全?年|年度|省定|市定|计划)?\p{sc=Han}{0,4}(?:计划|任务|目标)$/u.test(
      clause.left.replace(/的$/, ""),
    );
    if (clause.numeral.unit === "%" && plan && memory.topic !== "")
      return named(phrase, `${memory.topic}${clause.left.replace(/的$/, "")}比例`, "share", {
        memory: { topic: memory.topic },
      });
    // 完成任务9亿元的110%.
    if (clause.numeral.unit === "%" && clause.left === "的" && memory.topic !== "")
      return named(phrase, `${memory.topic}比例`, "share", { memory: { topic: memory.topic } });
    if (clause.numeral.unit !== "%" || whole === undefined || stem.change || /占/.test(whole)) return undefined;
    const of = /^(.*?)(?:达到?|相当于)(.{2,})$/u.exec(whole);
    if (of && !/\d{4}年|上年|去年|同期/.test(of[2]!))
      return named(phrase, `${of[1]!}占${of[2]!}比例`, "share", { memory: { topic: memory.topic } });
    const used = noun + said;
    if (/完成/.test(whole)) {
      const own = /^完成/.test(whole) ? memory.topic + whole : whole;
      return named(phrase, `${own}比例`, "share", { memory: { topic: memory.topic } });
    }
    if (used === "" || clause.isCut) return undefined;
    return named(phrase, `${text.replace(/的$/, "")}${used}比例`, "share", { tookRight: true });
  },
};
