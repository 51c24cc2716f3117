/** A place in a text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** For an offset the number of paragraphs (lines that are not empty) up to and with its own. */
export function paragraphs(source: string): (offset: number) => number {
  const starts: number[] = [];
  for (const { index } of source.matchAll(/^.*\S/gm)) starts.push(index);
  return (offset) => firstFrom(starts, offset + 1);
}

/** The index of the first of these ascending offsets that is not before `offset`. */
export function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
