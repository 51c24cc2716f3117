import { isAttribute, unframed } from "../phrase.ts";
import { isRate } from "./measure.ts";
import { named, type Naming } from "./naming.ts";
import { ownerOf } from "./owner.ts";

/** 占全市的34%: a share, named with the whole that it is of. */
export const shareOfWhole: Naming = {
  name: "share-of-whole",
  examples: [
    ["民营经济增加值占全市比重达【34%】", "民营经济增加值占全市比重"],
    ["软件业营收60亿元，占全省的【12%】", "软件业营收占全省比重"],
  ],
  nameOf(phrase) {
    const { clause, memory, stem } = phrase;
    if (!isRate(clause.numeral.unit)) return undefined;
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
