import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { isoDayNumber, placeKnown } from './days.ts';
import { CONTEXT, claim, day, type MadeUp } from './made-up.ts';
import { reconcile } from './reconcile.ts';
import { Returns } from './returns.ts';

const told = (on: string, said: string, given: Partial<MadeUp> = {}): Sourced => claim('premiere', on, { said, season: null, ...given });
const order = (said: string, given: Partial<MadeUp> = {}): Sourced => claim('status', 'renewed', { said, season: null, ...given });
const last = isoDayNumber('2030-01-01')!;

const rows: readonly (readonly [name: string, words: readonly Sourced[], on: string, before: number])[] = [
  ['none', [], '2027-01-01', 0],
  ['one that is still to come', [told('2026-01-05', '2025-10-01')], '2026-01-05', 0],
  ['one that has passed', [told('2026-01-05', '2025-10-01')], '2026-01-06', 1],
  ['one a year', [told('2026-01-05', '2025-10-01'), told('2027-01-04', '2026-10-01')], '2027-01-05', 2],
  ['one from a break', [told('2025-09-22', '2025-08-01'), told('2026-01-05', '2025-12-01')], '2026-02-01', 1],
  ['one that was put off for a year', [told('2026-01-05', '2025-10-01'), told('2027-01-04', '2025-12-01')], '2026-02-01', 0],
  ['one told of the day after', [told('2026-01-05', '2026-01-06')], '2026-02-01', 1],
  ['one told of long after', [told('2026-01-05', '2026-10-01')], '2026-12-01', 0],
  ['one that an insider gives', [told('2026-01-05', '2025-10-01', { speaker: 'insider' })], '2026-02-01', 0],
  ['one that is likely', [told('2026-01-05', '2025-10-01', { certainty: 'likely' })], '2026-02-01', 0],
  ['a month', [told('2026-01', '2025-10-01')], '2026-03-01', 0],
  ['one of a season with a number', [told('2026-01-05', '2025-10-01', { season: 4 })], '2026-02-01', 0],
];
for (const [name, words, on, before] of rows)
  test(`returns before ${on}: ${name}`, () => {
    const returns = new Returns();
    returns.add(placeKnown(words, last));
    assert.equal(returns.before(isoDayNumber(on)!), before);
  });

const twice = [
  order('2025-05-10', { document: 'a' }),
  told('2026-01-05', '2025-05-10', { document: 'a' }),
  order('2026-05-10', { document: 'b', speaker: 'official' }),
  told('2027-01-04', '2026-05-10', { document: 'b', speaker: 'official' }),
];
const lives: readonly (readonly [name: string, claims: readonly Sourced[], asOf: string, gives: readonly string[]])[] = [
  ['ordered, to return', twice, '2025-05-11', ['2 renewed 2026-01-05']],
  ['returned', twice, '2026-02-01', ['3 undecided null', '2 released 2026-01-05']],
  ['ordered again, to return', twice, '2026-05-11', ['3 renewed 2027-01-04', '2 released 2026-01-05']],
  ['returned again', twice, '2027-02-01', ['4 undecided null', '3 released 2027-01-04', '2 released 2026-01-05']],
  [
    'a number on any page counts for more',
    [...twice, claim('premiere', '2026-01-05', { said: '2026-01-20', season: 7 })],
    '2026-05-11',
    ['8 renewed null', '7 released 2026-01-05'],
  ],
];
for (const [name, claims, asOf, gives] of lives)
  test(`${asOf}, ${name}`, () => {
    const of = (all: readonly Sourced[]) =>
      reconcile(all, day(asOf), CONTEXT).map(({ season, fate, premiere }) => `${season} ${fate.status} ${premiere?.edtf ?? null}`);
    assert.deepEqual(of(claims), gives);
    assert.deepEqual(of(claims.toReversed()), gives);
  });

test('a season whose official day is still to come is not out, whoever asks about the one after it', () => {
  const claims = [
    claim('status', 'renewed', { said: '2026-03-01', season: 3, speaker: 'official' }),
    claim('premiere', '2026-12-03', { said: '2026-10-01', season: 3, speaker: 'official' }),
    claim('status', 'undecided', { said: '2026-11-01', season: 4 }),
  ];
  const chance = (asOf: string) => reconcile(claims, day(asOf), CONTEXT).find(({ season }) => season === 3)!.fate.probabilities.released;
  assert.equal(chance('2026-11-20'), 0);
  assert.ok(chance('2026-12-04') > 0.9, `${chance('2026-12-04')}`);
});
