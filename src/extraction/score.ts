import type { LedgerRow } from "../ledger/schema.ts";

/** What a hand-made label says of a numeral: the cells of a ledger row that are compared. */
export type Label = Pick<
  LedgerRow,
  "start" | "end" | "class" | "value" | "value_max" | "unit" | "qualifier" | "indicator" | "period" | "role"
>;

/** How well rows agree with labels; every share is between 0 and 1. */
export interface Score {
  /** How many figures and ranks are labelled. */
  labelled: number;
  /** F1 of value and unit by span. */
  value: number;
  /** Numerals that are no figures, yet are proposed as such. */
  falseFigures: number;
  /** Of those whose value and unit are right, the qualifier. */
  qualifier: number;
  /** Of the same, period and role. */
  time: number;
  /** Of the same, the indicator: one contains the other, or most pairs of characters agree. */
  partial: number;
  /** Of the same, the indicator after normalising. */
  exact: number;
  /** Of all labelled: value, unit, qualifier, indicator partial, period and role. */
  whole: number;
  /** Of all labelled numerals, figures or not, those that have a row. */
  coverage: number;
}

const isStated = (row: Label) => row.class === "figure" || row.class === "rank";

/** An indicator without punctuation, white space and 的. */
function normalised(indicator: string): string {
  return indicator.replace(/[\p{P}\p{S}\s的]/gu, "");
}

/** Whether two indicators name the same: one contains the other, or most of their pairs of characters agree. */
export function agrees(a: string, b: string): boolean {
  const [one, other] = [normalised(a), normalised(b)];
  if (one === "" || other === "") return one === other;
  if (one.includes(other) || other.includes(one)) return true;
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const left = pairs(other);
  let shared = 0;
  for (const pair of pairs(one)) {
    const index = left.indexOf(pair);
    if (index < 0) continue;
    left.splice(index, 1);
    shared += 1;
  }
  return 4 * shared > one.length + other.length - 2;
}

// A rank has no unit; people are counted by 人 and 名 alike.
function unitOf({ class: kind, unit }: Label): string {
  if (kind === "rank") return "";
  return unit === "名" ? "人" : unit;
}

// 八成 is 80 %, whichever way it is written.
function inPercent(label: Label): Label {
  if (label.unit !== "成") return label;
  const tenfold = (value: number | null) => value && value * 10;
  return { ...label, unit: "%", value: tenfold(label.value), value_max: tenfold(label.value_max) };
}

function isSameNumber(row: Label, label: Label): boolean {
  const [one, other] = [inPercent(row), inPercent(label)];
  return one.value === other.value && one.value_max === other.value_max && unitOf(one) === unitOf(other);
}

/** Finds the rows that overlap a span; rows in reading order. */
function overlapping(rows: readonly Label[]): (span: Pick<Label, "start" | "end">) => Label[] {
  const byStart = [...rows].sort((a, b) => a.start - b.start);
  return ({ start, end }) => byStart.filter((row) => row.start < end && row.end > start);
}

/**
 * Holds proposed rows against labels, span by span. A numeral that states several figures may have one row or one for each,
 * here and there.
 */
export function score(labels: readonly Label[], rows: readonly Label[]): Score {
  const stated = labels.filter(isStated);
  const proposed = rows.filter(isStated);
  const rowsAt = overlapping(rows);
  const labelsAt = overlapping(stated);
  const used = new Set<Label>();
  const right = { value: 0, qualifier: 0, time: 0, partial: 0, exact: 0, whole: 0 };
  for (const label of stated) {
    const same = rowsAt(label).filter((row) => isStated(row) && isSameNumber(row, label));
    const row = same.find((each) => !used.has(each)) ?? same[0];
    if (!row) continue;
    used.add(row);
    const isQualified = row.qualifier === label.qualifier;
    const isTimely = row.period === label.period && row.role === label.role;
    const isNamed = agrees(row.indicator, label.indicator);
    right.value += 1;
    right.qualifier += Number(isQualified);
    right.time += Number(isTimely);
    right.partial += Number(isNamed);
    right.exact += Number(normalised(row.indicator) === normalised(label.indicator));
    right.whole += Number(isQualified && isTimely && isNamed);
  }
  // A row beside another one on the numeral of one label is no further answer.
  const further = proposed.filter((row) => !used.has(row) && labelsAt(row).some((label) => isSameNumber(row, label)));
  const of = (count: number, all: number) => (all === 0 ? 1 : count / all);
  return {
    labelled: stated.length,
    value: of(2 * right.value, stated.length + proposed.length - further.length),
    falseFigures: proposed.filter((row) => labelsAt(row).length === 0).length,
    qualifier: of(right.qualifier, right.value),
    time: of(right.time, right.value),
    partial: of(right.partial, right.value),
    exact: of(right.exact, right.value),
    whole: of(right.whole, stated.length),
    coverage: of(labels.filter((label) => rowsAt(label).length > 0).length, labels.length),
  };
}
