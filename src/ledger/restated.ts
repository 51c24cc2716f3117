import { agreed, bySeries, figureName, judgementOf, type Judgement } from "./across.ts";
import type { Report } from "./report.ts";
import type { Figure } from "./schema.ts";

/** A number that the later of two reports gives otherwise than the earlier one: same words, same time. */
export interface Restated {
  earlier: Figure;
  later: Figure;
  judgement: Judgement;
}

export interface Restatements {
  restated: Restated[];
  /** How many numbers both give, and give alike. */
  kept: number;
}

/**
 * What the later of two reports of a place says again, of the same indicator and the same time: results among results, and
 * targets among targets. Where a person has said that the two only look alike, nothing is restated.
 */
export function restatements(earlier: Report, later: Report): Restatements {
  const said: Restated[] = [true, false].flatMap((isTarget) => {
    const isWanted = ({ role }: Figure) => (role === "target") === isTarget;
    const first = bySeries(earlier.figures, isWanted);
    return [...bySeries(later.figures, isWanted)].flatMap(([key, figures]) => {
      const [a, b] = [agreed(first.get(key)), agreed(figures)];
      return a && b ? [{ earlier: a, later: b, judgement: judgementOf(later, b, figureName(earlier, a)) }] : [];
    });
  });
  const alike = said.filter(({ judgement }) => judgement.comparability !== "none");
  const restated = alike.filter(({ earlier: a, later: b }) => a.value !== b.value || a.value_max !== b.value_max);
  return { restated, kept: alike.length - restated.length };
}
