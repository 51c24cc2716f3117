import type { Figure } from "../ledger/schema.ts";
import type { Sketch } from "./forms/form.ts";
import { list, period, subject, value } from "./said.ts";
import type { Shape } from "./shape.ts";

const item = (figure: Figure) => `${subject(figure)}：${value(figure)}`;

/** Figures of several times, those of one time together below it. */
const byPeriod = (figures: readonly Figure[]): string[] =>
  [...Map.groupBy(figures, (figure) => figure.period).values()].flatMap((group) => [
    `${period(group[0]!)}：`,
    list(group.map(item)),
  ]);

/** What no chart of an area draws, in lists with their headings, so that no figure of it is lost. */
export function restOf({ others, pairs, report }: Shape, sketches: readonly Sketch[]): string[] {
  const compared = pairs.flatMap(({ baseline: [result], target: [target] }) => [result.id, target.id]);
  const drawn = new Set([...sketches.flatMap(({ chart: { figures = [] } }) => figures), ...compared]);
  const rest = others.filter(({ id }) => !drawn.has(id));
  const [year, before] = [String(report.year), String(report.year - 1)];
  const [targets, results] = [
    rest.filter(({ role }) => role === "target"),
    rest.filter(({ role }) => role !== "target"),
  ];
  const timely = results.filter((figure) => figure.period === before);
  const untimely = results.filter((figure) => figure.period !== before);
  const later = targets.filter((figure) => figure.period !== year);
  const ranks = targets.filter((figure) => figure.period === year);
  return [
    ...(timely.length > 0 ? [`## 归到这一章的${before}年的数`, list(timely.map(item))] : []),
    ...(untimely.length > 0 ? ["## 归到这一章的、别的年份的数", ...byPeriod(untimely)] : []),
    ...(later.length > 0 ? [`## 期限不在${year}年的目标`, ...byPeriod(later)] : []),
    ...(ranks.length > 0 ? ["## 只写了位次的目标", list(ranks.map(item))] : []),
  ];
}
