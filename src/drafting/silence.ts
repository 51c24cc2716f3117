import type { Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import { likeness } from "./likeness.ts";

// What a number of the report may say after all is no absence.
const alike = 0.5;

/**
 * Whether a report is silent on where a target starts from: no result is called nearly as it is, and its own words do not
 * say that all stays as it was. Only then may a page say so.
 */
export function isSilentOn(
  { figures }: Pick<Report, "figures">,
  { indicator, qualifier_words: words }: Pick<Figure, "indicator" | "qualifier_words">,
): boolean {
  if (words.some((word) => /^(?:保持|稳定)/u.test(word))) return false;
  return figures.every((other) => other.role === "target" || likeness(other.indicator, indicator) < alike);
}
