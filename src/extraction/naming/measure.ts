import type { Measure } from "../../ledger/schema.ts";
import { kindOf } from "../../numerals/units.ts";
import type { Phrase } from "./phrase.ts";

// 保持10%以上的增长: the word of change stands behind.
const grows = /^的?(?:较快|高速|快速|稳定|中高速)?(?:增长|增速|增幅)(?:目标|水平|态势|速度)?$/;
const rates = new Set(["%", "‰", "百分点", "倍"]);

/** Whether a unit is of a rate: %, 百分点, 倍. */
export function isRate(unit: string): boolean {
  return rates.has(unit);
}

/** Whether a unit counts things, people or events. A measure word that the lexicon lacks does. */
export function isCounted(unit: string): boolean {
  const kind = kindOf(unit);
  return kind === undefined || kind === "things" || kind === "people" || kind === "events";
}

/**
 * What kind of number a figure is. `named` is what names it: the text before it, or the noun behind. `verb` is the verb
 * that the name keeps; empty for none.
 */
export function measureOf({ clause, stem }: Pick<Phrase, "clause" | "stem">, named: string, verb = ""): Measure {
  const { left, right, printed, isCut } = clause;
  const { unit } = clause.numeral;
  if (unit === "百分点") return "points";
  if (unit === "%" || unit === "‰")
    return stem.change ||
      printed === "零增长" ||
      (grows.test(right) && !isCut) ||
      /(涨幅|增幅|增速|增长|增长目标(?:设定)?)$/.test(named)
      ? "growth"
      : "share";
  if (unit === "倍") return stem.change && !printed.includes("番") ? "growth" : "multiple";
  if (stem.change || printed.startsWith("一个")) return "increment";
  if (
    /各(新增|新建)/.test(named) ||
    /^(新增|净增|增加|新建(?!续建|改建)|新设|新开通|新认定|新登记|新开设)/.test(verb) ||
    /(新增|净增)(城镇|农村)?(就业|学位|常住人口)?$/.test(named)
  )
    return "increment";
  if (/^[Ⅰ-Ⅴ]/.test(printed)) return "level";
  if (kindOf(unit) === "money" && /安排|预算(?!总?收入|总?支出)/.test(left)) return "budget";
  if (/^新?(?:大关|关口|台阶|水平)/.test(right)) return "level";
  // An index has no unit; 40万青年 counts what stands behind.
  if (!isCounted(unit) || (unit === "" && /(指数|系数|得分|评分|倍数|寿命|比)$/.test(named))) return "level";
  if (verb === "" && left.includes(named.slice(-2)) && /(人口|[人户]数|数量|总数|总量|保有量|存量)$/.test(named))
    return "level";
  // 由51家整合为33家: two levels.
  if (/[由从](?:\d{4}年[底末]?的?)?$|[至到]$|[合化整简]为$/.test(left)) return "level";
  return /(达到|达|突破|超过|总数|总量|保有量|拥有|现有)$/.test(left) ? "level" : "count";
}
