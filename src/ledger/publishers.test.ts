import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpDocument, madeUpReading } from './made-up.ts';
import { filled, MARCH, upTo } from './made-up-ledger.ts';

test('publishers with how much is from them, those with most first', () => {
  using ledger = filled(upTo(4));
  ledger.add(madeUpDocument(5, { id: 'a', publisher: null, published: null }), madeUpReading(5), MARCH);
  assert.deepEqual(ledger.publishers(), [
    { publisher: 'Gazette 0', documents: 2, firstSaid: '2020-01-01', lastSaid: '2020-01-04' },
    { publisher: null, documents: 1, firstSaid: null, lastSaid: null },
    { publisher: 'Gazette 1', documents: 1, firstSaid: '2020-01-02', lastSaid: '2020-01-02' },
    { publisher: 'Gazette 2', documents: 1, firstSaid: '2020-01-03', lastSaid: '2020-01-03' },
  ]);
});
