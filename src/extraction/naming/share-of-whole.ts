import { isAttribute, unframed } from "../phrase.ts";
import { isRate } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import { ownerOf } from "./owner.ts";

/** 占全市的34%: a share, named with the whole that it is of. */
export const shareOfWhole: Naming = {
  name: "share-of-whole",
  examples: [
    ["民营经济增加值占全市比重达【34%】", "民营经济增加值占全市比重"],
    ["茶叶出口增长9%，贡献了全国【12%】的增量", "茶叶出口占全国增量比重"],
    ["软件业营收60亿元，占全省的【12%】", "软件业营收占全省比重"],
  ],
  nameOf(phrase) {
    const { clause, memory, stem } = phrase;
    if (!isRate(clause.numeral.unit)) return undefined;
    // 贡献了全国12%的增量.
    const given = /^(.*?)贡献了?(全[国省市区县球]|世界)$/u.exec(stem.rest);
    const what = /^的(\p{sc=Han}{2,8})/u.exec(clause.right)?.[1];
    if (given && what !== undefined) {
      const about = unframed(given[1]!) || memory.topic;
      return named(phrase, `${about}占${given[2]!}${what}比重`, "share", { memory: { topic: about }, tookRight: true });
    }
    const share = /^(.*?)占到?(?!地)(.{1,20}?)的?(比重|比例|比)?$/u.exec(
      stem.rest.replace(/(?:继续|仍|已)$/, "").replace(/(?:约|近|超过?|逾|不足|接近|仅|已)占/, "占"),
    );
    if (!share || share[2]!.startsWith("比")) return undefined;
    const subject = unframed(share[1]!);
    const isElided = subject === "" || (isAttribute(subject) && memory.topic !== "");
    const about = isElided ? ownerOf(memory.topic, clause.previous) : subject;
    const indicator = `${about}占${share[2]!}${share[3] ?? "比重"}`;
    const measure = clause.numeral.unit === "百分点" ? "points" : "share";
    return named(phrase, indicator, measure, { memory: { topic: isElided ? memory.topic || about : about } });
  },
};
