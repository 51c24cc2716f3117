import { kindOf } from "../../numerals/units.ts";
import type { Phrase } from "./phrase.ts";

/** A name that says how it changed: a fall has a positive value, so that its name must say 降幅, 减幅 or 减少. */
export function withChange(name: string, { stem, clause }: Pick<Phrase, "stem" | "clause">): string {
  const { change, changed } = stem;
  // 实现增收2亿元: the change alone names it.
  if (name === "") return changed === "增收" ? changed : "";
  const { unit } = clause.numeral;
  if (change === "rise" && (name === "经济" || (unit === "百分点" && /(?:拉动|带动|支撑)/.test(name))))
    return `${name}增长`;
  if (change === "rise" && kindOf(unit) !== "share" && unit !== "倍")
    return `${name}${changed === "增收" ? changed : "增加"}`;
  if (change === "fall" && /(?:涨幅|增幅|增速|降幅)$/.test(name) && /收窄|回落|下降/.test(changed))
    return `${name}收窄`;
  if (change !== "fall" || /[降减]幅$/.test(name)) return name;
  if (unit !== "%" && unit !== "百分点") return `${name}减少`;
  return `${name}${/[减缩]/.test(changed) ? "减幅" : "降幅"}`;
}
