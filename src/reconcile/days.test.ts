import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDayNumber, isoOf, placeKnown } from './days.ts';
import { claim } from './made-up.ts';

for (const iso of ['1970-01-01', '2020-02-29', '2020-03-01', '1999-12-31', '2026-11-20', '0101-03-01', '9999-12-31']) {
  test(`${iso} and back`, () => assert.equal(isoOf(isoDayNumber(iso)!), iso));
}
for (const text of ['2020', '2020-13-01', '2020-00-10', '20200101', 'yesterday!', '2020-02-3x', null]) {
  test(`no day in ${text}`, () => assert.equal(isoDayNumber(text), null));
}

const today = isoDayNumber('2026-11-20')!;
const spanOf = (...claims: Parameters<typeof placeKnown>[0]) => {
  const { first, last } = placeKnown(claims, today)[0]!.written;
  return [isoOf(first), isoOf(last)];
};
const undated = { said: null, document: 'page' } as const;

test('a dated page was written on its day', () =>
  assert.deepEqual(spanOf(claim('status', 'undecided', { said: '2020-03-03' })), ['2020-03-03', '2020-03-03']));
test('an undated page was written after the premiere it looks back on, and before the end of the window it hopes for', () => {
  const past = claim('premiere', '2020-02-27', { ...undated, season: 1 });
  const hoped = claim('premiere', '2023-09/2024-04', { ...undated, certainty: 'conditional' });
  assert.deepEqual(spanOf(past, hoped), ['2020-02-27', '2024-04-30']);
});
test('an undated page that bounds nothing was written when it was learned', () =>
  assert.deepEqual(spanOf(claim('status', 'undecided', undated)), ['2026-11-20', '2026-11-20']));
test('an undated page counts only from the day it was learned', () =>
  assert.equal(placeKnown([claim('status', 'undecided', undated)], today - 1).length, 0));

const FIRST_NIGHTS: readonly (readonly [why: string, edtf: string, season: number | null, placed: number | null])[] = [
  ['in the year in which the series began', '2019-06-07', null, 1],
  ['in a later year', '2020-06-07', null, null],
  ['with its number', '2019-11-07', 2, 2],
  ['over the turn of the year', '2019-12/2020-01', null, null],
];
for (const [why, edtf, season, placed] of FIRST_NIGHTS) {
  test(`a premiere ${why} is of season ${placed ?? 'unknown'}`, () =>
    assert.equal(placeKnown([claim('premiere', edtf, { said: '2019-05-01', season })], isoDayNumber('2026-01-01')!)[0]!.season, placed));
}
