import { VFile } from "vfile";
import { comparisonColumns } from "../../src/ledger/comparison-schema.ts";
import { compileReport, type DataFiles } from "../../src/ledger/compile.ts";
import { writeCsv } from "../../src/ledger/csv.ts";
import { mentionColumns } from "../../src/ledger/glossary-schema.ts";
import type { Locale } from "../../src/ledger/format.ts";
import type { Report } from "../../src/ledger/report.ts";
import { ledgerColumns, type LedgerRow } from "../../src/ledger/schema.ts";
import type { StoryContext } from "../../src/stories/story.ts";

type Cells = Partial<Record<keyof LedgerRow, string | number>> & { printed?: string };

let offset = 0;

// A row of the ledger; each begins where the one before it ends.
function row(cells: Cells & { printed: string }): Cells {
  const start = offset;
  offset += cells.printed.length;
  return { section: "一", paragraph: 1, review: "accepted", start, end: offset, ...cells };
}

function figure(id: string, printed: string, value: number, unit: string, cells: Cells = {}): Cells {
  const [indicator, period] = id.split("-");
  return row({
    id,
    class: "figure",
    indicator: indicator!,
    indicator_en: `${indicator} (en)`,
    printed,
    value,
    unit,
    qualifier: "exact",
    estimated: "false",
    measure: "level",
    period: period!,
    role: period === "2026" ? "target" : "actual",
    area: "livelihood",
    quote: printed,
    ...cells,
  });
}

const atLeast = (word: string) => ({ qualifier: "atLeast", qualifier_words: word });

/** The ledger of a made-up report about a made-up place. */
const ledger: Cells[] = [
  row({ class: "date", printed: "2026年" }),
  row({ class: "date", printed: "十四五" }),
  row({ class: "list", printed: "（一）" }),
  row({ class: "name", printed: "12号线", note: "线路名" }),
  row({ class: "name", printed: "二期" }),
  row({ class: "other", printed: "77处", note: "没有归属" }),
  figure("社区食堂-2025", "18家", 18, "家"),
  figure("社区食堂-2026", "24家", 24, "家", atLeast("不少于")),
  figure("图书馆座位-2025", "1.2万个", 12000, "个", {
    qualifier: "about",
    qualifier_words: "达;左右",
    estimated: "true",
  }),
  figure("图书馆座位-2026", "1.5万个", 15000, "个", atLeast("以上")),
  figure("绿道-2025", "42公里", 42, "公里", { area: "green" }),
  figure("示范绿道-2026", "10公里", 10, "公里", { area: "green", ...atLeast("不少于") }),
  figure("空气优良率-2025", "80.4%", 80.4, "%", { measure: "share", qualifier_words: "达", area: "green" }),
  figure("空气优良率-2026", "81%", 81, "%", { measure: "share", area: "green", ...atLeast("稳定在;以上") }),
  figure("旅客-2025", "300万人次", 3000000, "人次", { qualifier: "over", qualifier_words: "超", area: "culture" }),
  figure("游客-2026-growth", "6%", 6, "%", { measure: "growth", qualifier_words: "力争", area: "culture" }),
  figure("贷款-2025", "11.6亿元", 1160000000, "元", { area: "culture" }),
  figure("贷款-2026", "50亿元", 5000000000, "元", { area: "culture" }),
  figure("引才-2025", "140余人", 140, "人", { qualifier: "plus", qualifier_words: "余", area: "culture" }),
  figure("托位-2026", "300家", 300, "家"),
  figure("误读-2025", "9家", 9, "家", { review: "rejected" }),
  row({
    ...figure("位次-2025", "第三", 3, "", { measure: "rank", qualifier_words: "连续" }),
    class: "rank",
    printed: "第三",
  }),
];

