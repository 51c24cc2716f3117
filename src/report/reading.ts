import { withoutFootnotes, type Span } from "./footnotes.ts";
import { withoutGaps } from "./gaps.ts";
import { withChineseMarks } from "./marks.ts";
import { withoutNoise, withTidySpaces } from "./noise.ts";
import { wholePiece } from "./piece.ts";
import { withoutTornLines } from "./torn.ts";
import { withoutWraps } from "./wrapped.ts";

/** A text as the rules read it, with the place of each of its characters in the text as given. */
export interface Reading {
  text: string;
  /** For each UTF-16 unit of `text` its offset in the source; one more entry at the end. Strictly rising. */
  at: Uint32Array;
  /** Spans of the source that were left out although they hold digits: the digits of footnote marks such as [16]. */
  footnotes: Span[];
}

/**
 * Reads a text of any make the same way: digits, letters and % in ASCII, punctuation in Chinese, no spaces or line breaks
 * inside numbers, no footnote marks in running text, one space where a converter left debris. Line ends stay where
 * paragraphs end.
 */
export function read(source: string): Reading {
  const tidy = withoutTornLines(withoutWraps(withTidySpaces(withoutNoise(wholePiece(source)))));
  const { piece, footnotes } = withoutFootnotes(tidy);
  const { text, at } = withoutGaps(withChineseMarks(piece));
  return { text, at, footnotes };
}
