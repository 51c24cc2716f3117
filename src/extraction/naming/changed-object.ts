import { named, type Naming } from "./naming.ts";

/** 压减会议10%, 提高低保标准6%: the word of change stands before what changed. */
export const changedObject: Naming = {
  name: "changed-object",
  examples: [
    ["压减一般性支出【10%】", "一般性支出减幅"],
    ["提高城乡低保标准【6%】", "城乡低保标准"],
  ],
  nameOf(phrase) {
    const { clause, stem, text } = phrase;
    const found = /^(压减|减少|压缩|削减|缩减|降低|下调|提高|提升|增加)(.{2,})$/u.exec(text);
    if (!found || stem.change || !/^(?:%|百分点)$/.test(clause.numeral.unit)) return undefined;
    const [, word, object] = found as unknown as [string, string, string];
    // 提高到6% says where it stands.
    if (/^[到至]/.test(object) || /(?:率|比重|占比)$/.test(object)) return undefined;
    const fall = /[减缩]/.test(word) ? "减幅" : /[降下]/.test(word) ? "降幅" : "";
    return named(phrase, object + fall, clause.numeral.unit === "%" ? "growth" : "points");
  },
};
