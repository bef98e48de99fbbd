import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../claim/claim.ts';
import { openLedger } from './ledger.ts';
import { madeUpDocument, madeUpReading } from './made-up.ts';
import { APRIL, filled, MARCH, upTo } from './made-up-ledger.ts';

const withStatus = (number: number, value: 'renewed' | 'cancelled'): readonly Claim[] =>
  madeUpReading(number).claims.map((claim) => (claim.predicate === 'status' ? { ...claim, value } : claim));

test('a better reader changes what is believed, not what was believed', () => {
  using ledger = filled([1, 2]);
  const { id } = madeUpDocument(1);
  const before = madeUpReading(1);
  const after = { ...before, claims: withStatus(1, 'cancelled') };
  assert.equal(ledger.reread(id, after, APRIL), 'changed');
  const fates = (learnedBy?: string) =>
    ledger
      .sourced({ document: id, predicate: 'status', ...(learnedBy === undefined ? {} : { learnedBy }) })
      .map(({ claim }) => claim.value);
  assert.deepEqual(fates(), ['cancelled']);
  assert.deepEqual(fates('2024-03-31T23:59:59Z'), ['renewed']);
  assert.deepEqual(fates('2024-02-01T00:00:00Z'), []);
  assert.deepEqual(ledger.document(id)?.reading, after);
  assert.equal(ledger.sourced({ document: id }).length, 8);
});

test('rereading: the same words by a new reader are remembered without doubling claims', () => {
  using ledger = filled([1]);
  const { id } = madeUpDocument(1);
  const reading = madeUpReading(1);
  assert.equal(ledger.reread(id, reading, { ...APRIL, reader: 'first' }), 'same');
  assert.equal(ledger.stats().readings, 1);
  assert.equal(ledger.reread(id, reading, APRIL), 'same');
  assert.deepEqual([ledger.stats().readings, ledger.stats().claims], [2, 8]);
  assert.deepEqual(ledger.stats().readers, [{ reader: 'second', documents: 1 }]);
  assert.equal(ledger.reread(id, { ...reading, claims: withStatus(1, 'cancelled') }, { ...APRIL, reader: 'third' }), 'changed');
  assert.equal(ledger.reread(id, reading, { ...APRIL, reader: 'fourth' }), 'changed');
  assert.deepEqual([ledger.stats().readings, ledger.stats().claims], [4, 16]);
  assert.deepEqual(ledger.document(id)?.reading, reading);
});

test('rereading what was never added fails', () => {
  using ledger = openLedger(':memory:');
  assert.throws(() => ledger.reread('nothing', madeUpReading(1), MARCH), { code: 'input/missing' });
});

test('unreadBy lists what another version of the reader has read, also while rereading', () => {
  using ledger = filled(upTo(300));
  const stale = function* () {
    for (const { document } of ledger.documents({ unreadBy: 'second' })) yield { id: document.id, reading: { claims: [], verdicts: [] } };
  };
  const outcomes = [...ledger.rereadAll(stale(), APRIL)].flat();
  assert.equal(outcomes.length, 300);
  assert.deepEqual([...ledger.documents({ unreadBy: 'second' })], []);
});
