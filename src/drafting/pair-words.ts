import { isUndecidable, position, ratio, type Pair } from "../ledger/compare.ts";
import { changeOf, changeProblem } from "../stories/change.ts";
import { reason, subject, term, value } from "./said.ts";
import type { Shape } from "./shape.ts";

/** What a target is not, in the way that its own words bound it. */
export function caution({ report }: Shape, { target: [target] }: Pair): string {
  const { qualifier } = target;
  if (qualifier === "atLeast" || qualifier === "over") return `${term(report, "最低线")}不是预测，全年可能更多。`;
  if (qualifier === "atMost" || qualifier === "under") return `${term(report, "上限")}不是预测，全年可能更少。`;
  return "目标不是预测，全年可能更多，也可能更少。";
}

// A ratio so near to 1 says less than what lies between; one that its digits round so far says nothing.
const [nearOnce, rounded] = [0.1, 0.08];
const vague = ["about", "range", "plus", "nearly"];

/** How far the two are apart, by the printed numbers; nothing where the words around them leave too much open. */
function distance(pair: Pair): string {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  if (result.qualifier !== "exact" || vague.includes(target.qualifier)) return "";
  const times = ratio(pair);
  const form = times === undefined || Math.abs(times - 1) < nearOnce ? "difference" : "ratio";
  if (changeProblem(result, target, form)) return "";
  const { value: exact, digits } = changeOf(result, target, form);
  if (Math.abs(Number(exact.toPrecision(digits)) / exact - 1) > rounded) return "";
  const said = `:change[${result.id} ${target.id}]{as=${form}}`;
  return form === "ratio" ? `，相当于前者的${said}` : `，相差${said}`;
}

/** One pair in full, in the same sentence wherever its target stands. */
export function pairSentence(pair: Pair): string {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  const isLevel = position(pair, "strict") === "level";
  const apart = isLevel ? "，印出的数相等" : distance(pair);
  const open = isUndecidable(pair) ? "按限定词，高低不能严格判定。" : "";
  return `${subject(target)}：${result.period}年报告所载是${value(result)}，${target.period}年的目标是${value(target)}${apart}${reason(pair)}。${open}`;
}
