import type { ComparisonRow } from "./comparison-schema.ts";
import type { Figure } from "./schema.ts";

/** A row of `comparisons.csv` with its figures. */
export interface Comparison extends Omit<ComparisonRow, "baseline" | "target"> {
  baseline: Figure[];
  target: Figure[];
}

/** A comparison that holds: one result and one target of the same unit. */
export interface Pair extends Comparison {
  comparability: "same" | "near";
  baseline: [Figure];
  target: [Figure];
}

/** Where a target's printed number stands against the result's. */
export type Position = "above" | "level" | "below";

/** Whether a comparison may be drawn and calculated as one. */
export function isPair(comparison: Comparison): comparison is Pair {
  return comparison.comparability !== "none" && comparison.baseline.length === 1 && comparison.target.length === 1;
}

/** Whether two figures of this unit differ in percentage points and have no ratio. */
export function isRate({ unit }: Pick<Figure, "unit">): boolean {
  return unit === "%" || unit === "百分点";
}

/** Target ÷ result by the printed numbers; undefined for rates, which have none. */
export function ratio({ baseline: [result], target: [target] }: Pair): number | undefined {
  return isRate(result) || result.value === 0 ? undefined : target.value / result.value;
}

/** How far a target may be from the result and still count as level: per cent of it, for growth rates percentage points. */
export const tolerance = { percent: 2, points: 0.5 };

/**
 * Where the target stands against the result, by the printed numbers alone (`strict`), or counting what differs by no
 * more than 2 % (growth rates: half a percentage point) as level (`tolerant`).
 */
export function position({ baseline: [result], target: [target] }: Pair, mode: "strict" | "tolerant"): Position {
  const difference = target.value - result.value;
  const slack =
    mode === "strict"
      ? 0
      : result.measure === "growth"
        ? tolerance.points
        : (Math.abs(result.value) * tolerance.percent) / 100;
  // The slack itself still counts as level; a billionth forgives the float.
  if (Math.abs(difference) <= slack + Math.abs(result.value) * 1e-9) return "level";
  return difference > 0 ? "above" : "below";
}

// The set of values that a figure's words allow, as an interval; the ends of "about" are open.
function bounds({ value, value_max, qualifier }: Figure): [number, number] {
  switch (qualifier) {
    case "atLeast":
    case "over":
    case "plus":
      return [value, Infinity];
    case "atMost":
    case "under":
    case "nearly":
      return [-Infinity, value];
    case "about":
      return [-Infinity, Infinity];
    case "range":
      return [value, value_max ?? value];
    case "exact":
      return [value, value];
  }
}

/**
 * Whether the words around the two numbers leave open which is higher: a result of "over 95 %" may itself be above a
 * floor of 96 %. A floor above an exact result is decided as a floor.
 */
export function isUndecidable({ baseline: [result], target: [target] }: Pair): boolean {
  if (result.qualifier === "exact") return false;
  const [low, high] = bounds(result);
  return low < target.value && target.value < high ? true : low === target.value || high === target.value;
}

/** The area that a comparison is listed under: its target's, or its result's where there is none. */
export function areaOf({ baseline, target }: Comparison): string | undefined {
  return (target[0] ?? baseline[0])?.area;
}

/** Whether a comparison that holds joins two figures, whichever of them is the target. */
export function areCompared(comparisons: readonly Comparison[], a: string, b: string): boolean {
  return comparisons.filter(isPair).some(({ baseline: [result], target: [target] }) => {
    return (result.id === a && target.id === b) || (result.id === b && target.id === a);
  });
}

/** The ids of the targets whose comparison holds only nearly: charts draw them hollow. */
export function nearTargets(comparisons: readonly Comparison[]): Set<string> {
  return new Set(
    comparisons
      .filter(({ comparability }) => comparability === "near")
      .flatMap(({ target }) => target.map(({ id }) => id)),
  );
}
