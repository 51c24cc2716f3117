import { agreed, bySeries, figureName, judgementOf, seriesOf, type Judgement } from "./across.ts";
import { isPair } from "./compare.ts";
import { targets } from "./count.ts";
import type { Outcome } from "./outcome.ts";
import { figureById, type Report } from "./report.ts";
import type { Figure } from "./schema.ts";

/** The reports of the same place, of the year before and of the year after, as far as there are any. */
export interface Neighbours {
  before?: Report | undefined;
  after?: Report | undefined;
}

/** A figure of a neighbour. */
export interface Filled {
  figure: Figure;
  /** The figure of this report that it is held against, and how the two compare. */
  against: Figure;
  judgement: Judgement;
}

/** What can be known of an indicator over two years: a target and a result of each. */
export interface SlotRow {
  label: string;
  /** What the report of the year before aimed at for the year that this one looks back on. */
  targetBefore: Filled | undefined;
  result: Figure | undefined;
  target: Figure | undefined;
  /** What the report of the year after says that came of this one's target. */
  resultAfter: Filled | undefined;
}

type Line = Pick<SlotRow, "label" | "result" | "target">;

// What the report itself has side by side comes first, then what it says in the same words, then what stands alone.
function linesOf(report: Report): Line[] {
  const year = String(report.year - 1);
  const isResult = ({ class: kind, role, period }: Figure) => kind === "figure" && role === "actual" && period === year;
  const pairs = report.comparisons.filter(isPair).filter(({ baseline: [result] }) => isResult(result));
  const shown = new Set(pairs.flatMap(({ baseline: [result], target: [target] }) => [result.id, target.id]));
  const rest = report.figures.filter(({ id }) => !shown.has(id));
  const results = bySeries(rest, isResult);
  const looksAlike = (a: Figure, b: Figure) =>
    report.comparisons.some((comparison) => {
      const ids = [...comparison.baseline, ...comparison.target].map(({ id }) => id);
      return !isPair(comparison) && ids.includes(a.id) && ids.includes(b.id);
    });
  const aims = targets(report).filter(({ id, period }) => !shown.has(id) && period === String(report.year));
  const lines = aims.map((target): Line => {
    const result = agreed(results.get(`${seriesOf(target)} ${year}`));
    if (!result || looksAlike(result, target)) return { label: target.indicator, result: undefined, target };
    shown.add(result.id);
    return { label: target.indicator, result, target };
  });
  return [
    ...pairs.map(({ label, baseline: [result], target: [target] }) => ({ label, result, target })),
    ...lines,
    ...rest
      .filter((figure) => isResult(figure) && !shown.has(figure.id))
      .map((result) => ({ label: result.indicator, result, target: undefined })),
  ];
}

// The target of the year before that a person has set against one of these figures, or else one of the same words.
function findTargetBefore(report: Report, before: Report, own: readonly Figure[]): Filled | undefined {
  for (const figure of own)
    for (const { other } of report.across.filter((row) => row.figure === figure.id && row.other !== "")) {
      const named = figureById(before, other.slice(other.indexOf("/") + 1));
      if (named?.role === "target")
        return { figure: named, against: figure, judgement: judgementOf(report, figure, other) };
    }
  const year = String(report.year - 1);
  const aims = bySeries(before.figures, ({ role, period }) => role === "target" && period === year);
  for (const figure of own) {
    const aim = agreed(aims.get(`${seriesOf(figure)} ${year}`));
    if (aim) return { figure: aim, against: figure, judgement: judgementOf(report, figure, figureName(before, aim)) };
  }
  return undefined;
}

function findResultAfter(report: Report, after: Report, target: Figure): Filled | undefined {
  const name = figureName(report, target);
  const judged = after.across
    .filter(({ other }) => other === name)
    .flatMap(({ figure }) => figureById(after, figure) ?? []);
  const results = bySeries(after.figures, ({ role, period }) => role === "actual" && period === target.period);
  const result =
    judged.find(({ role }) => role === "actual") ?? agreed(results.get(`${seriesOf(target)} ${target.period}`));
  return result && { figure: result, against: target, judgement: judgementOf(after, result, name) };
}

/**
 * Every indicator of a report that a neighbour says something of: the target set a year before against the result that this
 * report gives, and this report's target against the result that the next one gives.
 */
export function slotRows(report: Report, { before, after }: Neighbours): SlotRow[] {
  return linesOf(report)
    .map(({ label, result, target }) => ({
      label,
      targetBefore:
        before &&
        findTargetBefore(
          report,
          before,
          [result, target].flatMap((figure) => figure ?? []),
        ),
      result,
      target,
      resultAfter: after && target && findResultAfter(report, after, target),
    }))
    .filter(({ targetBefore, resultAfter }) => targetBefore ?? resultAfter);
}

/**
 * What came of the targets of the year before, and of this report's. A target that is matched with this report's target
 * only says nothing of a result: the two results may count something else.
 */
export function outcomesOf(row: SlotRow): { before: Outcome | undefined; after: Outcome | undefined } {
  const { targetBefore: aim, result, target, resultAfter: came } = row;
  return {
    before:
      aim && result && aim.against === result ? { target: aim.figure, result, judgement: aim.judgement } : undefined,
    after: came && target && { target, result: came.figure, judgement: came.judgement },
  };
}
