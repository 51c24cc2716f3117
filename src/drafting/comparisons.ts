import type { ComparisonRow } from "../ledger/comparison-schema.ts";
import type { Figure } from "../ledger/schema.ts";
import { kindOf as measured } from "../numerals/units.ts";
import { isUnsaidGrowth } from "../ledger/growth.ts";
import { thingOf } from "./likeness.ts";
import { comparable, kindOf, matches } from "./pairs.ts";

/** How every reason of a machine begins, in both languages: until a person writes another, the row is the machine's. */
const [byMachine, byMachineEn] = ["机器配对：", "Paired by machine: "];

/** Whether nobody but a machine has spoken: a person who says `same` or gives a reason makes the row theirs. */
export function isMachines({ reason, comparability }: Pick<ComparisonRow, "reason" | "comparability">): boolean {
  return reason.startsWith(byMachine) && comparability !== "same";
}

type Proposal = Pick<ComparisonRow, "comparability" | "shift" | "reason" | "reason_en"> & {
  result: Figure;
  target: Figure;
};

const year = ({ period }: Figure) => `${period}年`;

function near(result: Figure, target: Figure): Proposal {
  const [a, b] = [result.indicator, target.indicator];
  const isSame = a === b;
  return {
    result,
    target,
    comparability: "near",
    shift: isSame ? null : "unclear",
    reason: isSame
      ? `${byMachine}两处都写“${a}”，单位也一样；口径是否一致，还没有人核对。`
      : `${byMachine}${year(result)}写的是“${a}”，${year(target)}写的是“${b}”；口径是否一致，还没有人核对。`,
    reason_en: isSame
      ? `${byMachineEn}both say “${a}” in the same unit; nobody has checked yet whether they count the same.`
      : `${byMachineEn}${result.period} says “${a}”, ${target.period} says “${b}”; nobody has checked yet whether they count the same.`,
  };
}

const kinds: Record<string, [zh: string, en: string]> = {
  growth: ["增速", "a growth rate"],
  share: ["比率", "a share"],
  points: ["百分点", "a change in points"],
  multiple: ["倍数", "a multiple"],
  money: ["金额", "an amount of money"],
  amount: ["数量", "a quantity"],
};
const kindName = (figure: Figure) =>
  kinds[measured(figure.unit) === "money" && kindOf(figure) === "amount" ? "money" : kindOf(figure)]!;

/** Why the same thing has no common measure here; undefined where only its measure words differ: 个, 处. */
function difference(result: Figure, target: Figure): [zh: string, en: string] | undefined {
  const [a, b] = [kindName(result), kindName(target)];
  if (a !== b) return [`一边是${a[0]}，一边是${b[0]}`, `one side is ${a[1]}, the other ${b[1]}`];
  if (result.unit === target.unit)
    return ["一边是总数，一边是一年里的数", "one side is a stock, the other what came within a year"];
  const isCount = [result, target].every(({ unit }) => ["things", "people", "events"].includes(measured(unit) ?? ""));
  if (isCount) return undefined;
  const [from, to] = [result.unit, target.unit];
  return [`一边的单位是“${from}”，一边是“${to}”`, `one side is in “${from}”, the other in “${to}”`];
}

function unlike(result: Figure, target: Figure): Proposal[] {
  const why = difference(result, target);
  if (!why) return [];
  const reasons = {
    reason: `${byMachine}${why[0]}，不是同一把尺。`,
    reason_en: `${byMachineEn}${why[1]}, so they have no common measure.`,
  };
  return [{ result, target, comparability: "none", shift: null, ...reasons }];
}

/** Results that only look like a target's counterpart: the same thing in another measure, a row for each such target. */
function lookalikes(figures: readonly Figure[], paired: ReadonlySet<Figure>, report: { year: number }): Proposal[] {
  const free = comparable(figures).filter((figure) => !paired.has(figure));
  const results = free.filter(({ role, period }) => role === "actual" && period === String(report.year - 1));
  const targets = free.filter(({ role, period }) => role === "target" && period === String(report.year));
  const taken = new Set<Figure>();
  return targets.flatMap((target) => {
    const thing = thingOf(target.indicator);
    const result = results.find((each) => !taken.has(each) && thing.length >= 3 && thingOf(each.indicator) === thing);
    if (!result) return [];
    taken.add(result);
    return unlike(result, target);
  });
}

const labelOf = (figure: Figure) => `${figure.indicator}${isUnsaidGrowth(figure) ? "增速" : ""}`;

/**
 * The comparisons of a ledger. What a person wrote stays; the others are proposed anew: pairs as `near` until a person says
 * `same`, and what only looks like one as `none`. A pair that was there before keeps its id.
 */
export function comparisonsOf(
  figures: readonly Figure[],
  report: { year: number },
  before: readonly ComparisonRow[] = [],
): ComparisonRow[] {
  const kept = before.filter((row) => !isMachines(row));
  const settled = new Set(kept.flatMap(({ baseline, target }) => [...baseline, ...target]));
  const open = figures.filter(({ id }) => !settled.has(id));
  const pairs = matches(open, report.year);
  const paired = new Set(pairs.flatMap(({ result, target }) => [result, target]));
  const proposals = [...pairs.map(({ result, target }) => near(result, target)), ...lookalikes(open, paired, report)];
  const ids = new Set(before.map(({ id }) => id));
  const idOf = ({ result, target, comparability }: Proposal) => {
    const old = before.find((row) => row.baseline.join() === result.id && row.target.join() === target.id);
    if (old && isMachines(old)) return old.id;
    const letter = comparability === "none" ? "n" : "p";
    let n = 1;
    while (ids.has(`${letter}${String(n).padStart(2, "0")}`)) n += 1;
    const id = `${letter}${String(n).padStart(2, "0")}`;
    ids.add(id);
    return id;
  };
  const proposed = proposals.map((proposal): ComparisonRow => {
    const { result, target, comparability, shift, reason, reason_en } = proposal;
    const sides = { baseline: [result.id], target: [target.id] };
    return {
      id: idOf(proposal),
      label: labelOf(target),
      label_en: "",
      ...sides,
      comparability,
      shift,
      reason,
      reason_en,
    };
  });
  // What was there keeps its place; what is new comes behind.
  const places = new Map(before.map(({ id }, i) => [id, i]));
  const placeOf = ({ id }: ComparisonRow) => places.get(id) ?? before.length;
  return [...kept, ...proposed].sort((a, b) => placeOf(a) - placeOf(b));
}
