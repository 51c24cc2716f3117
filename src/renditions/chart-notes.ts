import type { State } from "../charts/chart.ts";
import type { Chart } from "../charts/compile.ts";
import { drawsPairs, tallyOf } from "../charts/types.ts";
import type { Comparison } from "../ledger/compare.ts";
import type { Report } from "../ledger/report.ts";
import type { Inline } from "../stories/blocks.ts";
import { chartLocators } from "./locators.ts";
import { runsOf, type Run } from "./runs.ts";
import { chartVersion } from "./version.ts";

const text = (value: string): Inline[] => [{ type: "text", value }];

// What only counts names none of what it counts.
function nearOf(chart: Chart): Comparison[] {
  return tallyOf(chart) ? [] : chart.comparisons.filter(({ comparability }) => comparability === "near");
}

/**
 * What stands below a chart wherever it goes, a paragraph each: what to beware of, and what compares only nearly.
 * The table of a chart of pairs says where each differs, so that the paragraph need not; a picture has no table.
 */
export function caveats(chart: Chart, { hasTable = true } = {}): Inline[][] {
  const near = nearOf(chart);
  const differences =
    hasTable && drawsPairs(chart)
      ? `${near.map(({ label }) => label).join("、")}。差在哪里，数据表里逐项写明。`
      : near.map(({ label, reason }) => `${label}——${reason}`).join("");
  return [...chart.notes, ...(near.length > 0 ? [text(`近似可比：${differences}`)] : [])];
}

/**
 * The one line that may not be missing where there is room for one: what to beware of in a chart, or else how to read it.
 * Several near comparisons are only named, since each has a reason of its own.
 */
export function firstCaveat(chart: Chart): Run[] {
  const near = nearOf(chart);
  if (chart.notes.length === 0 && near.length > 1)
    return [{ text: `近似可比：${near.map(({ label }) => label).join("、")}，口径各有差别。` }];
  const [first] = caveats(chart, { hasTable: false });
  return first ? runsOf(first, "zh") : [{ text: "读法　", strong: true }, ...runsOf(chart.reading, "zh")];
}

/** Where numbers are from: the report, unless a chart says otherwise. */
export function origin(chart: Partial<Pick<Chart, "source">>, report: Pick<Report, "title" | "presented">): Inline[] {
  const { title, presented } = report;
  return chart.source ?? text(`据${title}（${presented.date}），推算处已注明`);
}

/** Where the numbers of a chart, or of one of its states, are from and stand, and which version of it this is. */
export function source(chart: Chart, report: Report, state?: State): Inline[] {
  const places = chartLocators(chart, report, state);
  return [...origin(chart, report), ...text(`${places && `；见${places}`}；版本${chartVersion(chart)}`)];
}
