import { isPair } from "../ledger/compare.ts";
import type { Locale } from "../ledger/format.ts";
import type { ChartData, State } from "./chart.ts";
import { indicatorText, labelText } from "./labels.ts";
import { relation } from "./relation.ts";
import { drawsPairs, tallyOf } from "./types.ts";
import { words } from "./words.ts";

/** A chart's state in a sentence, for those who do not see it: the form, every number with its qualifier, the relation. */
export function describeChart(data: ChartData, state: State, locale: Locale): string {
  const say = words[locale];
  const stop = locale === "zh" ? say.stop : `${say.stop} `;
  const tally = tallyOf(data);
  if (tally) return `${say.form[data.type]}${say.list}${tally.says(data, state, locale)}${say.stop}`;
  const shown = new Set(state.show);
  const pairs = drawsPairs(data) ? data.comparisons.filter(isPair).filter(({ id }) => shown.has(id)) : [];
  const told = pairs.map((pair) => {
    const {
      baseline: [result],
      target: [target],
    } = pair;
    const label = locale === "zh" ? pair.label : pair.label_en;
    return `${label}${say.list}${say.year(result.period)}${labelText(result, locale)}${say.and}${say.year(target.period)}${labelText(target, locale)}${say.and}${relation(pair, locale)}`;
  });
  const numbers = [...data.derived, ...data.figures].filter(({ id }) => shown.has(id));
  const listed = numbers.map((number) => {
    const when = "formula" in number ? say.derivedHere : say.year(number.period);
    return `${indicatorText(number, locale)}${say.list}${when}${locale === "zh" ? "" : " "}${labelText(number, locale)}`;
  });
  const named = data.mentions
    .filter(({ name }) => shown.has(name))
    .map(({ name, verb, verb_en }) => (locale === "zh" ? `${name}${say.list}${verb}` : verb_en));
  return `${say.form[data.type]}${say.list}${[...told, ...listed, ...named].join(stop)}${say.stop}`;
}
