import type { Figure } from "../ledger/schema.ts";
import { baselessOf } from "./forms/baseless.ts";
import { moneyOf } from "./forms/money.ts";
import { likeness } from "./likeness.ts";
import { isPlain } from "./plain-name.ts";
import { name } from "./said.ts";
import type { Shape } from "./shape.ts";

const most = 5;
const alike = 0.5;

/** What the report leaves out of an area, as neutral absences: the most telling first. */
export function unsaidOf({ report, targets, pairs }: Shape): string[] {
  const before = report.year - 1;
  const paired = new Set(pairs.map(({ target: [target] }) => target));
  // Two figures of one name are one question.
  const alone = [
    ...new Map(targets.filter((target) => !paired.has(target)).map((target) => [target.indicator, target])).values(),
  ];
  // What a number of the report may say after all is no absence.
  const known = report.figures.filter(({ role }) => role !== "target");
  const isSilent = ({ indicator }: Figure) => known.every((figure) => likeness(figure.indicator, indicator) < alike);
  const shares = alone.filter((target) => target.measure === "share" && isPlain(target) && isSilent(target));
  const added = alone.filter(
    (target) => target.measure === "increment" && target.unit !== "元" && isPlain(target) && isSilent(target),
  );
  const items = [
    ...(pairs.length > 0 ? [`${before}年年初给这些事定过什么目标。`, "能对上的目标为什么这样定。"] : []),
    ...baselessOf(report, alone)
      .slice(0, 2)
      .map((target) => `${name(target)}从多少算起。`),
    ...shares.slice(0, 2).map((target) => `${name(target)}在${before}年是多少。`),
    ...(moneyOf(alone).length > 1 ? ["几笔钱之间有没有重叠，分几年花。"] : []),
    ...added.slice(0, 1).map((target) => `${name(target)}之后，总数是多少。`),
    ...(pairs.length === 0 && targets.length > 0 ? [`这些目标在${before}年各做到了多少。`] : []),
    ...(targets.length === 0 ? ["这一章的事，做到多少算做到。"] : []),
  ];
  return items.slice(0, most);
}
