import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilOf, dayOf } from './civil.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

for (const iso of [
  '0001-01-01',
  '1600-02-29',
  '1899-12-31',
  '1900-03-01',
  '1970-01-01',
  '2000-02-29',
  '2024-02-29',
  '2100-02-28',
  '9999-12-31',
])
  test(`${iso} is the day that Temporal counts`, () => {
    const { year, month, day } = Temporal.PlainDate.from(iso);
    const number = EPOCH.until(Temporal.PlainDate.from(iso), { largestUnit: 'days' }).days;
    assert.equal(dayOf(year, month, day), number);
    assert.deepEqual(civilOf(number), { year, month, day });
  });

test('days and months beyond their bounds roll over', () => {
  assert.deepEqual(civilOf(dayOf(2024, 3, 0)), { year: 2024, month: 2, day: 29 });
  assert.deepEqual(civilOf(dayOf(2023, 14, 31)), { year: 2024, month: 3, day: 2 });
});
