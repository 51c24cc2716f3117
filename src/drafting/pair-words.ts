import { position, ratio, type Pair } from "../ledger/compare.ts";
import { changeProblem } from "../stories/change.ts";
import { reason, subject, term, value } from "./said.ts";
import type { Shape } from "./shape.ts";

/** What a target is not, in the way that its own words bound it. */
function caution({ report }: Shape, { target: [target] }: Pair): string {
  const { qualifier } = target;
  if (qualifier === "atLeast" || qualifier === "over") return `${term(report, "最低线")}不是预测，全年可能更多。`;
  if (qualifier === "atMost" || qualifier === "under") return `${term(report, "上限")}不是预测，全年可能更少。`;
  return "目标不是预测，全年可能更多，也可能更少。";
}

const nearOnce = 0.1;

/** How far the two are apart, by the printed numbers. */
function distance(pair: Pair): string {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  const times = ratio(pair);
  // What is nearly the same once says less than what lies between.
  const form = times === undefined || Math.abs(times - 1) < nearOnce ? "difference" : "ratio";
  if (changeProblem(result, target, form)) return "";
  const said = `:change[${result.id} ${target.id}]{as=${form}}`;
  return form === "ratio" ? `，是前者的${said}` : `，相差${said}`;
}

/** One pair in full, in the same sentence wherever its target stands. */
export function pairSentence(shape: Shape, pair: Pair): string {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  const isLevel = position(pair, "strict") === "level";
  const apart = isLevel ? "，印出的数相等" : distance(pair);
  return `${subject(target)}：${result.period}年报告所载是${value(result)}，${target.period}年的目标是${value(target)}${apart}${reason(pair)}。${caution(shape, pair)}`;
}
