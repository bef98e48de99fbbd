/** Looking among spans that stand in order of place. */

/**
 * Of items in order and without overlap, those that lie wholly within bounds. Found by halving: going through all of a long document's for each
 * of its sentences took most of the time of reading it.
 */
export function within<T>(
  items: readonly T[],
  first: number,
  limit: number,
  startOf: (item: T) => number,
  endOf: (item: T) => number,
): T[] {
  const low = indexFrom(items, first, startOf);
  let end = low;
  while (end < items.length && endOf(items[end]!) <= limit) end++;
  return items.slice(low, end);
}

/** Of items in order of their starts, those that start within bounds. */
export function startingWithin<T>(items: readonly T[], first: number, limit: number, startOf: (item: T) => number): T[] {
  const low = indexFrom(items, first, startOf);
  let end = low;
  while (end < items.length && startOf(items[end]!) < limit) end++;
  return items.slice(low, end);
}

/** The index of the first that starts no earlier than a place. */
function indexFrom<T>(items: readonly T[], place: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some things in order whose place, a whole number, is no later than one. */
export function lastAtOrBefore<T>(things: readonly T[], place: number, placeOf: (thing: T) => number): T | undefined {
  return things[indexFrom(things, place + 1, placeOf) - 1];
}
