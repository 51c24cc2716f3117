import type { State } from "../charts/chart.ts";
import type { Chart } from "../charts/compile.ts";
import { tallyOf } from "../charts/types.ts";
import { figureById, type Report } from "../ledger/report.ts";

/** A paragraph of the report. */
interface Place {
  section: string;
  paragraph: number;
}

/** `2、3、5—8` */
function listed(paragraphs: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const last = spans.at(-1);
    if (last && last[1] === paragraph - 1) last[1] = paragraph;
    else spans.push([paragraph, paragraph]);
  }
  return spans.map(([from, to]) => (to - from > 1 ? `${from}—${to}` : from < to ? `${from}、${to}` : from)).join("、");
}

/** Places in the order of the report, each section once: `报告一(2)第3段，二(一)第2、5—8段`; nothing for none. */
export function locators(places: readonly Place[], { sections }: Pick<Report, "sections">): string {
  const named = sections.flatMap(({ id }) => {
    const paragraphs = new Set(places.filter(({ section }) => section === id).map(({ paragraph }) => paragraph));
    return paragraphs.size > 0 ? [`${id}第${listed([...paragraphs].sort((a, b) => a - b))}段`] : [];
  });
  return named.length > 0 ? `报告${named.join("，")}` : "";
}

/**
 * Where in the report what a chart draws stands, in all or in one of its states: figures and names, both sides of
 * comparisons, and what derived values are made of.
 */
export function chartLocators(chart: Chart, report: Report, state?: State): string {
  // What only counts has its numbers everywhere.
  if (tallyOf(chart)) return "";
  const isShown = (id: string) => state?.show.includes(id) ?? true;
  const inputs = chart.derived.filter(({ id }) => isShown(id)).flatMap((derived) => Object.values(derived.inputs));
  const comparisons = chart.comparisons.filter(({ id }) => isShown(id));
  const places: Place[] = [
    ...chart.figures.filter(({ id }) => isShown(id)),
    ...chart.mentions.filter(({ name }) => isShown(name)),
    ...comparisons.flatMap(({ baseline, target }) => [...baseline, ...target]),
    ...inputs.flatMap((id) => figureById(report, id) ?? []),
  ];
  return locators(places, report);
}
