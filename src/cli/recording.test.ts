import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../claim/claim.ts';
import { openLedger, type VerdictChange } from '../ledger/ledger.ts';
import { madeUp } from '../ledger/made-up.ts';
import { recordChanges } from './recording.ts';

const LEARNED = '2026-11-21T10:00:00Z';
const terminal = { now: () => Temporal.Instant.from(LEARNED), status: null, talk: () => {} };
const KEY = 'harbour-2019';

/** A ledger in which the carrier orders the second season on 2020-05-11. */
function ordered() {
  const ledger = openLedger(':memory:');
  const { document, reading } = madeUp(1);
  const quote = 'Harbour has been renewed for season 2';
  const claim: Claim = {
    series: 'Harbour',
    seriesId: KEY,
    season: 2,
    predicate: 'status',
    value: 'renewed',
    certainty: 'certain',
    speaker: 'official',
    quote,
    span: [0, quote.length],
    rules: [],
  };
  ledger.add({ ...document, published: '2020-05-11' }, { ...reading, claims: [claim] }, { learned: LEARNED, reader: 'test' });
  return ledger;
}

const told = (after: VerdictChange['after'], since: string): VerdictChange => ({
  key: KEY,
  title: 'Harbour',
  season: 2,
  before: null,
  after,
  probability: 0.9,
  premiere: null,
  since,
  documents: [],
});

const rows: readonly (readonly [says: string, before: readonly VerdictChange[], fresh: number])[] = [
  ['not told yet', [], 1],
  ['told', [told('renewed', '2020-05-11')], 0],
  ['told of another day, by what was known then', [told('renewed', '2020-05-14')], 0],
  ['told of an order long before', [told('renewed', '2019-05-14')], 1],
  ['another fate told', [told('cancelled', '2020-05-11')], 1],
  ['of another season', [{ ...told('renewed', '2020-05-11'), season: 3 }], 1],
];
for (const [says, before, fresh] of rows)
  test(`an order that was ${says}: ${fresh} to record`, () => {
    using ledger = ordered();
    const keys = new Set(ledger.series().map(({ key }) => key));
    assert.deepEqual([...keys], [KEY]);
    if (before.length > 0) ledger.recordChanges(before, LEARNED);
    assert.equal(recordChanges(ledger, keys, terminal), fresh);
    assert.equal(recordChanges(ledger, keys, terminal), 0, 'asked again');
  });
