import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Status } from '../claim/claim.ts';
import { isoDayNumber, placeKnown } from './days.ts';
import { claim } from './made-up.ts';
import { seasonInQuestion } from './season-in-question.ts';

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
const ask = seasonInQuestion(placeKnown(life, isoDayNumber('2026-01-01')!));
for (const [status, on, season] of rows) {
  test(`'${status}' of the whole series on ${on} is about season ${season}`, () => assert.equal(ask(status, isoDayNumber(on)!), season));
}
test('of a series of which nothing is known, season 2', () => assert.equal(seasonInQuestion([])('cancelled', 18_000), 2));
