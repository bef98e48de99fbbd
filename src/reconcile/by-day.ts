/** Sorting by whole days, in time linear in the items and the days between the first and the last. */

/** Where days are so far apart that most would be empty, items are sorted by comparing them. */
const SPARSE = 64;

/** @param compare order within a day; without it, as given */
export function byDay<T>(items: readonly T[], dayOf: (item: T) => number, compare?: (a: T, b: T) => number): T[] {
  if (items.length < 2) return [...items];
  const days = new Float64Array(items.length);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < items.length; i += 1) {
    const day = dayOf(items[i]!);
    days[i] = day;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last - first > SPARSE * items.length) return [...items].sort((a, b) => dayOf(a) - dayOf(b) || (compare?.(a, b) ?? 0));
  // A chain of the items of each day, in the order given, by index plus one.
  const heads = new Int32Array(last - first + 1);
  const next = new Int32Array(items.length);
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const slot = days[i]! - first;
    next[i] = heads[slot]!;
    heads[slot] = i + 1;
  }
  const result: T[] = [];
  for (const head of heads) {
    const from = result.length;
    for (let at = head; at !== 0; at = next[at - 1]!) result.push(items[at - 1]!);
    if (compare !== undefined && result.length - from > 1) sortFrom(result, from, compare);
  }
  return result;
}

/** Up to so many items are sorted where they stand. */
const FEW = 16;

/** Sorts the end of a list. */
function sortFrom<T>(items: T[], from: number, compare: (a: T, b: T) => number): void {
  if (items.length - from > FEW) {
    for (const item of items.splice(from).sort(compare)) items.push(item);
    return;
  }
  for (let end = from + 1; end < items.length; end += 1) {
    const item = items[end]!;
    let at = end;
    for (; at > from && compare(items[at - 1]!, item) > 0; at -= 1) items[at] = items[at - 1]!;
    items[at] = item;
  }
}
