import { columns } from "../extraction/coverage.ts";
import { printable } from "../extraction/shown.ts";

/** What a stretch of a line is: the numeral in hand, a name of something, a fault, a key to press, the bar on top. */
export type Style = "mark" | "name" | "fault" | "key" | "bar";

/** A stretch of a line, all of one style. */
export interface Span {
  text: string;
  style?: Style | undefined;
}

/** A stretch of a text that a terminal shows and does not obey. */
export const span = (text: string, style?: Style): Span => ({ text: printable(text), style });

export const widthOf = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + columns(text), 0);

/** A text cut where it would be wider; what is left out shows as `…`. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (columns(kept + character) > width - 1) break;
    kept += character;
  }
  return width < 1 ? "" : `${kept}…`;
}

/** Spans side by side, cut at a width. */
export function cutSpans(spans: readonly Span[], width: number): Span[] {
  let left = width;
  return spans.flatMap(({ text, style }) => {
    const kept = cut(text, left);
    left -= columns(kept);
    return kept === "" ? [] : [{ text: kept, style }];
  });
}

/** Spans filled up with spaces. */
export function padSpans(spans: readonly Span[], width: number): Span[] {
  return [...spans, { text: " ".repeat(Math.max(0, width - widthOf(spans))) }];
}
