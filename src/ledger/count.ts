import { sectionsOf } from "./chapter.ts";
import { isPair, position, tolerance, type Pair, type Position } from "./compare.ts";
import type { Mention } from "./glossary-schema.ts";
import type { Report } from "./report.ts";
import type { Figure, Role } from "./schema.ts";
import { boundingWord, stacksByWord, type WordStack } from "./wording.ts";

/** What a count may be narrowed to. */
export interface CountFilter {
  area?: string;
  role?: Role;
  /** A word that shapes the number, as printed. */
  word?: string;
}

/** The figures that are targets of the year that the report plans for. */
export function targets(report: Report, { area }: CountFilter = {}): Figure[] {
  return report.figures.filter(
    (figure) => figure.role === "target" && figure.class === "figure" && (area === undefined || figure.area === area),
  );
}

/** The comparisons that hold; a pair belongs to the area of its target. */
export function pairs(report: Report, { area }: CountFilter = {}): Pair[] {
  return report.comparisons.filter(isPair).filter(({ target: [target] }) => area === undefined || target.area === area);
}

/** The pairs whose target stands there, by the printed numbers or with tolerance. */
export function pairsAt(
  report: Report,
  where: Position,
  mode: "strict" | "tolerant",
  filter: CountFilter = {},
): Pair[] {
  return pairs(report, filter).filter((pair) => position(pair, mode) === where);
}

/** The targets by what the report holds against them: a result, only what looks like one, or nothing. */
export function targetsByMatch(report: Report): Record<"paired" | "lookalike" | "alone", Figure[]> {
  const paired = new Set(pairs(report).map(({ target: [{ id }] }) => id));
  const alike = new Set(lookalikes(report, {}).flatMap(({ target }) => target.map(({ id }) => id)));
  const groups = Object.groupBy(targets(report), ({ id }) =>
    paired.has(id) ? "paired" : alike.has(id) ? "lookalike" : "alone",
  );
  return { paired: [], lookalike: [], alone: [], ...groups };
}

function lookalikes(report: Report, { area }: CountFilter) {
  return report.comparisons.filter(
    ({ comparability, baseline, target }) =>
      comparability === "none" &&
      (area === undefined || [...target, ...baseline].some((figure) => figure.area === area)),
  );
}

function uses(report: Report, { area, role, word }: CountFilter): number {
  const spans = report.figures
    .filter((figure) => word !== undefined && figure.qualifier_words.includes(word))
    .filter((figure) => (area === undefined || figure.area === area) && (role === undefined || figure.role === role))
    .map(({ start }) => start);
  return new Set(spans).size;
}

function characters(report: Report, filter: CountFilter): number {
  const sections = sectionsOf(filter.area, targets(report), report.sections);
  return sections.reduce((sum, section) => sum + section.characters, 0);
}

// In how many targets a kind of word bounds the number.
function stacked(report: Report, kind: WordStack["kind"], filter: CountFilter): number {
  // Which words are the rare ones is a matter of the whole report.
  const own = new Set(targets(report, filter));
  return stacksByWord(targets(report))
    .filter((stack) => stack.kind === kind)
    .reduce((sum, { figures }) => sum + figures.filter((figure) => own.has(figure)).length, 0);
}

function mentions(report: Report, kind: Mention["kind"], { area }: CountFilter): number {
  return report.mentions.filter((mention) => mention.kind === kind && (area === undefined || mention.area === area))
    .length;
}

/** Every count that a story may state, by name. */
export const counts: Record<string, (report: Report, filter: CountFilter) => number> = {
  /** Targets. */
  targets: (report, filter) => targets(report, filter).length,
  /** Targets that stand in a work area, not among the headline ones. */
  "area-targets": (report, filter) =>
    targets(report, filter).filter(({ area }) => report.areas.some(({ id }) => id === area)).length,
  /** Targets whose number this word bounds. */
  worded: (report, { area, word = "" }) =>
    targets(report, { area }).filter((figure) => boundingWord(figure) === word).length,
  /** Targets whose number no word bounds. */
  bare: (report, filter) => stacked(report, "none", filter),
  /** Targets whose number one of the rarer words bounds. */
  "otherwise-worded": (report, filter) => stacked(report, "others", filter),
  /** Comparisons that hold. */
  pairs: (report, filter) => pairs(report, filter).length,
  /** Comparisons that hold, the same in words and unit. */
  same: (report, filter) => pairs(report, filter).filter(({ comparability }) => comparability === "same").length,
  /** Comparisons that hold although a word differs. */
  near: (report, filter) => pairs(report, filter).filter(({ comparability }) => comparability === "near").length,
  /** What only looks like a pair. */
  lookalikes: (report, filter) => lookalikes(report, filter).length,
  /** Numbers that a word of the report shapes, such as 不少于. */
  uses,
  /** Work areas. */
  areas: ({ areas }) => areas.length,
  /** Characters of the sections in which the targets stand, without white space. */
  characters,
  /** Companies, places and buildings that the report names. */
  companies: (report, filter) => mentions(report, "company", filter),
  places: (report, filter) => mentions(report, "place", filter),
  buildings: (report, filter) => mentions(report, "building", filter),
  /** Targets above, level with or below the result, by the printed numbers. */
  above: (report, filter) => pairsAt(report, "above", "strict", filter).length,
  level: (report, filter) => pairsAt(report, "level", "strict", filter).length,
  below: (report, filter) => pairsAt(report, "below", "strict", filter).length,
  /** The same with tolerance. */
  "above-tolerant": (report, filter) => pairsAt(report, "above", "tolerant", filter).length,
  "level-tolerant": (report, filter) => pairsAt(report, "level", "tolerant", filter).length,
  "below-tolerant": (report, filter) => pairsAt(report, "below", "tolerant", filter).length,
  /** How far apart still counts as level: per cent, and percentage points between growth rates. */
  "tolerance-percent": () => tolerance.percent,
  "tolerance-points": () => tolerance.points,
};
