import type { Pair } from "../ledger/compare.ts";
import { moneyOf } from "./forms/money.ts";
import { baselessOf } from "./forms/baseless.ts";
import { isPlain } from "./plain-name.ts";
import { count, name, subject, value } from "./said.ts";
import type { Shape } from "./shape.ts";
import { furthest, placeWords, standingOf, standingWords } from "./standing.ts";

/** What a pair aims at. The result beside it would need its reason in the same line. */
const aim = ({ target: [target] }: Pair) => `${subject(target)}：目标${value(target)}`;

/**
 * The headline of an area, as a question that the figures raise; each has its twins in the other directions. One that names
 * nothing of its own says which area it is about.
 */
export function questionOf(shape: Shape): string {
  const { heading: area, pairs, targets, others, report } = shape;
  const before = report.year - 1;
  const [only] = pairs;
  if (only && pairs.length === 1 && isPlain(only.target[0])) return `${aim(only)}，放在${before}年的数旁边怎么读？`;
  if (only) {
    const standing = standingOf(pairs);
    if (pairs.length > 1 && standing !== "mixed" && "all" in standing)
      return `${area}：能对上的目标都${placeWords(before)[standing.all]}，该怎么读？`;
    const far = furthest(pairs);
    if (far && isPlain(far.target[0])) return `${aim(far)}，按倍数离${before}年的数最远，怎么读？`;
    return `${area}：能对上${before}年的目标，在线上还是线下？`;
  }
  if (moneyOf(targets).length > 1) return `${area}：几笔钱写在一起，能相加吗？`;
  if (baselessOf(report, targets).length > 0) return `${area}：写了增速，没写起点，怎么读？`;
  const first = targets.find(isPlain);
  if (first && targets.length === 1) return `${subject(first)}：目标${value(first)}，拿什么来比？`;
  const all = `${count("targets", { area: shape.id })}个目标，拿什么来比？`;
  if (targets.length > 0) return first ? `${name(first)}等${all}` : `${area}：${all}`;
  return others.length > 0 ? `${area}：没有量化目标，报告给了哪些数？` : `${area}：没有数的一章，拿什么来量？`;
}

/** What the story finds, in a sentence or two. */
export function standfirstOf({ id, pairs, targets, others, report }: Shape): string {
  const before = report.year - 1;
  const all = count("targets", { area: id });
  if (targets.length === 0)
    return others.length > 0
      ? "这一章没有为一年的工作写下带数的目标；报告里能归到这一章的数，列在下面。"
      : "这一章没有写下带数的目标，报告里也找不到能归到这一章的数。";
  if (pairs.length === 0) return `这一章有${all}个量化目标，在同一份报告里没有配上可比的${before}年的数。`;
  if (targets.length === 1 && pairs.length === 1)
    return `这一章有${all}个量化目标，能在同一份报告里找到${before}年的数。`;
  if (pairs.length === targets.length) return `这一章的${all}个量化目标，都能在同一份报告里找到${before}年的数。`;
  return `这一章有${all}个量化目标，${count("pairs", { area: id })}个能在同一份报告里找到${before}年的数，其余没有配上对照。`;
}

/** What a reader keeps. */
export function takeawayOf({ pairs, targets, report }: Shape): string {
  const before = report.year - 1;
  if (targets.length === 0) return "没有带数的目标，日后就没有一把现成的尺来量。";
  if (pairs.length === 0) return "目标有数，没有配上对照；单看一个数，看不出多少。";
  return `能对上的目标，印出的数${standingWords(pairs, before)}；为什么这样定，报告没有说。`;
}
