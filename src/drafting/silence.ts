import type { Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import { likeness } from "./likeness.ts";

// What a number of the report may say after all is no absence.
const alike = 0.5;

/** Whether no result of a report is called nearly as this figure is: only then may a page say that the report is silent on it. */
export function isSilentOn({ figures }: Pick<Report, "figures">, { indicator }: Pick<Figure, "indicator">): boolean {
  return figures.every((other) => other.role === "target" || likeness(other.indicator, indicator) < alike);
}
