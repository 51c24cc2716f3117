import type { Chart } from "../charts/compile.ts";
import { drawsPairs, tallyOf } from "../charts/types.ts";
import type { Report } from "../ledger/report.ts";
import type { Inline } from "../stories/blocks.ts";

const text = (value: string): Inline[] => [{ type: "text", value }];

/**
 * What stands below a chart wherever it goes, a paragraph each: what to beware of, and what compares only nearly.
 * A chart of pairs says in its table where each differs, so that the paragraph need not.
 */
export function caveats(chart: Chart): Inline[][] {
  // What only counts names none of what it counts.
  if (tallyOf(chart)) return chart.notes;
  const near = chart.comparisons.filter(({ comparability }) => comparability === "near");
  const differences = drawsPairs(chart)
    ? `${near.map(({ label }) => label).join("、")}。差在哪里，数据表里逐项写明。`
    : near.map(({ label, reason }) => `${label}——${reason}`).join("");
  return [...chart.notes, ...(near.length > 0 ? [text(`近似可比：${differences}`)] : [])];
}

/** Where a chart's numbers are from. */
export function source(chart: Chart, report: Pick<Report, "title" | "presented">): Inline[] {
  return chart.source ?? text(`据${report.title}（${report.presented.date}），推算处已注明`);
}
