import { columns } from "../extraction/coverage.ts";
import { fieldOf, type FieldColumn } from "./fields.ts";
import type { Line } from "./line.ts";
import { cut, span, type Span } from "./span.ts";

/** A line that is being typed: as much of it as there is room for around the cursor, and the column of the cursor. */
export function typingLine(column: FieldColumn, line: Line, width: number): { spans: Span[]; cursor: number } {
  const name = span(`${fieldOf(column)!.name}: `, "name");
  const lead = columns(name.text);
  const room = Math.max(1, width - lead - 1);
  const shown = (from: number, to?: number) => span(line.characters.slice(from, to).join("")).text;
  let first = 0;
  while (columns(shown(first, line.cursor)) > room) first += 1;
  return {
    spans: [name, { text: cut(shown(first), room) }],
    cursor: Math.min(lead + columns(shown(first, line.cursor)), Math.max(0, width - 1)),
  };
}
