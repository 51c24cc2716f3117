import { isUndecidable, position, ratio, type Pair, type Position } from "../ledger/compare.ts";
import { formatFigure } from "../ledger/format.ts";
import type { Figure, Qualifier } from "../ledger/schema.ts";
import { changeOf, changeProblem } from "../stories/change.ts";
import { reason, subject, term, value } from "./said.ts";
import type { Shape } from "./shape.ts";

/** How a target's own words bound it. */
type Bound = "floor" | "ceiling" | "none";
const boundOf = ({ target: [{ qualifier }] }: Pair): Bound =>
  ["atLeast", "over"].includes(qualifier) ? "floor" : ["atMost", "under"].includes(qualifier) ? "ceiling" : "none";

/** What targets are not, each in the way that its own words bound it. */
export function caution({ report }: Shape, pairs: readonly Pair[]): string {
  const [floor, ceiling] = [term(report, "最低线"), term(report, "上限")];
  const bounds = (["floor", "ceiling", "none"] as const).filter((bound) =>
    pairs.some((pair) => boundOf(pair) === bound),
  );
  const [only] = bounds;
  if (only === undefined) return "";
  if (bounds.length > 1) {
    const parts: Record<Bound, string> = {
      floor: `写成${floor}的，全年可能更多`,
      ceiling: `写成${ceiling}的，全年可能更少`,
      none: "其余的，全年可能更多，也可能更少",
    };
    return `目标不是预测：${bounds.map((bound) => parts[bound]).join("；")}。`;
  }
  if (only === "floor") return `${floor}不是预测，全年可能更多。`;
  if (only === "ceiling") return `${ceiling}不是预测，全年可能更少。`;
  return "目标不是预测，全年可能更多，也可能更少。";
}

// A ratio so near to 1 says less than what lies between; one that its digits round so far says nothing.
const [nearOnce, rounded] = [0.1, 0.08];
const vague = ["about", "range", "plus", "nearly"];

// How a target's bound bounds its ratio to an exact result.
const bounded: Partial<Record<Qualifier, string>> = {
  atLeast: "至少相当于前者的",
  over: "超过前者的",
  atMost: "至多相当于前者的",
  under: "不到前者的",
};

// A floor below the result leaves open how far they are apart, and so does a ceiling above it.
const isOpenEnded = (pair: Pair, where: Position) => boundOf(pair) === (where === "below" ? "floor" : "ceiling");

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
  if (form === "difference" && isOpenEnded(pair, position(pair, "strict"))) return "";
  const change = changeOf(result, target, form);
  if (Math.abs(Number(change.value.toPrecision(change.digits)) / change.value - 1) > rounded) return "";
  const said = (as: string) => `:change[${result.id} ${target.id}]{as=${as}}`;
  if (form === "difference") return `，相差${said(form)}`;
  const bound = bounded[target.qualifier];
  if (bound) return `，${bound}${said("words")}`;
  // What is exact is said so: 2倍, and not 约2倍.
  return `，相当于前者的${said(change.rounded ? "words" : form)}`;
}

/** A number as what a sentence says of its subject: 是24家, 不少于24家, 达到65%. */
function predicate(figure: Figure): string {
  const isNoun = /^(?:[\d\p{Nl}〇零一二三四五六七八九十百千万两半数]|近|约|上|第|首)/u.test(formatFigure(figure, "zh"));
  return `${isNoun ? "是" : ""}${value(figure)}`;
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
  return `${subject(target)}：${result.period}年报告所载${predicate(result)}，${target.period}年的目标${predicate(target)}${apart}${reason(pair)}。${open}`;
}

/** One pair as the title of a chart of its own: what was reported and what is aimed at are named as such. */
export function pairTitle(pair: Pair): string {
  const {
    baseline: [result],
    target: [target],
  } = pair;
  return `${subject(target)}：${result.period}年报告所载${value(result)}，${target.period}年目标${value(target)}${reason(pair)}`;
}
