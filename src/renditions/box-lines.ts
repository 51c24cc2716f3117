import { labelText } from "../charts/labels.ts";
import type { Comparison } from "../ledger/compare.ts";
import type { Figure } from "../ledger/schema.ts";
import type { Item } from "../stories/blocks.ts";
import { runsOf, type Run } from "./runs.ts";

const side = (figures: readonly Figure[]): Run[] =>
  figures.length === 0
    ? [{ text: "未给" }]
    : figures.flatMap((figure, i) => [
        ...(i > 0 ? [{ text: "、" }] : []),
        { text: labelText(figure, "zh"), figure: figure.id },
      ]);

/** What does not compare, as two lines: both sides, and why. */
export function apartLines({ label, baseline, target, reason }: Comparison): [Run[], Run[]] {
  const sides = [...side(baseline), { text: " ／ " }, ...side(target)];
  return [[{ text: `${label}　`, strong: true }, ...sides], [{ text: reason }]];
}

/** An item of a box, with what became of it. */
export function itemLine({ children, status }: Item): Run[] {
  return [...runsOf(children, "zh"), ...(status ? [{ text: `（${status}）`, whole: true }] : [])];
}
