import { position, ratio, type Pair, type Position } from "../ledger/compare.ts";

/** Above, level, below: every sentence about one has its twins about the others. */
export const positions: readonly Position[] = ["above", "level", "below"];

/** Pairs by where their targets stand, by the printed numbers. */
export function byPosition(pairs: readonly Pair[]): Record<Position, Pair[]> {
  const groups = Map.groupBy(pairs, (pair) => position(pair, "strict"));
  return { above: groups.get("above") ?? [], level: groups.get("level") ?? [], below: groups.get("below") ?? [] };
}

/** Whether as many stand above, level and below when what differs little counts as level. */
export const isFirm = (pairs: readonly Pair[]): boolean =>
  positions.every((each) => {
    const standing = (mode: "strict" | "tolerant") => pairs.filter((pair) => position(pair, mode) === each).length;
    return standing("strict") === standing("tolerant");
  });

/** How many stand where, by the printed numbers and with tolerance; `tally` counts in one of the two ways. */
export const tallyWords = (pairs: readonly Pair[], tally: (mode: "" | "-tolerant") => string): string =>
  isFirm(pairs)
    ? `各有${tally("")}个；把相差很小的算作贴线，也是这样。`
    : `各有${tally("")}个；把相差很小的算作贴线，则是${tally("-tolerant")}个。`;

/** Where all pairs stand together: one place, or the one where none stands, or all three. */
export type Standing = { all: Position } | { none: Position } | "mixed";

export function standingOf(pairs: readonly Pair[]): Standing {
  const groups = byPosition(pairs);
  const taken = positions.filter((each) => groups[each].length > 0);
  if (taken.length === 1) return { all: taken[0]! };
  return taken.length === 2 ? { none: positions.find((each) => !taken.includes(each))! } : "mixed";
}

/** How a place is said of targets, given the year of the results. */
export const placeWords = (year: number): Record<Position, string> => ({
  above: "在线上",
  level: `与${year}年相等`,
  below: "在线下",
});

/** What holds for all pairs at once: `都在线上`, `没有一项在线下`, `有的在线上，有的相等，有的在线下`. */
export function standingWords(pairs: readonly Pair[], year: number): string {
  const words = placeWords(year);
  const standing = standingOf(pairs);
  if (standing === "mixed") return "有的在线上，有的相等，有的在线下";
  if ("all" in standing) return `${pairs.length > 1 ? "都" : ""}${words[standing.all]}`;
  return standing.none === "level" ? "有的在线上，有的在线下" : `没有一项${words[standing.none]}`;
}

/** How far a target is from its result, whichever way: 2 for twice and for half of it; 1 for rates, which have no ratio. */
export function farness(pair: Pair): number {
  const times = ratio(pair);
  if (times === undefined || times === 0) return 1;
  return times < 1 ? 1 / times : times;
}

/** The pair that is furthest from its result; undefined where none has a distance. */
export function furthest(pairs: readonly Pair[]): Pair | undefined {
  const far = pairs.filter((pair) => farness(pair) > 1).sort((a, b) => farness(b) - farness(a));
  return far[0];
}
