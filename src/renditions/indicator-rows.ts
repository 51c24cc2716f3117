import { countOf, statementsOf, type Indicator, type Series, type Statement } from "../ledger/indicators.ts";
import { placesBy } from "./orders.ts";
import { byPlace } from "./place-groups.ts";

/** An indicator as a row of the list of all that reports share. */
export interface IndicatorRow {
  indicator: Indicator;
  units: string[];
  places: number;
  reports: number;
  /** The first and the last year that a report plans for, once if they are the same. */
  years: number[];
  /** What filters look for: `year:2025`. */
  tags: string[];
  /** The place of the row in the order of each column. */
  orders: number[];
}

const collator = new Intl.Collator("zh-CN-u-co-pinyin");

/** The indicators in the order of their names in pinyin. */
export function indicatorRows(indicators: readonly Indicator[]): IndicatorRow[] {
  const rows = indicators
    .map((indicator) => {
      const statements = statementsOf(indicator);
      const years = [...new Set(statements.map(({ report }) => report.year))].sort();
      return {
        indicator,
        units: [...new Set(indicator.series.map(({ unit }) => unit))],
        places: countOf(statements, ({ report }) => report.place),
        reports: countOf(statements, ({ report }) => report.id),
        years: [...new Set([years[0]!, years.at(-1)!])],
        tags: years.map((year) => `year:${year}`),
      };
    })
    .sort((a, b) => collator.compare(a.indicator.name, b.indicator.name));
  const columns = [
    (a, b) => collator.compare(a.indicator.name, b.indicator.name),
    (a, b) => collator.compare(a.units.join(), b.units.join()),
    (a, b) => a.places - b.places,
    (a, b) => a.reports - b.reports,
    (a, b) => a.years.at(-1)! - b.years.at(-1)!,
  ] satisfies ((a: (typeof rows)[number], b: (typeof rows)[number]) => number)[];
  const orders = columns.map((compare) => placesBy(rows, compare));
  return rows.map((row) => ({ ...row, orders: orders.map((places) => places.get(row)!) }));
}

/** What the reports of one place say of an indicator for one time. */
export interface PlaceRow {
  place: string;
  /** Results, and what is given as background. */
  results: Statement[];
  targets: Statement[];
}

/** A series by the time that its numbers are of, the latest first, and by place in each. */
export function placeRows({ statements }: Series): { period: string; rows: PlaceRow[] }[] {
  const end = (period: string) => period.split("/").at(-1)!;
  return [...Map.groupBy(statements, ({ figure }) => figure.period)]
    .sort(([a], [b]) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : a < b ? -1 : 1))
    .map(([period, ofPeriod]) => ({
      period,
      rows: [...Map.groupBy(ofPeriod, ({ report }) => report.place)]
        .map(([place, own]) => ({
          place,
          results: own.filter(({ figure }) => figure.role !== "target"),
          targets: own.filter(({ figure }) => figure.role === "target"),
        }))
        .sort(byPlace),
    }));
}
