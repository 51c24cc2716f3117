import type { Figure } from "../ledger/schema.ts";
import { baselessOf } from "./forms/baseless.ts";
import { moneyOf } from "./forms/money.ts";
import { isPlain } from "./plain-name.ts";
import { name, subject } from "./said.ts";
import type { Shape } from "./shape.ts";
import { isSilentOn } from "./silence.ts";

const most = 5;

// What comes to an end within a year adds up to no total: jobs, courses.
const passing = /就业|创业|培训|贷款/u;

const earlier = (target: Figure, before: number) =>
  `${subject(target)}在${before}年${["count", "increment"].includes(target.measure) ? "做到了多少" : "是多少"}。`;

/** What the report leaves out of an area, as neutral absences: the most telling first. */
export function unsaidOf({ report, targets, pairs }: Shape): string[] {
  const before = report.year - 1;
  const paired = new Set(pairs.map(({ target: [target] }) => target));
  // Two figures of one name are one question.
  const alone = [
    ...new Map(targets.filter((target) => !paired.has(target)).map((target) => [target.indicator, target])).values(),
  ];
  const silent = alone.filter((target) => isPlain(target) && isSilentOn(report, target));
  const shares = silent.filter(({ measure }) => measure === "share");
  const added = silent.filter(
    ({ measure, unit, indicator }) => measure === "increment" && unit !== "元" && !passing.test(indicator),
  );
  const bases = baselessOf(report, alone);
  // One question for each.
  const asked = new Set([...bases.slice(0, 2), ...shares.slice(0, 2), ...added.slice(0, 1)]);
  const done = silent.filter((target) => !asked.has(target));
  const items = [
    ...(pairs.length > 0 ? [`${before}年年初给这些事定过什么目标。`, "能对上的目标为什么这样定。"] : []),
    ...bases.slice(0, 2).map((target) => `${name(target)}从多少算起。`),
    ...shares.slice(0, 2).map((target) => `${name(target)}在${before}年是多少。`),
    ...(moneyOf(alone).length > 1 ? ["几笔钱之间有没有重叠，分几年花。"] : []),
    ...added.slice(0, 1).map((target) => `${name(target)}之后，总数是多少。`),
    ...(pairs.length === 0 ? done.slice(0, 2).map((target) => earlier(target, before)) : []),
    ...(pairs.length === 0 && targets.length > 0 ? ["目标为什么这样定。"] : []),
    ...(targets.length === 0 ? ["这一章的事，做到多少算做到。"] : []),
  ];
  return items.slice(0, most);
}
