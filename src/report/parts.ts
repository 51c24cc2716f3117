export type Part = "front" | "review" | "plan" | "goals" | "conduct" | "glossary" | "annex";

// Tried in this order; a heading that names several things is about the first of them here.
const words: [part: Part, pattern: RegExp][] = [
  [
    "conduct",
    /自身建设|服务型政府|法治政府建设|政府建设|(?:建设|打造|当好).{0,16}(?:政府|公仆)$|人民满意的?.{0,6}政府/,
  ],
  ["review", /回顾|回眸|回望|总结|完成情况|成就|工作成效|成绩|过去的?[一二三四五]年/],
  [
    "goals",
    /(?:十[一二三四五六七八九]?五|今后[三五]年|未来[三五]年|五年|20[3-9]\d年).{0,16}(?:目标|思路|任务|蓝图|要求|战略|规划|展望|愿景)|远景目标/,
  ],
  [
    "plan",
    /(?:工作|重点|主要|目标|总体)(?:安排|工作|重点|任务|要求|思路|部署|打算|谋划|建议|计划|目标)|政策取向|预期目标|(?:今年|20\d\d年).{0,14}(?:工作|任务|目标|要求|谋划|安排|部署)/,
  ],
  ["conduct", /政府.{0,10}(?:治理|效能|能力|水平|作风)/],
];

/** The part of the report that a heading opens, told by its words; undefined where they do not tell. */
export function partOfHeading(heading: string): Part | undefined {
  return words.find(([, pattern]) => pattern.test(heading))?.[0];
}

const glossary =
  /^(?:附[件录：]?\d?：?)?(?:《?政府工作报告》?)?(?:中的?)?(?:有关|部分|相关|主要)?(?:名词|词语|术语|用语|专有名词|专业名词|专业术语|新名词|缩略语).{0,4}(?:解释|注释|说明|释义)$|^(?:注释|注解|附注|名词解释)$/;

/** Whether a line is the heading of the glossary: `名词解释：`, `※名词解释※`, `[名词解释]`. */
export function isGlossaryHeading(line: string): boolean {
  return line.length <= 40 && glossary.test(line.replace(/[ ※*【】〔〕（）[\]]/g, "").replace(/：$/, ""));
}

/** Whether a line begins an annex: `附件1`, `附：`, `附表`. */
export function isAnnexHeading(line: string): boolean {
  return line.length <= 60 && /^附(?:件|录|表)?(?: ?[\d一二三四五六七八九十]{1,2})?(?:[：、. ]|$)/.test(line);
}
