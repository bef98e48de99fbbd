import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement, covers, dayRange, daysOf, grainOf, isoDay } from './edtf.ts';

const RANGES: readonly (readonly [edtf: string, first: string | null, last: string | null])[] = [
  ['2021', '2021-01-01', '2021-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2020-02-27', '2020-02-27', '2020-02-27'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2023-09/2024-04', '2023-09-01', '2024-04-30'],
  ['2024-04/2023-09', null, null],
  ['2023-02-29', null, null],
  ['2023-04-31', null, null],
  ['2023-13', null, null],
  ['2023-21-01', null, null],
  ['2023-00-01', null, null],
  ['March 2023', null, null],
];
for (const [edtf, first, last] of RANGES)
  test(`${edtf} is ${first === null ? 'no date' : `${first} to ${last}`}`, () => {
    const range = dayRange(edtf);
    assert.deepEqual([range?.first.toString() ?? null, range?.last.toString() ?? null], [first, last]);
    assert.equal(grainOf(edtf) === null, first === null);
  });

test('days are counted from the first of 1970', () => {
  assert.deepEqual(daysOf('1970'), { first: 0, last: 364 });
  assert.deepEqual(daysOf('1969-12-31'), { first: -1, last: -1 });
});

test('a date covers what lies in it', () => {
  assert.ok(covers('2020', '2020-02-27'));
  assert.ok(covers('2023-24', '2024-02-29'));
  assert.ok(!covers('2020-02-27', '2020'));
  assert.ok(!covers('2020', 'soon'));
});

test('two dates agree by the days that they share', () => {
  assert.equal(agreement('2021', '2021'), 1);
  assert.equal(agreement('2021-01', '2021-01/2021-02'), 31 / 59);
  assert.equal(agreement('2021-01', '2021-02'), 0);
});

test('the day of a date-time is its first ten characters', () => {
  assert.equal(isoDay('2024-02-29T10:00:00Z'), '2024-02-29');
  assert.equal(isoDay('2023-02-29T10:00:00Z'), null);
  assert.equal(isoDay('2023-02'), null);
  assert.equal(isoDay(null), null);
});
