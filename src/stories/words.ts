import { formatDerived, formatFigure, type Locale } from "../ledger/format.ts";
import { formatPeriod } from "../ledger/period-words.ts";
import type { Figure } from "../ledger/schema.ts";
import type { ChangeForm, Inline } from "./blocks.ts";
import { changeOf } from "./change.ts";

/** The text that a reader sees: figures, changes, derived values and counts formatted. */
export function plainText(inlines: readonly Inline[], locale: Locale): string {
  return inlines.map((inline) => inlineText(inline, locale)).join("");
}

/**
 * How a change from one figure to another reads, by the printed numbers: `约1.12倍`, `24.5亿元`, `0.2个百分点`, `约12%`.
 * It carries the weaker qualifier of the two. `words` leaves it to the sentence.
 */
export function formatChange(baseline: Figure, target: Figure, form: ChangeForm, locale: Locale): string {
  return formatDerived(changeOf(baseline, target, form), locale, form === "words" ? "words" : "full");
}

function inlineText(inline: Inline, locale: Locale): string {
  switch (inline.type) {
    case "text":
    case "literal":
      return inline.value;
    case "term":
      return inline.text;
    case "count":
      return String(inline.value);
    case "name":
      return locale === "zh" ? inline.figure.indicator : inline.figure.indicator_en;
    case "period":
      return formatPeriod(inline.figure.period, locale);
    case "figure":
      return formatFigure(inline.figure, locale, inline.form);
    case "derived":
      return formatDerived(inline.derived, locale, inline.form);
    case "change":
      return formatChange(inline.baseline, inline.target, inline.form, locale);
    case "strong":
    case "emphasis":
    case "link":
    case "reason":
      return plainText(inline.children, locale);
  }
}
