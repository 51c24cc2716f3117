import { indicatorKey, judgementOf, seriesOf, type Judgement } from "./across.ts";
import type { Report } from "./report.ts";
import type { Figure } from "./schema.ts";

/** What one report says of an indicator. */
export interface Statement {
  report: Report;
  figure: Figure;
  judgement: Judgement;
}

/** What several reports say of an indicator in the same unit and the same way. */
export interface Series {
  unit: Figure["unit"];
  measure: Figure["measure"];
  statements: Statement[];
}

/** An indicator that several reports have, by its words. */
export interface Indicator {
  /** The word in addresses. */
  key: string;
  /** As the first report writes it. */
  name: string;
  series: Series[];
}

/** Those of an indicator's statements in any series. */
export const statementsOf = ({ series }: Indicator): Statement[] => series.flatMap(({ statements }) => statements);

/** How many different values something has over these. */
export const countOf = <Item>(items: readonly Item[], key: (item: Item) => unknown): number =>
  new Set(items.map(key)).size;

/** The reports that may stand side by side: a made-up one never beside a real one. */
export function comparableReports(reports: readonly Report[]): Report[] {
  const real = reports.filter(({ sample }) => !sample);
  return real.length > 0 ? real : [...reports];
}

/** The indicators that at least two reports state in the same unit and the same way, in the order in which they come up. */
export function sharedIndicators(reports: readonly Report[]): Indicator[] {
  const statements = reports.flatMap((report) =>
    report.figures
      .filter((figure) => figure.class === "figure" && indicatorKey(figure.indicator) !== "")
      .map((figure) => ({ report, figure, judgement: judgementOf(report, figure) })),
  );
  const series = [...Map.groupBy(statements, ({ figure }) => seriesOf(figure)).values()]
    .filter((own) => countOf(own, ({ report }) => report.id) > 1)
    .map((own) => ({ unit: own[0]!.figure.unit, measure: own[0]!.figure.measure, statements: own }));
  const byKey = Map.groupBy(series, ({ statements: [first] }) => indicatorKey(first!.figure.indicator));
  return [...byKey].map(([key, own]) => ({ key, name: own[0]!.statements[0]!.figure.indicator, series: own }));
}
