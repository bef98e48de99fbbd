import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import { claim } from '../reconcile/made-up.ts';
import { factsOf } from './facts.ts';

const on = (carrier: string, said: string | null, document: string) => claim('network', carrier, { said, document, season: null });
const CARRIERS: readonly (readonly [name: string, claims: readonly Sourced[], carriers: readonly string[]])[] = [
  [
    'the carrier that most documents name',
    [on('Fox', '2019-01-01', 'a'), on('Fox', '2019-02-01', 'b'), on('NBC', '2020-01-01', 'c')],
    ['Fox', 'NBC'],
  ],
  ['of two alike the one that was named last', [on('Fox', '2019-01-01', 'a'), on('NBC', '2020-01-01', 'b')], ['NBC', 'Fox']],
  ['in whatever order they came', [on('NBC', '2020-01-01', 'a'), on('Fox', '2019-01-01', 'b')], ['NBC', 'Fox']],
  [
    'of two that one document names, the first in the alphabet',
    [on('Paramount+', '2020-01-01', 'a'), on('Netflix', '2020-01-01', 'a')],
    ['Netflix', 'Paramount+'],
  ],
];
for (const [name, claims, carriers] of CARRIERS)
  test(name, () =>
    assert.deepEqual(
      factsOf(claims).carrier.map(({ claim }) => claim.value),
      carriers,
    ),
  );
