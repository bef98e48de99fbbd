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
test('what is said before the first order on record leads up to that one', () => {
  const renewed = new Course();
  renewed.add(placeKnown([claim('status', 'renewed', { said: '2021-05-10', season: 18 })], isoDayNumber('2026-01-01')!));
  assert.equal(renewed.seasonInQuestion('undecided', isoDayNumber('2021-04-12')!), 18);
});
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

test('an order long before the first season on record was said to be the last is none of a season after it', () => {
  const ending = new Course();
  ending.add(placeKnown([claim('status', 'ending', { said: '2023-11-14', season: 7 })], isoDayNumber('2026-01-01')!));
  assert.equal(ending.seasonInQuestion('renewed', isoDayNumber('2021-03-30')!), 7);
});

test('a day within the window of a numbered season is of that season, from when the window was given', () => {
  const dated = new Course();
  dated.add(placeKnown([claim('premiere', '2023', { said: '2022-10-26', season: 4 })], isoDayNumber('2026-01-01')!));
  const awaited = (said: string, premiere: string) => {
    const [on, first] = [isoDayNumber(said)!, isoDayNumber(premiere)!];
    return dated.seasonAwaited({ first: on, last: on }, { first, last: first });
  };
  assert.deepEqual(
    [awaited('2023-04-03', '2023-05-31'), awaited('2023-04-03', '2024-05-31'), awaited('2022-04-03', '2023-05-31')],
    [4, null, null],
  );
});
