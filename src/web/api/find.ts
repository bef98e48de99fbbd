/** Which series a question may mean: by title or id, by the beginning of a title, by nearness, in this order. */
import type { Ledger } from '../../ledger/ledger.ts';
import type { Record } from '../record/record.ts';
import type { IndexedSeries } from '../record/series-index.ts';

interface FoundSeries {
  /** `unknown`: those listed begin so, or are near. */
  readonly kind: 'match' | 'ambiguous' | 'unknown';
  readonly season: number | null; // where the question names one
  readonly series: readonly IndexedSeries[]; // the likeliest first
}

export function findSeries(
  query: string,
  limit: number,
  { record, ledger }: { readonly record: Record; readonly ledger: Ledger },
): FoundSeries {
  const found = record.index.find(query);
  const sure = found.kind === 'match' ? [found.series] : found.kind === 'ambiguous' ? found.candidates : [];
  const typed = ledger.suggest(query, limit).flatMap(({ key }) => record.index.byKey(key) ?? []);
  const series = [...new Set([...sure, ...typed, ...(found.kind === 'unknown' ? found.suggestions : [])])].slice(0, limit);
  return { kind: found.kind, season: found.season, series };
}
