import { formatFigure } from "../ledger/format.ts";
import type { Report } from "../ledger/report.ts";
import type { Figure, Measure } from "../ledger/schema.ts";
import { areaNames } from "./area-names.ts";
import { placesBy } from "./orders.ts";
import { shapings, shapingsOf } from "./qualifier-names.ts";

/** What a rate or a change is called, since its indicator names only what it is of. */
export const measureNames: Partial<Record<Measure, string>> = { growth: "增速", points: "变动" };

/** The columns that readers can order the figures by. */
export const figureOrders = ["indicator", "number", "year", "role", "area", "shaping", "place"] as const;
export type FigureOrder = (typeof figureOrders)[number];

/** A figure as a row of the table of all figures. */
export interface FigureRow {
  figure: Figure;
  /** `不少于235亿元` */
  text: string;
  /** The words that shape the number, as printed. */
  shaping: string[];
  /** What filters look for: `area:green`, `year:2025`, `role:target`, `shaping:atLeast`. */
  tags: string[];
  /** The place of the row in each of the orders; equal places keep the order of the report. */
  places: number[];
}

const collator = new Intl.Collator("zh-CN-u-co-pinyin");

/** Every figure and rank of a report as a row, in the order of the report. */
export function figureRows(report: Pick<Report, "figures" | "areas">): FigureRow[] {
  const { figures } = report;
  const areas = [...areaNames(report).keys()];
  const roles = ["actual", "target", "background"];
  const rank = (figure: Figure) => shapings.indexOf(shapingsOf(figure)[0]!);
  const compare: Record<FigureOrder, (a: Figure, b: Figure) => number> = {
    indicator: (a, b) => collator.compare(a.indicator, b.indicator),
    // Amounts of different units do not compare: rows of one unit stand together.
    number: (a, b) => collator.compare(a.unit, b.unit) || a.value - b.value,
    year: (a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0),
    role: (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role),
    area: (a, b) => areas.indexOf(a.area) - areas.indexOf(b.area),
    shaping: (a, b) => rank(a) - rank(b),
    place: (a, b) => figures.indexOf(a) - figures.indexOf(b),
  };
  const orders = figureOrders.map((order) => placesBy(figures, compare[order]));
  return figures.map((figure) => ({
    figure,
    text: formatFigure(figure, "zh"),
    shaping: [...new Set([...(figure.estimated ? ["预计"] : []), ...figure.qualifier_words])],
    tags: [
      `area:${figure.area}`,
      `year:${figure.period}`,
      `role:${figure.role}`,
      ...shapingsOf(figure).map((name) => `shaping:${name}`),
    ],
    places: orders.map((places) => places.get(figure)!),
  }));
}
