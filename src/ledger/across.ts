import type { AcrossRow } from "./across-schema.ts";
import type { Report } from "./report.ts";
import type { Figure } from "./schema.ts";

/**
 * What an indicator is called when reports are held against each other: width, white space and punctuation do not matter,
 * every word does. It is a word of addresses.
 */
export function indicatorKey(indicator: string): string {
  return indicator
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}.-]/gu, "")
    .replace(/^[.-]+|[.-]+$/g, "");
}

/** What figures have in common that count the same thing in the same way, as far as their words go. */
export function seriesOf({ indicator, unit, measure }: Pick<Figure, "indicator" | "unit" | "measure">): string {
  return `${indicatorKey(indicator)} ${unit} ${measure}`;
}

/** How two figures of different reports compare. */
export interface Judgement extends Pick<AcrossRow, "comparability" | "shift"> {
  /** Why; empty where nobody has looked. */
  reason: string;
  /** Whether a person said so; else the words are the same and the definitions were not looked up. */
  isJudged: boolean;
}

/** What the same words amount to until a person says more. */
export const proposed: Judgement = { comparability: "near", shift: null, reason: "", isJudged: false };

/** A figure by the report that it is of, as `across.csv` names it. */
export const figureName = (report: Pick<Report, "id">, { id }: Pick<Figure, "id">): string => `${report.id}/${id}`;

/**
 * How a figure of a report compares with those of other reports.
 * @param other The figure of the year before that it is held against; left out, what is said of it in general counts.
 */
export function judgementOf(report: Report, figure: Figure, other = ""): Judgement {
  const own = report.across.filter((row) => row.figure === figure.id);
  const said = own.find((row) => row.other === other) ?? own.find((row) => row.other === "");
  return said
    ? { comparability: said.comparability, shift: said.shift, reason: said.reason, isJudged: true }
    : proposed;
}

/** The figure that all of these amount to: the first, if none says another number; undefined where they disagree. */
export function agreed(figures: readonly Figure[] = []): Figure | undefined {
  const [first] = figures;
  return figures.every(({ value, value_max }) => value === first!.value && value_max === first!.value_max)
    ? first
    : undefined;
}

/** The figures of some kind, by series and period. */
export function bySeries(figures: readonly Figure[], isWanted: (figure: Figure) => boolean): Map<string, Figure[]> {
  return Map.groupBy(
    figures.filter((figure) => figure.class === "figure" && isWanted(figure)),
    (figure) => `${seriesOf(figure)} ${figure.period}`,
  );
}
