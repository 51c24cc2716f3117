import type { Term } from "../ledger/glossary-schema.ts";

const term = (name: string, aliases: string[], explanation: string): Omit<Term, "areas"> => ({
  term: name,
  aliases,
  term_en: "",
  explanation,
  explanation_en: "",
  origin: "editorial",
});

/** The words of this site that drafts use, explained: they are ours, not the report's. */
export const siteTerms: readonly Omit<Term, "areas">[] = [
  term("最低线", [], "“不少于”“以上”划出的线：到这个数或更多都算达到。它不是对结果的预测。"),
  term("上限", [], "“不超过”“以内”划出的线：不高于这个数就算达到。它也不是预测。"),
  term("在线上", [], "目标印出的数，比报告所载前一年的数大。只说位置，不说好坏。"),
  term("相等", [], "目标印出的数，与报告所载前一年的数一样。口径不同时，做的事未必一样多。"),
  term("在线下", [], "目标印出的数，比报告所载前一年的数小。只说位置，不说好坏。"),
  term("贴线", [], "与前一年的数差得很小，落在本站写明的容差之内。"),
  term("口径", [], "一个数算进什么、不算什么。口径变了，同名的数也不能直接比。"),
];
