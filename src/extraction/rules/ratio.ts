import type { Rule } from "../place.ts";

/** 22.7:30.3:47, 两位数, 数十亿: what states no single number. */
export const ratio: Rule = {
  name: "ratio",
  examples: ["三次产业结构比为【22.7:30.3:47】", "实现【两】位数增长", "带动投资【数十亿元】", "服务【几百人】"],
  counterexamples: ["增长【12%】", "投资【10亿元】"],
  judge: ({ numeral }) => {
    if (numeral.form === "ratio") return { class: "other", note: "比例，不是单个数值" };
    if (numeral.form === "vague" && numeral.value === null) return { class: "other", note: "约数，没有确切数值" };
    return undefined;
  },
};
