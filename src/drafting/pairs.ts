import type { Figure, Measure } from "../ledger/schema.ts";
import { likeness } from "./likeness.ts";
import { isKind } from "./plain-name.ts";

/** A result and a target that may be held against each other. */
export interface Match {
  result: Figure;
  target: Figure;
  likeness: number;
}

/** Less alike than this, two names are rather two things. */
const enough = 0.675;

// What grows at a rate, what is a share, and what is counted or weighed never compare with each other.
const kinds: Record<Measure, string> = {
  growth: "growth",
  share: "share",
  points: "points",
  multiple: "multiple",
  rank: "rank",
  level: "amount",
  count: "amount",
  increment: "amount",
  budget: "amount",
};

// 总数达110家 is what there is in all; 新增10家 is what came in a year.
const isStock = ({ indicator, measure, qualifier_words: words }: Figure) =>
  /总数|总量|总规模$/u.test(indicator) ||
  (measure === "level" && words.some((word) => /^(?:增加|增长|提高|发展|累计|增|升|扩大)[到至]$|^总数达$/u.test(word)));

// A stage that only one of them names makes them less alike than their letters say: most of all a beginning, as a result
// tells of what is done.
const stages: [RegExp, number][] = [
  [/开工|储备|谋划/u, 0.04],
  [/完工|竣工|签约|投产|落地/u, 0.02],
];
const apart = (a: string, b: string) =>
  stages.reduce((sum, [stage, weight]) => sum + (stage.test(a) === stage.test(b) ? 0 : weight), 0);

/** Which figures may stand against each other at all. */
export const kindOf = ({ measure }: Pick<Figure, "measure">) => kinds[measure];

function canMatch(result: Figure, target: Figure): boolean {
  if (result.unit !== target.unit || kindOf(result) !== kindOf(target)) return false;
  if (kindOf(target) === "multiple" || kindOf(target) === "rank") return false;
  if (result.value === 0 && target.unit !== "%") return false;
  // 学校 is in the name of whatever is done to some schools.
  if ((isKind(result) || isKind(target)) && result.indicator !== target.indicator) return false;
  // A fall and a growth run in opposite ways.
  const falls = [result, target].map(({ indicator }) => /[降减]幅$/u.test(indicator));
  return falls[0] === falls[1] && isStock(result) === isStock(target);
}

// What a report only mentions is the start of a target where both have one name: the rate is cut from 16 % to 13 %.
const isStated = ({ role, indicator }: Figure, target: Figure) => role === "actual" || indicator === target.indicator;

// One numeral may count several things, each by itself: 东街、西街各建茶馆2个. What is alike to more than one of them is
// rather their whole, unless it has the very name of one.
function isPart(result: Figure, target: Figure, targets: readonly Figure[]): boolean {
  const isLike = ({ indicator }: Figure) => likeness(result.indicator, indicator) >= enough;
  return (
    result.indicator !== target.indicator &&
    targets.some((other) => other !== target && isSameNumeral(other, target) && isLike(other))
  );
}
const isSameNumeral = (a: Figure, b: Figure) =>
  a.section === b.section && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** The figures that may be compared: what an annex repeats is no second target. */
export const comparable = (figures: readonly Figure[]) =>
  figures.filter(
    ({ class: kind, review, section }) => kind === "figure" && review !== "rejected" && !section.startsWith("附"),
  );

/**
 * Pairs of a result of the year before and a target of the report's year, by name, unit and measure: each figure in one
 * at most, the most alike first. In the order of the targets.
 */
export function matches(figures: readonly Figure[], year: number): Match[] {
  const known = comparable(figures);
  const targets = known.filter(({ role, period }) => role === "target" && period === String(year));
  const results = known.filter(({ role, period }) => role !== "target" && period === String(year - 1));
  const found = targets.flatMap((target) =>
    results
      .filter((result) => canMatch(result, target) && isStated(result, target) && !isPart(result, target, targets))
      .map((result) => {
        const [a, b] = [result.indicator, target.indicator];
        return { result, target, likeness: likeness(a, b) - apart(a, b) };
      })
      .filter((match) => match.likeness >= enough),
  );
  const taken = new Set<Figure>();
  const kept = found
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ result, target }) => {
      if (taken.has(result) || taken.has(target)) return false;
      taken.add(result).add(target);
      return true;
    });
  return kept.sort((a, b) => a.target.start - b.target.start);
}
