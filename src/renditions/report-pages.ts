/** A page about a whole report, beside its stories. */
export interface ReportPage {
  /** The word in its address. */
  path: "figures" | "compare" | "glossary" | "methods" | "corrections" | "coverage";
  title: string;
  /** What a reader finds there. */
  about: string;
}

/** The pages about a whole report, in the order in which every page lists them. */
export const reportPages: readonly ReportPage[] = [
  { path: "figures", title: "全部数字", about: "逐条可查，可筛选、排序、下载" },
  { path: "compare", title: "对照", about: "哪些目标有结果可比，哪些只是看着像" },
  { path: "glossary", title: "名词", about: "报告里的词，用我们的话解释" },
  { path: "methods", title: "方法", about: "怎么数、怎么比、怎么算、怎么画" },
  { path: "coverage", title: "数字去向", about: "报告里每一处数字，用了还是没用" },
  { path: "corrections", title: "更正", about: "发布之后改过什么" },
];

/** The page with this address. */
export function reportPage(path: ReportPage["path"]): ReportPage {
  return reportPages.find((page) => page.path === path)!;
}
