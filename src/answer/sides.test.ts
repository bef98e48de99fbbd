import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../claim/claim.ts';
import type { Evidence } from '../claim/verdict.ts';
import { sideOf } from './sides.ts';

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
for (const [name, claims, moving, idle] of SIDES) test(name, () => assert.deepEqual(sideOf(claims), { moving, idle }));
