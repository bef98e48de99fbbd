import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../claim/claim.ts';
import type { Evidence, Verdict } from '../claim/verdict.ts';
import { sidesOf } from './sides.ts';

const document = { id: 'd', publisher: null, headline: null, url: null, said: null, learned: '2020-01-01T00:00:00.000Z' };
const evidence = (predicate: Claim['predicate'], weight: number): Evidence => ({ weight, claim: { predicate } as Claim, document });
const [order, copy, rating, review] = [
  evidence('status', -2),
  evidence('status', 0),
  evidence('rating', -0.006),
  evidence('opinion', -0.3),
];

const SIDES: readonly (readonly [name: string, claims: readonly Evidence[], moving: readonly Evidence[], idle: readonly Evidence[]])[] = [
  ['what moves the verdict is evidence, whatever it is about', [order, review], [order, review], []],
  ['a copy of what counted is told apart', [order, copy], [order], [copy]],
  ['a rating that moves nothing is no evidence', [rating], [], []],
];
const verdict = (given: Pick<Verdict, 'premiere' | 'evidence' | 'against'>, status: Verdict['fate']['status'] = 'undecided') =>
  ({ season: 2, fate: { status }, ...given }) as Verdict;
for (const [name, claims, moving, idle] of SIDES)
  test(name, () => {
    const sides = sidesOf(verdict({ premiere: null, evidence: claims, against: claims }));
    assert.deepEqual(sides, { for: { moving, idle }, against: { moving, idle } });
  });

const premiere = { edtf: '2026-12-03', basis: 'reported', conditional: false } as const;
const dated = (value: string, weight: number) => ({ ...evidence('premiere', weight), claim: { predicate: 'premiere', value } as Claim });
const [day, year, light] = [dated('2026-12-03', 0), dated('2026', 0), dated('2026-12-03', 0.1)];
const heavy = [9, 8, 7, 6].map((weight) => evidence('status', weight));
const DATED: readonly (readonly [name: string, claims: readonly Evidence[], moving: readonly Evidence[]])[] = [
  ['the day that is answered has its source among what is shown, though it weighs nothing', [order, year, day], [order, day]],
  ['it stands among the first three', [...heavy, light], [heavy[0]!, heavy[1]!, light, heavy[2]!, heavy[3]!]],
];
for (const [name, claims, moving] of DATED)
  test(name, () => assert.deepEqual(sidesOf(verdict({ premiere, evidence: claims, against: [] })).for.moving, moving));

const said = (value: string, weight: number, season: number | null = 2) => ({
  ...evidence('status', weight),
  claim: { predicate: 'status', value, certainty: 'certain', season } as Claim,
});
const [ordered, again, dropped] = [said('renewed', 0.001), said('renewed', 0), said('cancelled', -0.001)];
test('an order leads what speaks for it, however little it weighs beside others that say the same', () => {
  const sides = sidesOf(verdict({ premiere: null, evidence: [light, ordered, again], against: [] }, 'renewed'));
  assert.deepEqual(sides.for, { moving: [ordered, light], idle: [again] });
});
test('a decision that is not the answer is shown, however little it weighs', () => {
  for (const status of ['renewed', 'undecided'] as const)
    assert.deepEqual(sidesOf(verdict({ premiere: null, evidence: [], against: [dropped] }, status)).against, {
      moving: [dropped],
      idle: [],
    });
});
