import type { Report } from "../ledger/report.ts";

/** The reports of one place. */
export interface PlaceGroup {
  place: string;
  /** The newest first. */
  reports: Report[];
}

const collator = new Intl.Collator("zh-CN-u-co-pinyin-kn");

/** In the order of their names in pinyin, which says nothing of their merits. */
export const byPlace = (a: Pick<Report, "place">, b: Pick<Report, "place">): number =>
  collator.compare(a.place, b.place);

/**
 * Reports by place, made-up places last.
 * @param first The report whose place stands before all others.
 */
export function placeGroups(reports: readonly Report[], first?: string): PlaceGroup[] {
  const groups = [...Map.groupBy(reports, ({ place, sample }) => `${Number(sample)} ${place}`).values()].map((own) => ({
    place: own[0]!.place,
    reports: own.toSorted((a, b) => b.year - a.year),
    rank: own.some(({ id }) => id === first) ? 0 : own[0]!.sample ? 2 : 1,
  }));
  return groups
    .sort((a, b) => a.rank - b.rank || byPlace(a, b))
    .map(({ place, reports: own }) => ({ place, reports: own }));
}
