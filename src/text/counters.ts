/** The numbers of a gallery's pictures, '1 / 12', '2 / 12', …: each looks like a score, and none is text. */
import type { Part } from './parts.ts';

const COUNTER = /^(\d{1,3}) ?(?:\/|of) ?(\d{1,3})$/i;
/** The first picture may have no number; fewer numbers than three may be scores. */
const LATEST_FIRST = 2;
const FEWEST = 3;

/** Leaves out parts that count up to the same number one by one. */
export function withoutCounters(parts: readonly Part[]): readonly Part[] {
  const counters = parts.flatMap((part, index) => {
    const match = part.text.length <= 10 ? COUNTER.exec(part.text) : null;
    return match === null ? [] : [{ index, number: Number(match[1]), of: match[2] }];
  });
  const [first] = counters;
  if (first === undefined || counters.length < FEWEST || first.number > LATEST_FIRST) return parts;
  const counts = counters.every(({ number, of }, place) => of === first.of && number === first.number + place);
  const places = new Set(counters.map(({ index }) => index));
  return counts ? parts.filter((_, index) => !places.has(index)) : parts;
}
