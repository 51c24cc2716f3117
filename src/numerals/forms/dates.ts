import { dash, han, sticky, type Writing } from "./writing.ts";

/** Years, months, days and planning periods. */
export const dates: readonly Writing[] = [
  {
    form: "date",
    examples: ["【2021—2025年】累计", "【2024-26年】的方案"],
    pattern: sticky(`(?:19|20)\\d\\d年?(?:${dash})(?:19|20)?\\d\\d年`),
  },
  {
    form: "date",
    examples: ["【2024年】开工", "【2024年3月】开工", "【2024年3月5日】开工"],
    pattern: sticky(`(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`),
  },
  {
    form: "date",
    examples: ["【二〇二五年】开工"],
    pattern: sticky(`[一二][〇零九]\\p{sc=Han}{2}年`),
    read: (match) => (/^[一二三四五六七八九〇零]{4}年$/.test(match[0]) ? {} : undefined),
  },
  {
    form: "date",
    examples: ["【1—11月】用电量", "【1至6月份】用电量"],
    pattern: sticky(`\\d{1,2}(?:${dash})\\d{1,2}月(?:份)?`),
  },
  {
    form: "date",
    examples: ["【6月】底前完工", "【6月18日】开街"],
    pattern: sticky(`\\d{1,2}月(?:\\d{1,2}日|份)?(?!期)`),
  },
  // 1·8% and 1·8亿 are decimals.
  { form: "date", examples: ["抗击“【7·20】”暴雨"], pattern: sticky(`\\d{1,2}·\\d{1,2}(?![%万亿\\d])`) },
  {
    form: "date",
    examples: ["“【十四五】”规划", "【十五五】时期", "【九五】期间"],
    pattern: sticky(
      `(?<![第${han}])(?:十[一二三四五六七八九]|[一二三四五六七八九]|十)五(?=[”"'’」]|规划|时期|期间|以来|末|初|开局|收官)`,
    ),
  },
  {
    form: "date",
    examples: ["贯通【十四五】与下个五年"],
    pattern: sticky(`(?<![第${han}])十[一二三四五六]五(?![${han}])`),
  },
];
