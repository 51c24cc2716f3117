import type { Rule } from "../place.ts";

/** Years, months, days, planning periods and their spans. */
export const date: Rule = {
  name: "date",
  examples: ["【2025年】开工", "【1—11月】用电量", "“【十四五】”规划", "【2024—2026年】的方案", "实施【2030】先锋工程"],
  counterexamples: ["连续【5年】第一", "拆除【2025平方米】"],
  judge: ({ numeral, printed, before, after }) => {
    if (numeral.form === "date") return { class: "date", note: "日期或规划期" };
    // 2030先锋工程, “2024中国百强”: a year without 年.
    if (/^(19|20)\d\d$/.test(printed) && !/[、和与]$/.test(before) && !/^[、和与]/.test(after))
      return { class: "name", note: "名称中的年份" };
    // 20年底, 24年: the century left out.
    if (/^(1|2)\d年$/.test(printed) && /^(底|末|初|前|来)/.test(after) && /[到至于]$/.test(before))
      return { class: "date", note: "日期" };
    return undefined;
  },
};
