import { isPair, type Comparison, type Pair } from "../ledger/compare.ts";
import type { Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import { comparable } from "./pairs.ts";
import { findNumerals } from "../numerals/find.ts";

/** What a report counts of one area, or of the whole: what its charts and its story are drafted from. */
export interface Shape {
  report: Report;
  /** An area's id, or `overall`. */
  id: string;
  /** The area's name in a sentence, in quotation marks where it is the plan's own words. */
  name: string;
  /** The same before a colon, where it needs none. */
  heading: string;
  /** Targets of the report's year, in its order. */
  targets: Figure[];
  /** Everything else that it counts: results, ranks, targets for other years. */
  others: Figure[];
  /** Targets that stand against a result, and what only looks so. */
  pairs: Pair[];
  lookalikes: Comparison[];
}

// A name that holds a number can't stand in a text of ours: the page has it as its heading.
const withoutNumbers = (title: string) => (findNumerals(title, "zh").length > 0 ? "这一章" : title);

// A long name, or one that lists, is the plan's own words.
function inSentence(title: string): string {
  return /[、和与及]/u.test(title) || [...title].length > 8 ? `“${title}”` : title;
}

/** What a report counts of an area. */
export function shapeOf(report: Report, id: string): Shape {
  const own = report.figures.filter(({ area, review }) => area === id && review !== "rejected");
  const isTarget = (figure: Figure) =>
    figure.role === "target" && figure.period === String(report.year) && comparable([figure]).length > 0;
  const area = report.areas.find((each) => each.id === id);
  const mine = report.comparisons.filter(({ target: [target], baseline: [result] }) => (target ?? result)?.area === id);
  return {
    report,
    id,
    name: area ? inSentence(withoutNumbers(area.title)) : "总目标",
    heading: area ? withoutNumbers(area.title) : "总目标",
    targets: own.filter(isTarget),
    others: own.filter((figure) => !isTarget(figure)),
    pairs: mine.filter(isPair).filter(({ target: [target] }) => isTarget(target)),
    lookalikes: mine.filter(({ comparability }) => comparability === "none"),
  };
}
