import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedger } from './ledger.ts';
import { madeUpDocument, madeUpReading } from './made-up.ts';
import { filled, MARCH, upTo } from './made-up-ledger.ts';

test('a line a series', () => {
  using ledger = filled(upTo(21));
  assert.deepEqual(
    ledger.series().map(({ title }) => title),
    ['Étoile', 'Harbor', 'The Lamplighters', 'Night Ferry', 'Ninth Street', 'Salt & Vine', 'Under Glass'],
  );
  assert.deepEqual(ledger.series({ series: 'salt and vine' }), [
    {
      key: 'salt-and-vine-2019',
      title: 'Salt & Vine',
      id: 'salt-and-vine-2019',
      documents: 3,
      claims: 24,
      seasons: [2, 3, 4],
      firstSaid: '2020-01-04',
      lastSaid: '2020-01-18',
      learned: '2024-03-01T12:00:00.000Z',
      carrier: 'BBC One',
    },
  ]);
  assert.deepEqual(
    ledger.series({ matching: 'ni' }).map(({ title }) => title),
    ['Night Ferry', 'Ninth Street'],
  );
  assert.deepEqual(ledger.series({ matching: '"*' }), []);
  assert.equal(
    ledger.series({ carrier: 'netflix' }).every(({ carrier }) => carrier === 'Netflix'),
    true,
  );
  assert.deepEqual(
    ledger.series({ order: 'recent', limit: 1 }).map(({ title }) => title),
    ['Ninth Street'],
  );
  assert.deepEqual(
    ledger.series({ saidSince: '2020-01-20' }).map(({ title }) => title),
    ['Ninth Street', 'Under Glass'],
  );
});

test('lines are worked out anew when the ledger has grown', () => {
  using ledger = filled([0]);
  assert.equal(ledger.series()[0]?.documents, 1);
  ledger.add(madeUpDocument(7), madeUpReading(7), MARCH);
  assert.equal(ledger.series()[0]?.documents, 2);
});

test('of two carriers that as many documents name, a line has the one that was named last', () => {
  using ledger = openLedger(':memory:');
  const onCarrier = (number: number, carrier: string) => {
    const claims = madeUpReading(7).claims.flatMap((claim) => (claim.predicate === 'network' ? [{ ...claim, value: carrier }] : []));
    ledger.add({ ...madeUpDocument(number), published: `2020-02-${String(number).padStart(2, '0')}` }, { claims, verdicts: [] }, MARCH);
  };
  onCarrier(7, 'Alpha');
  onCarrier(14, 'Zulu');
  assert.deepEqual(
    ledger.series().map(({ carrier }) => carrier),
    ['Zulu'],
  );
});

test('a title under one id in two spellings is one line, named by the more frequent', () => {
  using ledger = openLedger(':memory:');
  const called = (number: number, series: string) =>
    ({ verdicts: [], claims: madeUpReading(number).claims.map((claim) => ({ ...claim, series, seriesId: 'x-2020' })) }) as const;
  ledger.add(madeUpDocument(1), called(1, 'X: The Series'), MARCH);
  ledger.add(madeUpDocument(2), called(2, 'X'), MARCH);
  ledger.add(madeUpDocument(3), called(3, 'X'), MARCH);
  assert.deepEqual(
    ledger.series().map(({ key, title, documents }) => [key, title, documents]),
    [['x-2020', 'X', 3]],
  );
  assert.deepEqual(ledger.suggest('x'), [{ key: 'x-2020', title: 'X', id: 'x-2020', claims: 24 }]);
});

for (const [typed, titles] of [
  ['h', ['Harbor']],
  ['HARB', ['Harbor']],
  ['etoi', ['Étoile']],
  ['lamp', ['The Lamplighters']],
  ['the la', ['The Lamplighters']],
  ['ferry', ['Night Ferry']],
  ['ni', ['Night Ferry', 'Ninth Street']],
  ['salt v', ['Salt & Vine']],
  ['', []],
  ['"', []],
  ['* OR', []],
  ['zzz', []],
] as const) {
  test(`suggest: '${typed}' gives ${titles.join(', ') || 'nothing'}`, () => {
    using ledger = filled(upTo(21));
    assert.deepEqual(
      ledger
        .suggest(typed)
        .map(({ title }) => title)
        .sort(),
      [...titles],
    );
  });
}
