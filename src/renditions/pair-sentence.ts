import { isRate, isUndecidable, position, ratio, type Pair } from "../ledger/compare.ts";
import { ratioInWords, type FigureForm } from "../ledger/format.ts";
import type { Figure } from "../ledger/schema.ts";
import { boundingWord } from "../ledger/wording.ts";

/** A part of a sentence about a pair: words, a figure, or what we calculate from both. */
export type SentencePart = string | { figure: Figure; form: FigureForm } | { calculated: string };

// Where the sentence itself says that the number is a floor, the word that says so need not be said again.
function isPlainFloor(target: Figure): boolean {
  const { qualifier, qualifier_words: words } = target;
  return qualifier === "atLeast" && words.every((word) => word === boundingWord(target) || word === "达");
}

// How the target relates to the result; a share in words only where it is close to one that has a name.
function relation(pair: Pair): SentencePart[] {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  const where = position(pair, "strict");
  if (where === "level") return ["与前者相等"];
  if (isRate(target)) {
    const points = Number(Math.abs(target.value - result.value).toPrecision(3));
    return [where === "above" ? "比前者高" : "比前者低", { calculated: `${points}个百分点` }];
  }
  const times = ratio(pair) ?? Number.NaN;
  const named = ratioInWords(times, "zh");
  const share = named === "一半" || named === "四分之一" ? named : `${Number(times.toPrecision(3))}倍`;
  return ["约为前者的", { calculated: share }];
}

/**
 * The one sentence for every pair, whichever side of the line it is on: both numbers, how they relate, that a floor is no
 * forecast, how the definitions differ if they do, and that the report gives no reason.
 */
export function pairSentence(pair: Pair): SentencePart[] {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  const isFloor = isPlainFloor(target);
  return [
    // 达 is a verb already.
    `${result.period}年${result.qualifier_words[0]?.startsWith("达") ? "" : "为"}`,
    { figure: result, form: "full" },
    `；${target.period}年的${isFloor ? "最低线" : "目标"}是`,
    { figure: target, form: isFloor ? "number" : "full" },
    "，",
    ...relation(pair),
    "。",
    target.qualifier === "atLeast" || target.qualifier === "over"
      ? "最低线不是预测，全年可能更多。"
      : "目标不是预测，全年可能不同。",
    ...(isUndecidable(pair) ? ["按限定词，高低不能严格判定。"] : []),
    // Where both are defined alike, the reason only says so.
    ...(pair.comparability === "near" ? [pair.reason] : []),
    "报告没有说明为什么这样定。",
  ];
}
