import type { Rule } from "../place.ts";

/** 一、 （三） 2. 一是 第一， number the parts of a text. */
export const listNumber: Rule = {
  name: "list-number",
  examples: [
    "【一】、澄湖区工作回顾",
    "（【三】）加快建设",
    "【二】是抓好项目",
    "【3】.夜校：晚间开课的学校",
    "[【12】]夜校：晚间开课的学校",
    "【7】",
    "附件【2】",
  ],
  counterexamples: ["新建学校【3】所", "居全市第【一】", "空气质量综合指数【4】，"],
  judge: ({ numeral, before, after }) => {
    const list = { class: "list", note: "编号" } as const;
    if (numeral.form === "list" || /^附(?:件|表|录)?$/.test(before)) return list;
    if (numeral.form !== "number" || numeral.unit !== "") return undefined;
    // [12] begins an entry of a glossary; the cell of a table holds its number and nothing else.
    const isEntry = /^[[【〔]$/.test(before) && /^[\]】〕]/.test(after);
    const isCell = before === "" && after === "" && Number.isInteger(numeral.value);
    return isEntry || isCell ? list : undefined;
  },
};
