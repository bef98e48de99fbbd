import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Status } from '../claim/claim.ts';
import { isoDayNumber, placeKnown } from './days.ts';
import { claim } from './made-up.ts';
import { Course } from './season-in-question.ts';

const life = [
  claim('premiere', '2018-01-10', { said: '2018-02-01', season: 1 }),
  claim('status', 'renewed', { said: '2018-03-01', season: 2 }),
  claim('premiere', '2019-01-09', { said: '2019-02-01', season: 2 }),
  claim('status', 'undecided', { said: '2019-05-01', season: 3 }),
  claim('status', 'renewed', { said: '2019-06-01', season: 3 }),
];
const rows: readonly (readonly [status: Status, on: string, season: number])[] = [
  ['renewed', '2018-02-10', 2],
  ['renewed', '2018-03-02', 2],
  ['cancelled', '2018-02-10', 2],
  ['undecided', '2019-02-10', 3],
  ['renewed', '2019-06-02', 3],
  ['ending', '2019-06-02', 4],
  ['cancelled', '2019-06-02', 3],
  ['cancelled', '2020-06-01', 4],
];
const course = new Course();
course.add(placeKnown(life, isoDayNumber('2026-01-01')!));
for (const [status, on, season] of rows) {
  test(`'${status}' of the whole series on ${on} is about season ${season}`, () =>
    assert.equal(course.seasonInQuestion(status, isoDayNumber(on)!), season));
}
test('of a series of which nothing is known, season 2', () => assert.equal(new Course().seasonInQuestion('cancelled', 18_000), 2));
test('what is added later, out of order, counts as if it had been known from the start', () => {
  const placed = placeKnown(life, isoDayNumber('2026-01-01')!);
  const pieced = new Course();
  for (const index of [3, 0, 4, 2, 1]) pieced.add([placed[index]!]);
  for (const [status, on, season] of rows) assert.equal(pieced.seasonInQuestion(status, isoDayNumber(on)!), season);
});
test('the day from which a series may stand elsewhere', () => {
  const placed = placeKnown(life, isoDayNumber('2026-01-01')!);
  const pieced = new Course();
  assert.equal(pieced.add([placed[1]!]), Number.NEGATIVE_INFINITY);
  assert.equal(pieced.add([placed[4]!]), isoDayNumber('2019-06-01'));
  assert.equal(pieced.add([placed[2]!]), isoDayNumber('2019-01-09'));
  assert.equal(pieced.add([]), null);
});
