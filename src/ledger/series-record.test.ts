import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedger } from './ledger.ts';
import { madeUpDocument, madeUpReading } from './made-up.ts';
import { seriesRecordOn, type VerdictsOf } from './series-record.ts';

const ledger = openLedger(':memory:');
const [first, second] = [madeUpDocument(3), madeUpDocument(10)];
for (const [number, document] of [
  [3, first],
  [10, second],
] as const)
  ledger.add(document, madeUpReading(number, document), { learned: '2026-11-20T10:00:00Z', reader: 'made-up 1' });

let asked = 0;
const verdictsOf: VerdictsOf = (line, day) => {
  asked++;
  const [own, other] = [first, second].map(({ id }) => ({ weight: 1, document: { id } }));
  return [
    { season: 4, fate: { since: `${line.key} on ${day}` }, evidence: [own, other] },
    { season: 5, evidence: [own] },
  ] as unknown as ReturnType<VerdictsOf>;
};
const record = seriesRecordOn(ledger, verdictsOf, 'another document');
const SERIES = { title: 'Salt & Vine', id: 'salt-and-vine-2019' };

test('a verdict is that of the season on the day, and is worked out once', () => {
  assert.equal(record.verdict(SERIES, 4, '2020-03-01')?.fate.since, 'salt-and-vine-2019 on 2020-03-01');
  record.verdict(SERIES, 4, '2020-03-01');
  assert.equal(asked, 1);
  assert.equal(record.verdict(SERIES, 9, '2020-03-01'), null);
});

test('a series is found by its title where the ledger does not know its id', () =>
  assert.equal(record.verdict({ title: 'Salt & Vine', id: 'unheard-of' }, 4, '2020-03-01')?.season, 4));

test('a series that is not on record has nothing', () => {
  assert.equal(record.verdict({ title: 'Nowhere', id: null }, 1, '2026-01-01'), null);
  assert.deepEqual(record.claims({ title: 'Nowhere', id: null }, '2026-01-01'), []);
});

test('claims are those known on the day, newest first, without those of the document itself', () => {
  const documents = (from: typeof record, day: string) => [...new Set(from.claims(SERIES, day).map(({ document }) => document.id))];
  assert.deepEqual(documents(record, first.published!), [first.id]);
  const without = seriesRecordOn(ledger, verdictsOf, first.id);
  assert.ok(!documents(without, '2026-01-01').includes(first.id));
});

test('what a document says is no evidence for what is held against it', () => {
  const without = seriesRecordOn(ledger, verdictsOf, first.id);
  const documents = (season: number) => without.verdict(SERIES, season, '2020-03-01')?.evidence.map(({ document }) => document.id);
  assert.deepEqual([documents(4), documents(5)], [[second.id], undefined]);
});
