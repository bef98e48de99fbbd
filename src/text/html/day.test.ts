import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY_FORMS, findDays, isoStamp } from './day.ts';

for (const { id, says } of DAY_FORMS) {
  for (const [text, day] of says)
    test(`${id}: ${text}`, () =>
      assert.deepEqual(
        findDays(text, false).map((found) => found.day),
        [day],
      ));
}
for (const text of ['February 2020', '31.02.2020', 'version 1.2.3', '2020-13-01', 'in 30 days', '10 Apples 2020']) {
  test(`no day: ${text}`, () => assert.deepEqual(findDays(text, false), []));
}
test('4/5/2020 by the order of the place', () => {
  assert.equal(findDays('4/5/2020', true)[0]?.day, '2020-04-05');
  assert.equal(findDays('4/5/2020', false)[0]?.day, '2020-05-04');
});
const STAMPS: readonly (readonly [text: string, stamp: string | null])[] = [
  ['2020-02-27T10:00:00.000Z', '2020-02-27T10:00:00Z'],
  ['2020-02-27T10:00+0100', '2020-02-27T10:00:00+01:00'],
  ['2020-02-27 10:00:00', '2020-02-27'],
  ['20200227', '2020-02-27'],
  ['1582800000', '2020-02-27'],
  ['yesterday', null],
];
for (const [text, stamp] of STAMPS) test(`stamp: ${text}`, () => assert.equal(isoStamp(text), stamp));
