/** What stands on this ledger, for examples that work here. */
import { seriesSlug } from '../../answer/slug.ts';
import type { ApiDeps, Sample } from './operation.ts';

/** Where nothing is on record yet, no example finds anything; these show at least how one is written. */
const NOTHING: Sample = { series: 'followers', document: '0'.repeat(64), words: 'followers' };

export function sampleOf({ ledger, record }: Pick<ApiDeps, 'ledger' | 'record'>): Sample {
  const [series] = record.index.recent(1);
  const [first] = ledger.documents({ limit: 1 });
  if (series === undefined || first === undefined) return NOTHING;
  return { series: seriesSlug({ title: series.title, id: series.ledgerId }), document: first.document.id, words: series.title };
}
