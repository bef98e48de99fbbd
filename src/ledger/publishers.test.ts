import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpDocument, madeUpReading } from './made-up.ts';
import { filled, MARCH, upTo } from './made-up-ledger.ts';

test('names of one publisher are one line under the best written of them, and each finds its documents as they were written', () => {
  using ledger = filled(upTo(2));
  const add = (number: number, publisher: string, published: string | null): void =>
    void ledger.add(madeUpDocument(number, { id: `a${number}`, publisher, published }), madeUpReading(number), MARCH);
  add(5, 'www.gazette0.com', '2019-06-01');
  add(6, 'gazette0.com', null);
  add(7, 'gazette0.net', '2019-07-01');
  assert.deepEqual(
    ledger.publishers().map(({ publisher, documents, firstSaid }) => [publisher, documents, firstSaid]),
    [
      ['Gazette 0', 3, '2019-06-01'],
      ['Gazette 1', 1, '2020-01-02'],
      ['gazette0.net', 1, '2019-07-01'],
    ],
  );
  for (const publisher of ['Gazette 0', 'GAZETTE0.COM'])
    assert.deepEqual(
      [...ledger.documents({ publisher })].map(({ document }) => document.publisher),
      ['Gazette 0', 'www.gazette0.com', 'gazette0.com'],
    );
  assert.equal(ledger.citations({ publisher: 'gazette0.net' }).length, 1);
  assert.equal(ledger.citations({ publisher: 'Gazette' }).length, 0);
});

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
