import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, civilOf, dayOf, dayOfIso, easterOf, edtfOf, monthRange, nthWeekday, weekdayOf, yearRange } from './calendar.ts';

test('days of four centuries agree with Temporal, there and back', () => {
  const epoch = new Temporal.PlainDate(1970, 1, 1);
  for (let at = -170 * 365; at < 230 * 365; at += 13) {
    const { year, month, day } = epoch.add({ days: at });
    assert.equal(dayOf(year, month, day), at);
    assert.deepEqual(civilOf(at), { year, month, day });
    assert.equal(weekdayOf(at), epoch.add({ days: at }).dayOfWeek);
  }
});

test('months beyond the year roll over', () => {
  assert.equal(dayOf(2024, 13, 1), dayOf(2025, 1, 1));
  assert.equal(dayOf(2024, 0, 1), dayOf(2023, 12, 1));
});

test('a month on from the 31st is the last of a shorter month', () => assert.equal(addMonths(dayOf(2024, 1, 31), 1), dayOf(2024, 2, 29)));

const EASTERS = ['2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05'];
for (const iso of EASTERS) test(`Easter ${iso}`, () => assert.equal(easterOf(Number(iso.slice(0, 4))), dayOfIso(iso)));

const RENDERED: readonly (readonly [number, number, string])[] = [
  [dayOf(2024, 2, 29), dayOf(2024, 2, 29), '2024-02-29'],
  [dayOf(2024, 2, 1), dayOf(2024, 2, 29), '2024-02'],
  [dayOf(2024, 1, 1), dayOf(2024, 12, 31), '2024'],
  [dayOf(2023, 9, 1), dayOf(2024, 4, 30), '2023-09/2024-04'],
  [dayOf(2007, 1, 1), dayOf(2009, 12, 31), '2007/2009'],
  [dayOf(2024, 3, 22), dayOf(2024, 3, 31), '2024-03-22/2024-03-31'],
];
for (const [first, last, edtf] of RENDERED) test(`covers exactly ${edtf}`, () => assert.equal(edtfOf({ first, last }), edtf));

test('a range that runs backwards has no EDTF', () => assert.equal(edtfOf({ first: 2, last: 1 }), null));
test('the fifth Friday of a month with four is none', () => assert.equal(nthWeekday(monthRange(2024, 2), 5, 5), null));
test('the last Monday of a year', () => assert.equal(nthWeekday(yearRange(2024), 1, -1), dayOf(2024, 12, 30)));
test('no ISO day, no day', () => assert.equal(dayOfIso('2024-13-40'), null));