const comparisons = [
  ["c01", "社区食堂", "社区食堂-2025", "社区食堂-2026", "same", ""],
  ["c02", "图书馆座位", "图书馆座位-2025", "图书馆座位-2026", "same", ""],
  ["c03", "绿道", "绿道-2025", "示范绿道-2026", "near", "narrower"],
  ["c04", "游客", "旅客-2025", "游客-2026-growth", "none", ""],
  ["c05", "空气优良率", "空气优良率-2025", "空气优良率-2026", "same", ""],
  ["c06", "贷款", "贷款-2025", "贷款-2026", "same", ""],
].map(([id, label, baseline, target, comparability, shift]) => ({
  id,
  label,
  label_en: `${label} (en)`,
  baseline,
  target,
  comparability,
  shift,
  reason: "理由。",
  reason_en: "Reason.",
}));

const files: Record<string, string> = {
  "report.yaml": `
id: yunpu-2026
title: 云浦区政府工作报告
title_en: Report of Yunpu
place: 云浦区
place_en: Yunpu
year: 2026
publisher: 云浦区人民政府
publisher_en: Government of Yunpu
presented: {date: "2026-01-08", meeting: 云浦区人民代表大会}
sample: true
text: {sha256: "${"0".repeat(64)}", characters: 5000, body: [0, 5000]}
sections: [{id: 一, title: 回顾, start: 0, end: 5000, characters: 5000}]
areas:
  - {id: livelihood, order: 1, title: 民生, title_en: Livelihood, short: 民生, short_en: Life, colour: rose}
  - {id: green, order: 2, title: 绿色, title_en: Green, short: 绿色, short_en: Green, colour: pine}
  - {id: culture, order: 3, title: 文化, title_en: Culture, short: 文化, short_en: Culture, colour: plum}
`,
  "ledger.csv": writeCsv(ledgerColumns, ledger),
  "comparisons.csv": writeCsv(comparisonColumns, comparisons),
  "derived.yaml": `
constants: []
derived:
  - {id: canteen-gap, label: 差, label_en: gap, formula: b - a, inputs: {a: 社区食堂-2025, b: 社区食堂-2026}, unit: 家, digits: 3, hypothetical: false}
  - {id: canteen-rise, label: 增, label_en: rise, formula: b / a * 100 - 100, inputs: {a: 社区食堂-2025, b: 社区食堂-2026}, unit: "%", digits: 2, hypothetical: false}
  - {id: seats-per-canteen, label: 均, label_en: mean, formula: s / a, inputs: {s: 图书馆座位-2025, a: 社区食堂-2025}, unit: 个, digits: 2, hypothetical: false}
`,
  "mentions.csv": writeCsv(mentionColumns, []),
  "glossary.yaml": `
- {term: 绿道, term_en: greenway, explanation: 走路和骑车的路。, explanation_en: A path., origin: common, areas: [green]}
- {term: 最低线, term_en: floor, explanation: 不会更低。, explanation_en: A floor., origin: editorial, areas: [green]}
- {term: 湖上计划, aliases: [湖上行动], term_en: Lake plan, explanation: 一个计划。, explanation_en: A plan., origin: report, item: 1, areas: [green]}
`,
  "corrections.yaml": "corrections: []\n",
};

/** A made-up report, compiled as the real ones are. */
export const report: Report = compile();

function compile(): Report {
  const data: DataFiles = {};
  for (const [path, value] of Object.entries(files)) data[path] = new VFile({ path, value });
  const compiled = compileReport(data);
  const messages = Object.values(data).flatMap((file) => file.messages.map(String));
  if (!compiled || messages.length > 0) throw new Error(`The made-up report is wrong:\n${messages.join("\n")}`);
  return compiled;
}

/** A passage of the made-up report's text. */
export const reportText = "新的一年，要沿着湖岸继续新建环湖绿道和沿河步道\n并串联各个街心公园，让大家走得更远。";

/** What a story about the made-up report may refer to. */
export function contextOf(locale: Locale = "zh"): StoryContext {
  return {
    report,
    charts: {
      grid: { states: ["empty", "filled"], comparisons: ["c01"] },
      mixed: { states: ["all"], comparisons: ["c01", "c04"] },
    },
    locale,
    reportText,
  };
}
