/** A text with the place of each of its UTF-16 units in the source; one more place at the end. */
export interface Piece {
  text: string;
  at: Uint32Array;
}

/** The source as it is. */
export function wholePiece(source: string): Piece {
  return { text: source, at: Uint32Array.from({ length: source.length + 1 }, (_, index) => index) };
}

/**
 * Replaces what a global pattern matches; undefined leaves a match as it is. A replacement is no longer than its match: its
 * units stand where the match began, one after the other, so that the places go on rising.
 */
export function rewrite(piece: Piece, pattern: RegExp, replace: (match: RegExpExecArray) => string | undefined): Piece {
  const parts: string[] = [];
  const at = new Uint32Array(piece.text.length + 1);
  let length = 0;
  let from = 0;
  const copy = (end: number) => {
    if (end <= from) return;
    parts.push(piece.text.slice(from, end));
    at.set(piece.at.subarray(from, end), length);
    length += end - from;
  };
  for (const match of piece.text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === undefined) continue;
    copy(match.index);
    parts.push(replacement);
    for (let index = 0; index < replacement.length; index += 1) at[length++] = piece.at[match.index + index]!;
    from = match.index + match[0].length;
  }
  if (from === 0) return piece;
  copy(piece.text.length);
  at[length++] = piece.at[piece.text.length]!;
  return { text: parts.join(""), at: at.slice(0, length) };
}
