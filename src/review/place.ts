/** A stretch of the text, in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** The line of the text that holds a place: a paragraph. */
export function paragraphAt(source: string, { start, end }: Stretch): Stretch {
  const next = source.indexOf("\n", end);
  // A place at the very start has nothing before it, which a search from -1 would not know.
  return { start: start === 0 ? 0 : source.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? source.length : next };
}

/** The part of a paragraph around a place, from mark to mark; the marks themselves are left out. */
function between(source: string, place: Stretch, marks: RegExp): Stretch {
  const paragraph = paragraphAt(source, place);
  const before = [...source.slice(paragraph.start, place.start)].findLastIndex((character) => marks.test(character));
  const lead = [...source.slice(paragraph.start, place.start)].slice(0, before + 1).join("").length;
  const rest = source.slice(place.end, paragraph.end).search(marks);
  return { start: paragraph.start + lead, end: rest < 0 ? paragraph.end : place.end + rest };
}

/** The clause that holds a place. */
export const clauseAt = (source: string, place: Stretch) => between(source, place, /[，；：。！？,;!?]/);

/** The sentence that holds a place. */
export const sentenceAt = (source: string, place: Stretch) => between(source, place, /[。！？!?]/);
