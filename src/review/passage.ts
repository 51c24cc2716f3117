import type { LedgerRow } from "../ledger/schema.ts";
import type { Desk } from "./desk.ts";
import { paragraphAt } from "./place.ts";
import { span, type Span } from "./span.ts";
import { wrapped } from "./wrap.ts";

// More than a screen holds on either side of the numeral, however long a paragraph is.
const reach = 1500;

/** The numeral in its paragraph; in its quote, where the text has something else at its place. */
function inContext({ start, end, printed, quote }: LedgerRow, source: string): [before: string, after: string] {
  if (source.slice(start, end) === printed) {
    const paragraph = paragraphAt(source, { start, end });
    return [
      source.slice(Math.max(paragraph.start, start - reach), start),
      source.slice(end, Math.min(paragraph.end, end + reach)),
    ];
  }
  const at = Math.max(0, quote.indexOf(printed));
  return [quote.slice(0, at), quote.slice(at + printed.length)];
}

/** The room for a passage. */
interface Frame {
  width: number;
  height: number;
  hasStyles: boolean;
}

/** The paragraph of a row as lines, its numeral marked: as many as there is room for, the numeral among them. */
export function passageOf(row: LedgerRow, { source }: Desk, { width, height, hasStyles }: Frame): Span[][] {
  const [before, after] = inContext(row, source);
  const numeral = hasStyles ? row.printed : `»${row.printed}«`;
  const lines = wrapped([span(before.trimStart()), span(numeral, "mark"), span(after)], width);
  const marked = lines.findIndex((line) => line.some(({ style }) => style === "mark"));
  const first = Math.max(0, Math.min(marked - Math.floor((height - 1) / 2), lines.length - height));
  const shown = lines.slice(first, first + height);
  return shown.map((line, i) => {
    const isCut = (i === 0 && first > 0) || (i === shown.length - 1 && first + height < lines.length);
    return [{ text: isCut ? "… " : "  " }, ...line];
  });
}
