import { isPair, isRate, isUndecidable, position, ratio, type Comparison, type Pair } from "../ledger/compare.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Locale } from "../ledger/format.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChartData } from "./chart.ts";
import { indicatorText, labelText } from "./labels.ts";
import { drawsPairs, tallyOf } from "./types.ts";
import { words } from "./words.ts";

/** A cell of a chart's table: words, numbers that know whose they are, or both in turn. */
export type Cell = (string | Figure | Derived)[];

/** The data of a chart as a table. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

const join = (cells: Cell[], separator: string): Cell =>
  cells.flatMap((cell, i) => (i === 0 ? cell : [separator, ...cell]));

function locator({ section, paragraph }: Figure, locale: Locale): string {
  return words[locale].locator(section, paragraph);
}

/** How far a pair's target is from its result, by the printed numbers: `约1.12倍`, for rates `+0.2个百分点`. */
export function distance(pair: Pair, locale: Locale): string {
  const say = words[locale];
  const difference = pair.target[0].value - pair.baseline[0].value;
  if (isRate(pair.target[0])) return say.points(Number(difference.toPrecision(3)));
  const exact = ratio(pair) ?? Number.NaN;
  const rounded = Number(exact.toPrecision(3));
  return rounded === exact ? say.times(rounded) : say.about(say.times(rounded));
}

/** Where a pair's target stands, in words: `在线上（约1.12倍）`. */
export function relation(pair: Pair, locale: Locale): string {
  const say = words[locale];
  const where = isUndecidable(pair)
    ? `${say.position[position(pair, "strict")]}${say.undecidable}`
    : say.position[position(pair, "strict")];
  return `${where}${say.bracketed(distance(pair, locale))}`;
}

function comparisonRow(comparison: Comparison, locale: Locale): Cell[] {
  const say = words[locale];
  const { baseline, target, comparability } = comparison;
  const numbers = (figures: Figure[]): Cell =>
    figures.length === 0
      ? [say.notGiven]
      : join(
          figures.map((figure) => [figure]),
          say.and,
        );
  return [
    [locale === "zh" ? comparison.label : comparison.label_en],
    numbers(baseline),
    numbers(target),
    [
      isPair(comparison)
        ? `${say.comparability[comparability]}${say.and}${relation(comparison, locale)}`
        : say.comparability.none,
    ],
    [locale === "zh" ? comparison.reason : comparison.reason_en],
    [
      [...baseline, ...target]
        .map((figure) => locator(figure, locale))
        .filter((text, i, all) => all.indexOf(text) === i)
        .join(say.and),
    ],
  ];
}

/** Comparisons as a table: both sides, how they relate, and why or why not. */
export function comparisonTable(comparisons: readonly Comparison[], locale: Locale): Table {
  const { indicator, baseline, target, relation, note, source } = words[locale].columns;
  return {
    columns: [indicator, baseline, target, relation, note, source],
    rows: comparisons.map((comparison) => comparisonRow(comparison, locale)),
  };
}

/** What a chart's `<table>` and CSV hold. */
export function chartTable(chart: ChartData, locale: Locale): Table {
  const tally = tallyOf(chart);
  if (tally) return tally.table(chart, locale);
  const { columns, year, locator: at, derivedHere, mentioned, noCounterpart } = words[locale];
  if (drawsPairs(chart)) {
    const pairs = comparisonTable(chart.comparisons, locale);
    // A target that such a chart draws beside its pairs has nothing to stand against.
    const alone = chart.figures.map((figure): Cell[] => [
      [indicatorText(figure, locale)],
      [noCounterpart],
      [figure],
      ["—"],
      ["—"],
      [at(figure.section, figure.paragraph)],
    ]);
    return { ...pairs, rows: [...pairs.rows, ...alone] };
  }
  const figures = chart.figures.map((figure): Cell[] => [
    [indicatorText(figure, locale)],
    [year(figure.period)],
    [figure],
    [at(figure.section, figure.paragraph)],
  ]);
  const derived = chart.derived.map((value): Cell[] => [
    [indicatorText(value, locale)],
    [derivedHere],
    [value],
    [Object.values(value.inputs).join(words[locale].comma)],
  ]);
  const named = chart.mentions.map(({ name, verb, verb_en, section, paragraph }): Cell[] => [
    [name],
    [mentioned],
    [locale === "zh" ? verb : verb_en],
    [at(section, paragraph)],
  ]);
  return {
    columns: [columns.indicator, columns.period, columns.value, columns.source],
    rows: [...figures, ...derived, ...named],
  };
}

/** A cell as plain text. */
export function cellText(cell: Cell, locale: Locale): string {
  return cell.map((part) => (typeof part === "string" ? part : labelText(part, locale))).join("");
}
