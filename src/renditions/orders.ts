/** The place of each item in an order, from the lowest; equal ones share a place. */
export function placesBy<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Map<Item, number> {
  const places = new Map<Item, number>();
  let place = 0;
  items.toSorted(compare).forEach((item, i, sorted) => {
    if (i > 0 && compare(sorted[i - 1]!, item) !== 0) place += 1;
    places.set(item, place);
  });
  return places;
}
