/** Where a day stands on the scale of a timeline. */
import type { Timeline } from './timeline.ts';

/** Share of the width, in per cent. @param day since 1970-01-01 */
export const across = ({ first, last }: Pick<Timeline, 'first' | 'last'>, day: number): number =>
  Math.round(((day - first) / (last - first)) * 10_000) / 100;
