import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Ledger, openLedger } from './ledger.ts';
import { madeUp, madeUpDocument, madeUpReading } from './made-up.ts';
import { APRIL, filled, MARCH, upTo } from './made-up-ledger.ts';

/** What a ledger tells that has kept nothing. */
function anew(ledger: Ledger) {
  using fresh = openLedger(':memory:');
  for (const { document, reading } of ledger.documents()) fresh.add(document, reading, MARCH);
  return fresh.series();
}

/** So many series that one of them is few. */
function crowded(): Ledger {
  const ledger = filled([]);
  const items = upTo(40).map((number) => {
    const { document, reading } = madeUp(number);
    return {
      document,
      reading: { ...reading, claims: reading.claims.map((claim) => ({ ...claim, series: `Series ${number}`, seriesId: null })) },
    };
  });
  for (const _ of ledger.addAll(items, MARCH));
  return ledger;
}

test('a series read of anew is counted again, the others stay as they were', () => {
  using ledger = crowded();
  const before = ledger.series();
  const { document, reading } = madeUp(41);
  ledger.add(document, { ...reading, claims: reading.claims.map((claim) => ({ ...claim, series: 'Series 5', seriesId: null })) }, MARCH);
  const after = ledger.series();
  assert.deepEqual(after, anew(ledger));
  assert.equal(after.find(({ title }) => title === 'Series 5')?.documents, 2);
  const [one, other] = [before, after].map((lines) => lines.find(({ title }) => title === 'Series 6'));
  assert.equal(one, other);
});

test('a series that a new reading speaks of no more has no line', () => {
  using ledger = crowded();
  assert.equal(ledger.series().length, 40);
  ledger.reread(madeUpDocument(5).id, { claims: [], verdicts: [] }, APRIL);
  assert.deepEqual(
    ledger.series().map(({ key }) => key),
    anew(ledger).map(({ key }) => key),
  );
  assert.equal(ledger.series().length, 39);
});

test('nothing new is the same array; a filter selects from it', () => {
  using ledger = crowded();
  assert.equal(ledger.series(), ledger.series());
  assert.deepEqual(ledger.series({ limit: 3 }), ledger.series().slice(0, 3));
  assert.deepEqual(
    ledger.series({ saidBy: '2020-01-03' }).map(({ title }) => title),
    ['Series 0', 'Series 1', 'Series 2'],
  );
});

test('touched: every series of the documents read since, and none where nothing was', () => {
  using ledger = crowded();
  const { reading, keys } = ledger.touched(0);
  assert.equal(keys.size, 40);
  assert.deepEqual(ledger.touched(reading), { reading, keys: new Set() });
  ledger.reread(madeUpDocument(5).id, madeUpReading(5), APRIL);
  assert.deepEqual([...ledger.touched(reading).keys].sort(), ['series 5', 'under glass']);
});

for (const [year, count] of [
  [2020, 40],
  [2021, 40],
  [2022, 0],
] as const)
  test(`${count} series have a date of ${year} or later`, () => {
    using ledger = crowded();
    assert.equal(ledger.datedFrom(year).length, count);
  });
