import { formatDerived, formatFigure, type Locale } from "../ledger/format.ts";
import type { Derived } from "../ledger/derive.ts";
import type { Mention } from "../ledger/glossary-schema.ts";
import { isUnsaidGrowth } from "../ledger/growth.ts";
import type { Figure } from "../ledger/schema.ts";
import type { Node } from "./scene.ts";
import { words } from "./words.ts";

/** Writes a number into a text, with a word before it, and says whose it is: tests compare these between renditions. */
export function numberLabel(text: Node, number: Figure | Derived, locale: Locale, before = ""): Node {
  if (before === "") return text.attr("data-figure", number.id).text(labelText(number, locale));
  text.append("tspan").text(before);
  text.append("tspan").attr("data-figure", number.id).text(labelText(number, locale));
  return text;
}

/** How a number reads in a label. */
export function labelText(number: Figure | Derived, locale: Locale): string {
  return "formula" in number ? formatDerived(number, locale) : formatFigure(number, locale);
}

/** What a number measures; growth is called so, or 6% would be read as the thing itself. */
export function indicatorText(number: Figure | Derived, locale: Locale): string {
  if ("formula" in number) return locale === "zh" ? number.label : number.label_en;
  const name = locale === "zh" ? number.indicator : number.indicator_en;
  return isUnsaidGrowth(number) ? words[locale].growthOf(name) : name;
}

/** A name of the report; it has no English form, so English says what it is asked for. */
export function mentionName({ name, verb_en: verb }: Mention, locale: Locale): string {
  return locale === "zh" ? name : verb;
}
