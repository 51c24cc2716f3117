import { formatDerived, formatFigure, type Locale } from "../ledger/format.ts";
import type { Inline } from "../stories/blocks.ts";
import { plainText } from "../stories/words.ts";

/** A piece of a line of text that looks alike. */
export interface Run {
  text: string;
  /** The id of the number that it states; the two of a change, with a space between. */
  figure?: string;
  /** Whether we calculated the number. */
  derived?: boolean;
  strong?: boolean;
  /** Whether no line break may cut it, as none may cut a number with its qualifier. */
  whole?: boolean;
}

/** A line of text, flat: for pictures and for editors that keep nothing but text and its weight. */
export function runsOf(inlines: readonly Inline[], locale: Locale): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case "figure":
        return [{ text: formatFigure(inline.figure, locale, inline.form), figure: inline.figure.id }];
      case "derived":
        return [{ text: formatDerived(inline.derived, locale, inline.form), figure: inline.derived.id, derived: true }];
      case "change":
        return [
          { text: plainText([inline], locale), figure: `${inline.baseline.id} ${inline.target.id}`, derived: true },
        ];
      case "strong":
        return runsOf(inline.children, locale).map((run) => ({ ...run, strong: true }));
      case "emphasis":
      case "link":
      case "reason":
        return runsOf(inline.children, locale);
      default:
        return [{ text: plainText([inline], locale) }];
    }
  });
}

/** The text of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** What stands between two offsets. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === "" ? [] : [{ ...run, text }];
  });
}
