/** Finding the mentions of one series, without going through all of a document's for each of its series. */
import type { Mention } from './mentions/find-mentions.ts';
import type { SeriesName } from './mentions/series.ts';

const CACHE = new WeakMap<readonly Mention[], ReadonlyMap<SeriesName, readonly Mention[]>>();
const NONE: readonly Mention[] = [];

/** @param mentions all those of a document */
export function mentionsOf(series: SeriesName, mentions: readonly Mention[]): readonly Mention[] {
  const bySeries = CACHE.get(mentions) ?? Map.groupBy(mentions, ({ name }) => name);
  CACHE.set(mentions, bySeries);
  return bySeries.get(series) ?? NONE;
}
