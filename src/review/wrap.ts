import { columns } from "../extraction/coverage.ts";
import { cut, widthOf, type Span } from "./span.ts";

// A number, a word, or one character, with the marks behind it.
const piece = /(?:[A-Za-z0-9.%+-]+|.)[，。、；：？！）》】」』”’…,.;:?!)]*/gsu;
const closing = /^[，。、；：？！）》】」』”’…,.;:?!)]/;

/**
 * Spans broken into lines: between any two characters, as Chinese is, but not before a mark that closes, nor inside a
 * number. A mark right behind a span of another style may hang two columns over the width.
 */
export function wrapped(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = [];
  for (const { text, style } of spans)
    for (const [found] of text.matchAll(piece)) {
      const word = cut(found, width);
      const line = lines.at(-1);
      const used = widthOf(line ?? []) + columns(word);
      if (line && (used <= width || (closing.test(word) && used <= width + 2))) append(line, { text: word, style });
      else lines.push([{ text: word, style }]);
    }
  return lines;
}

function append(line: Span[], { text, style }: Span): void {
  const last = line.at(-1)!;
  if (last.style === style) line[line.length - 1] = { text: last.text + text, style };
  else line.push({ text, style });
}
