import type { Pair } from "../ledger/compare.ts";
import type { CountFilter } from "../ledger/count.ts";
import { termByName, type Report } from "../ledger/report.ts";
import type { Figure } from "../ledger/schema.ts";
import { isMachines } from "./comparisons.ts";
import { isUnsaidChange, isUnsaidGrowth } from "../ledger/growth.ts";

/** A number with its qualifier, by its directive: no draft types a digit. */
export const value = ({ id }: Figure) => `:figure[${id}]`;

/** What a figure measures, as the ledger names it. */
export const name = ({ id }: Figure) => `:figure[${id}]{as=name}`;

/** The time that a figure is about. */
export const period = ({ id }: Figure) => `:figure[${id}]{as=period}`;

/** What a sentence about a number is about. */
export const subject = (figure: Figure) =>
  `${name(figure)}${isUnsaidGrowth(figure) ? "增速" : isUnsaidChange(figure) ? "的变化" : ""}`;

/** A count over the ledger. */
export function count(of: string, filter: CountFilter = {}): string {
  const attributes = Object.entries(filter).map(([key, word]) => `${key}=${word as string}`);
  return `:count[${of}]${attributes.length > 0 ? `{${attributes.join(" ")}}` : ""}`;
}

/** A word of the site with its explanation, where the glossary still has it. */
export const term = (report: Report, word: string) => (termByName(report, word) ? `:term[${word}]` : word);

/** Why a pair compares only nearly, in a few words that lead to the reason; nothing for one that a person found the same. */
export function reason(pair: Pair): string {
  if (pair.comparability === "same") return "";
  const { id, baseline, target } = pair;
  const words = baseline[0].indicator === target[0].indicator ? "字样相同" : "字样不同";
  return `（:reason[${isMachines(pair) ? `${words}，口径待核` : "口径不全相同"}]{of=${id}}）`;
}

/** Names in a row: A、B和C. */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join("、")}和${words.at(-1)!}`;

/** Lines of a list. */
export const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
