import type { Chart } from "../charts/compile.ts";
import { chartTable } from "../charts/table.ts";
import { drawsPairs } from "../charts/types.ts";
import type { Report } from "../ledger/report.ts";
import type { Inline } from "../stories/blocks.ts";

const text = (value: string): Inline => ({ type: "text", value });

/**
 * What stands below a chart wherever it goes, a paragraph each: what to beware of, and what compares only nearly.
 * A chart of pairs says in its table where each differs, so that the paragraph need not.
 */
export function caveats(chart: Chart): Inline[][] {
  const near = chart.comparisons.filter(({ comparability }) => comparability === "near");
  const differences = drawsPairs(chart)
    ? `${near.map(({ label }) => label).join("、")}。差在哪里，数据表里逐项写明。`
    : near.map(({ label, reason }) => `${label}——${reason}`).join("");
  return [...chart.notes, ...(near.length > 0 ? [[text(`近似可比：${differences}`)]] : [])];
}

/** Where a chart's numbers are from: whose report it is, and where they stand in it. */
export function source(chart: Chart, report: Pick<Report, "title" | "presented" | "sections">): Inline[] {
  const named = chart.source ?? [text(`据${report.title}（${report.presented.date}）`)];
  const places = locators(chart, report);
  return [...named, text(`${places === "" ? "" : `，见报告${places}`}，推算处已注明`)];
}

// `一(2)第3段、二(一)第4、5段`, in the order of the report.
function locators(chart: Chart, { sections }: Pick<Report, "sections">): string {
  const cells = chartTable(chart, "zh").rows.flat(2);
  const stated = [...cells.filter((part) => typeof part !== "string"), ...chart.mentions];
  return sections
    .map(({ id }) => {
      const here = stated.flatMap((one) => ("section" in one && one.section === id ? [one.paragraph] : []));
      const paragraphs = [...new Set(here)].sort((a, b) => a - b);
      return paragraphs.length > 0 ? `${id}第${paragraphs.join("、")}段` : "";
    })
    .filter((place) => place !== "")
    .join("，");
}
