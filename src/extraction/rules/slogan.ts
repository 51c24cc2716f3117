import type { Rule } from "../place.ts";

/** 六个百分之百, 7×24小时, 三人制, 5级地震: numerals in fixed phrases. */
export const slogan: Rule = {
  name: "slogan",
  examples: [
    "落实六个【百分之百】",
    "【三人】制篮球赛",
    "举办【10公里】跑赛事",
    "落户【56个】民族园",
    "做到三个【100%】",
  ],
  counterexamples: ["办结率【100%】", "引进【3人】，"],
  judge: ({ numeral, printed, before, after }) => {
    const name = { class: "name", note: "固定说法" } as const;
    if (/百分之百|^100%$/.test(printed) && /[\p{sc=Han}\d]个$/u.test(before)) return name;
    if (numeral.unit === "人" && /^制/.test(after)) return name;
    if (numeral.unit === "公里" && /^跑/.test(after)) return name;
    if (/^56个$/.test(printed) && /^民族/.test(after)) return name;
    return undefined;
  },
};
