import type { Screen } from "./screen.ts";
import type { Span, Style } from "./span.ts";

const escape = "\u001B[";
const codes: Record<Style, string> = { mark: "1;7", name: "2", fault: "31", key: "1", bar: "7" };

/**
 * What a terminal is told before the first screen: another page, no breaking of lines, and marks around what is pasted; after
 * the last one, all of it taken back.
 */
export const opening = `${escape}?1049h${escape}?7l${escape}?2004h`;
export const closing = `${escape}?2004l${escape}?7h${escape}?25h${escape}?1049l`;

/** A screen as what a terminal is told. */
export function painted({ lines, cursor }: Screen, hasStyles: boolean): string {
  const paint = ({ text, style }: Span) => (style && hasStyles ? `${escape}${codes[style]}m${text}${escape}0m` : text);
  const rows = lines.map((line, i) => `${escape}${i + 1};1H${line.map(paint).join("")}${escape}K`);
  const place = cursor ? `${escape}${cursor.row + 1};${cursor.column + 1}H${escape}?25h` : "";
  return `${escape}?25l${rows.join("")}${escape}J${place}`;
}
