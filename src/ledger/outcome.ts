import type { Judgement } from "./across.ts";
import { isUndecidable, position, type Pair, type Position } from "./compare.ts";
import type { Figure } from "./schema.ts";

/** A target of one report and the result that the next one gives for the same year. */
export interface Outcome {
  target: Figure;
  result: Figure;
  judgement: Judgement;
}

// The parts of a pair that a position depends on: which of the two is the line is the caller's to say.
const pairOf = (baseline: Figure, target: Figure) => ({ baseline: [baseline], target: [target] }) as unknown as Pair;

/** Where the result stands against the target, by the printed numbers; undefined where the two do not compare. */
export function outcomePosition(
  { target, result, judgement }: Outcome,
  mode: "strict" | "tolerant",
): Position | undefined {
  return judgement.comparability === "none" ? undefined : position(pairOf(target, result), mode);
}

/** Whether the words around the two numbers leave open which is higher. A vague target draws no sharp line. */
export function isOpen({ target, result }: Outcome): boolean {
  return target.qualifier === "about" || target.qualifier === "range" || isUndecidable(pairOf(result, target));
}

/** How many results stand where against their targets, in both ways of reading; what only looks alike is not counted. */
export interface OutcomeTally {
  all: number;
  /** Those whose words leave open which is higher. */
  open: number;
  strict: Record<Position, number>;
  tolerant: Record<Position, number>;
}

export function tallyOutcomes(outcomes: readonly Outcome[]): OutcomeTally {
  const placed = outcomes.filter(({ judgement }) => judgement.comparability !== "none");
  const at = (mode: "strict" | "tolerant") => {
    const counts = { above: 0, level: 0, below: 0 };
    for (const outcome of placed) counts[outcomePosition(outcome, mode)!] += 1;
    return counts;
  };
  return { all: placed.length, open: placed.filter(isOpen).length, strict: at("strict"), tolerant: at("tolerant") };
}
