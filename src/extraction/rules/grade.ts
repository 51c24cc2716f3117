import type { Rule } from "../place.ts";

/** 三级医院, 二期工程, 十大行动, 四上企业: a Chinese numeral that grades, phases or names. */
export const grade: Rule = {
  name: "grade",
  examples: ["建成【三级】医院", "【二期】工程完工", "实施【十大】行动", "开展【三年】行动", "【三环】以内"],
  counterexamples: ["新建学校【两所】", "帮扶【三十余户】"],
  judge: ({ numeral, printed, before, after }) => {
    if (numeral.form !== "han") return undefined;
    const name = { class: "name", note: "名称、等级、次第" } as const;
    if (/届$/.test(printed)) return /(举办|承办|召开)$/.test(before) ? undefined : name;
    if (/[级期轮线路街星版号层维季环中甲端链网屏字流舱]$/.test(printed)) return name;
    if (/[大]$/.test(printed) && /^(行动|工程|战役|计划|战略|体系|攻坚|任务|百科|精神|文明)/.test(after)) return name;
    if (/(年|天|日|月|小时|分钟|周)$/.test(printed))
      return /^(行动|计划|规划|攻坚|方案|任务|制)/.test(after) ? name : undefined;
    return undefined;
  },
};
