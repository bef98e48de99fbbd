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

/** News of one season, each with its day: the carrier's cancellation, a rescue, and the day of the premiere by one outlet. */
const NEWS: readonly (readonly [day: string, publisher: string, says: Pick<Claim, 'predicate' | 'value' | 'speaker'>])[] = [
  ['2020-05-05', 'Variety', { predicate: 'status', value: 'cancelled', speaker: 'official' } as Claim],
  ['2020-05-12', 'Deadline', { predicate: 'status', value: 'renewed', speaker: 'official' } as Claim],
  ['2020-05-14', 'Gazette', { predicate: 'premiere', value: '2021-01-15', speaker: 'outlet' } as Claim],
];

/** What is on record when the news came in this order, one after the other or at once. */
function toldWhen(news: typeof NEWS, at: 'apart' | 'once'): readonly (readonly [before: string | null, after: string])[] {
  using ledger = openLedger(':memory:');
  const clock = { ...terminal, now: () => Temporal.Instant.from('2020-05-20T10:00:00Z') };
  for (const [index, [published, publisher, says]] of news.entries()) {
    const { document, reading } = madeUp(NEWS.findIndex(([day]) => day === published));
    const quote = `${says.value} by ${publisher}`;
    const claim = {
      series: 'Harbour',
      seriesId: KEY,
      season: 2,
      certainty: 'certain',
      quote,
      span: [0, quote.length] as const,
      rules: [],
      ...says,
    };
    const stamp = { learned: '2020-05-20T10:00:00Z', reader: 'test' };
    ledger.add({ ...document, published, publisher }, { ...reading, claims: [claim as Claim] }, stamp);
    if (at === 'apart' || index === news.length - 1) recordChanges(ledger, new Set([KEY]), clock);
  }
  return ledger.changes().map(({ before, after }) => [before, after]);
}

const ORDERS = ['012', '021', '102', '120', '201', '210'];
for (const order of ORDERS)
  test(`news of three days that comes in the order ${order} tells the rescue last, and each change from what was told before`, () => {
    const news = [...order].map((index) => NEWS[Number(index)]!);
    for (const at of ['apart', 'once'] as const) {
      const told = toldWhen(news, at);
      assert.equal(told.at(-1)?.[1], 'renewed', at);
      assert.deepEqual(
        told.map(([before]) => before),
        [null, ...told.slice(0, -1).map(([, after]) => after)],
        at,
      );
    }
  });
