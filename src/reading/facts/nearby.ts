/** The spans around a place, so that work on one fact is bounded however long its sentence is. */

interface Place {
  readonly from: number;
  readonly to: number;
}

const MOST_ASIDE = 6;

/** At most six spans on either side of a token, of spans in order. */
export function nearby<T extends Place>(spans: readonly T[], at: number): readonly T[] {
  if (spans.length <= MOST_ASIDE * 2) return spans;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).from < at) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - MOST_ASIDE), low + MOST_ASIDE);
}
