import { isRate } from "../ledger/compare.ts";
import { derive, type Derived } from "../ledger/derive.ts";
import type { Figure } from "../ledger/schema.ts";
import { toAscii } from "../numerals/value.ts";
import type { ChangeForm } from "./blocks.ts";

/** Why a change can't be told so, as a message for whoever wrote it; undefined if it can. */
export function changeProblem(baseline: Figure, target: Figure, form: ChangeForm): string | undefined {
  if (baseline.unit !== target.unit)
    return `Unexpected change from \`${baseline.unit}\` to \`${target.unit}\`, expected figures of one unit`;
  if (baseline.measure === "rank" || target.measure === "rank")
    return "Unexpected change of a rank, expected figures that can be subtracted";
  if (form === "difference") return undefined;
  if (isRate(baseline)) return `Unexpected ${form} of a rate, expected {as=difference}`;
  if (baseline.value === 0) return `Unexpected ${form} of a baseline of 0, expected {as=difference}`;
  return undefined;
}

/**
 * A change as a derived value: it carries the weaker qualifier of its figures, turned where it must be. A difference and
 * a growth have no sign; the sentence says whether it is more or less.
 */
export function changeOf(baseline: Figure, target: Figure, form: ChangeForm): Derived {
  const falls = target.value < baseline.value;
  const formula = {
    ratio: "target / baseline",
    words: "target / baseline",
    difference: falls ? "baseline - target" : "target - baseline",
    growth: falls ? "100 - target / baseline * 100" : "target / baseline * 100 - 100",
  }[form];
  const unit = { ratio: "倍", words: "倍", growth: "%", difference: isRate(target) ? "个百分点" : target.unit }[form];
  const figures: Record<string, Figure> = { baseline, target };
  return derive(
    {
      id: `${form}-${baseline.id}-${target.id}`,
      label: target.indicator,
      label_en: target.indicator_en,
      formula,
      inputs: { baseline: "baseline", target: "target" },
      unit,
      digits: Math.min(3, significantDigits(baseline), significantDigits(target)),
      hypothetical: false,
    },
    (id) => figures[id],
  );
}

/** How many digits of a figure can be relied on. A whole count is exact; a vague one ends before its zeros. */
function significantDigits({ printed, qualifier, unit, value }: Figure): number {
  const number = /\d+(?:\.\d+)?/.exec(toAscii(printed))?.[0] ?? String(value);
  const shown = number.replace(".", "").replace(/^0+/, "");
  const isVague = ["about", "nearly", "plus", "range"].includes(qualifier);
  const isCount = !number.includes(".") && !/[万亿]/.test(printed) && !isRate({ unit });
  if (isCount && !isVague) return Infinity;
  return Math.max(1, (isVague && !number.includes(".") ? shown.replace(/0+$/, "") : shown).length);
}
