/** How many characters must be added, dropped or changed to make `b` of `a`. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** The second half of a message about an unknown name: the three known ones that are nearest to it. */
export function expectedOneOf(name: string, known: Iterable<string>): string {
  // Nobody means a name by a whole paragraph; its beginning is enough to guess from.
  const sought = name.slice(0, 60);
  const near = [...new Set(known)]
    .map((candidate) => ({ candidate, distance: editDistance(sought, candidate) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return near.length === 0 ? "expected none, as there are none" : `expected one of: ${near.join(", ")}`;
}
