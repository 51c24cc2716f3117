/** Line and column of an offset, both from 1, columns in UTF-16 units; one beyond the text has the place of its end. */
export function position(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** A text that a terminal shows and does not obey: control, bidi and invisible characters as `\u{1B}`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`;
  });
}
