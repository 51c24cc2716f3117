import type { Rule } from "../place.ts";

/** 一、 （三） 2. 一是 第一， number the parts of a text. */
export const listNumber: Rule = {
  name: "list-number",
  examples: ["【一】、澄湖区工作回顾", "（【三】）加快建设", "【二】是抓好项目", "【3】.夜校：晚间开课的学校"],
  counterexamples: ["新建学校【3】所", "居全市第【一】"],
  judge: ({ numeral }) => (numeral.form === "list" ? { class: "list", note: "编号" } : undefined),
};
