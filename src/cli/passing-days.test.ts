import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedger } from '../ledger/ledger.ts';
import { storyItem } from '../web/made-up-coverage.ts';
import { recordPassingDays, stirredSince } from './passing-days.ts';

const FERRY = storyItem({
  series: 'Night Ferry',
  id: 'night-ferry-2024',
  publisher: 'Gazette of the North',
  said: '2026-11-01',
  headline: 'Night Ferry sails again',
  paragraphs: ['Lumen says that season 3 begins on 5 December 2026.'],
  claims: [{ quote: 'season 3 begins on 5 December 2026', predicate: 'premiere', value: '2026-12-05', season: 3, speaker: 'official' }],
});

function ledgerOfOne() {
  const ledger = openLedger(':memory:');
  ledger.add(FERRY.document, FERRY.reading, { learned: '2026-11-01T12:00:00Z', reader: 'test' });
  return ledger;
}

const day = (text: string) => Temporal.PlainDate.from(text);
const ROWS: readonly (readonly [from: string, to: string, isStirred: boolean])[] = [
  ['2026-10-20', '2026-10-31', false],
  ['2026-10-31', '2026-11-01', true], // it is said
  ['2026-11-01', '2026-11-02', true], // it was not taken back
  ['2026-11-03', '2026-11-04', false],
  ['2026-12-03', '2026-12-04', false],
  ['2026-12-04', '2026-12-05', true], // it comes
  ['2026-12-05', '2026-12-06', true],
  ['2026-12-07', '2026-12-08', false],
  ['2026-11-20', '2026-12-20', true],
];
for (const [from, to, isStirred] of ROWS)
  test(`the days after ${from} up to ${to} ${isStirred ? 'may change' : 'leave'} what is known`, () => {
    using ledger = ledgerOfOne();
    assert.deepEqual([...stirredSince(ledger, day(from), day(to))], isStirred ? ['night-ferry-2024'] : []);
  });

test('a server that is started after the premiere puts it on record, once', () => {
  using ledger = ledgerOfOne();
  const startOn = (now: string) => {
    const stop = new AbortController();
    recordPassingDays(ledger, { now: () => Temporal.Instant.from(now), signal: stop.signal }, assert.ifError);
    stop.abort();
    return ledger.changes().map(({ season, after }) => `season ${season} ${after}`);
  };
  assert.deepEqual(startOn('2026-11-03T12:00:00Z'), ['season 3 renewed']);
  assert.deepEqual(startOn('2026-12-07T12:00:00Z'), ['season 3 renewed', 'season 3 released']);
  assert.deepEqual(startOn('2026-12-07T13:00:00Z'), ['season 3 renewed', 'season 3 released']);
});
