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
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && endOf(items[end]!) <= limit) end++;
  return items.slice(low, end);
}

/** The last of some things in order whose place is no later than one. */
export function lastAtOrBefore<T>(things: readonly T[], place: number, placeOf: (thing: T) => number): T | undefined {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(things[middle] as T) <= place) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}
