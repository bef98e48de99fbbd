import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedger } from './ledger.ts';
import { madeUpDocument, madeUpReading } from './made-up.ts';
import { filled, MARCH, upTo } from './made-up-ledger.ts';

test('sourced: by title in any case, by id, by season and predicate', () => {
  using ledger = filled(upTo(14));
  assert.equal(ledger.sourced({ series: 'night ferry' }).length, 16);
  assert.equal(ledger.sourced({ series: 'lamplighters' }).length, 16);
  assert.equal(ledger.sourced({ series: 'salt-and-vine-2019' }).length, 16);
  assert.equal(ledger.sourced({ series: 'Salt and Vine' }).length, 16);
  assert.equal(ledger.sourced({ key: 'salt and vine' }).length, 0);
  assert.equal(ledger.sourced({ key: 'salt-and-vine-2019' }).length, 16);
  assert.equal(ledger.sourced({ series: 'Harbor', season: 4, predicate: 'status' }).length, 1);
  assert.equal(ledger.sourced().length, 112);
  assert.equal([...ledger.claims()].length, 112);
});

test('as of a day: said by then, and a document without a day counts from when it was learned', () => {
  using ledger = openLedger(':memory:');
  const dayless = madeUpDocument(0, { id: 'dayless', published: null });
  const updated = madeUpDocument(7, { id: 'updated', published: null, updated: '2020-02-02T23:30:00-05:00' });
  ledger.add(dayless, madeUpReading(0), MARCH);
  ledger.add(updated, madeUpReading(7), MARCH);
  ledger.add(madeUpDocument(14), madeUpReading(14), MARCH);
  const ids = (saidBy: string) => [...new Set(ledger.sourced({ series: 'Harbor', saidBy }).map(({ document }) => document.id))];
  assert.deepEqual(ids('2020-01-14'), []);
  assert.deepEqual(ids('2020-01-15'), [madeUpDocument(14).id]);
  assert.deepEqual(ids('2020-02-02'), [madeUpDocument(14).id, 'updated']);
  assert.deepEqual(ids('2024-02-29'), [madeUpDocument(14).id, 'updated']);
  assert.deepEqual(ids('2024-03-01'), [madeUpDocument(14).id, 'updated', 'dayless']);
});

test('the order of adding does not change the answer', () => {
  using forward = filled(upTo(40));
  using backward = filled(upTo(40).toReversed());
  assert.deepEqual(forward.sourced({ series: 'Harbor' }), backward.sourced({ series: 'Harbor' }));
  assert.deepEqual(forward.series(), backward.series());
});

test('learnedBy takes any offset and any precision', () => {
  using ledger = filled([0], { learned: '2024-03-01T12:00:00.5Z', reader: 'r' });
  assert.equal(ledger.sourced({ learnedBy: '2024-03-01T12:00:00Z' }).length, 0);
  assert.equal(ledger.sourced({ learnedBy: '2024-03-01T13:00:01+01:00' }).length, 8);
  assert.throws(() => ledger.sourced({ learnedBy: 'yesterday' }), { code: 'date/invalid' });
});
