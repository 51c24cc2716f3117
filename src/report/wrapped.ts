import { markOf } from "./heading.ts";
import { rewrite, type Piece } from "./piece.ts";

const endsOpen = (line: string) => !/[。！？；：”）]$/.test(line.slice(-1));
// How no line goes on that was only wrapped.
const begins = (line: string) => /^(?:[—―※【[〔]|各位代表|附件)/.test(line) || markOf(line) !== undefined;

/** The width that lines were wrapped at, as in a copy from a PDF; undefined where lines are paragraphs. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const long = lines.filter((line) => line.length >= 15);
  const open = long.filter(endsOpen).length;
  let longest = 0;
  for (const line of long) longest = Math.max(longest, line.length);
  return long.length >= 8 && longest <= 80 && open * 2 > long.length ? longest : undefined;
}

/** Joins the lines of a text that was wrapped at one width: an open line of nearly that width goes on in the next. */
export function withoutWraps(piece: Piece): Piece {
  const lines = piece.text.split("\n");
  const width = wrapWidth(lines);
  if (width === undefined) return piece;
  let index = 0;
  return rewrite(piece, /\n/g, () => {
    const [line, next] = [lines[index]!, lines[index + 1] ?? ""];
    index += 1;
    return line.length >= width * 0.7 && endsOpen(line) && next !== "" && !begins(next) ? "" : undefined;
  });
}
