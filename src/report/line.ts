/** A line of the reading that is not empty, without the white space round it; offsets into the reading's text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** The lines of a text between two offsets. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end;) {
    const stop = text.indexOf("\n", from);
    const until = stop < 0 || stop > end ? end : stop;
    const line = text.slice(from, until);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const begin = from + line.indexOf(trimmed[0]!);
      lines.push({ start: begin, end: begin + trimmed.length, text: trimmed });
    }
    from = until + 1;
  }
  return lines;
}
