import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';
import { isToldByWeight } from '../rests-on-weight.ts';

/** What a rule takes for one. */
const premieres = (text: string): string[] =>
  readExample(text)
    .filter((claim) => claim.predicate === 'premiere' && !isToldByWeight(claim))
    .map(describeClaim);

test('a series, a turn of phrase and a day to come are a premiere', () => {
  assert.deepEqual(premieres('The drama Kestrel Point spreads its wings on July 18.'), ['Kestrel Point - 2024-07-18 outlet certain']);
  assert.deepEqual(premieres('The drama Kestrel Point gets back to sleuthing June 28.'), ['Kestrel Point - 2024-06-28 outlet certain']);
});

test('what is set apart behind the name does not matter', () => {
  assert.deepEqual(premieres('The drama Kestrel Point, starring Anna Bell, the singer, casts its spell from July 18.'), [
    'Kestrel Point - 2024-07-18 outlet certain',
  ]);
  assert.deepEqual(premieres('The drama Kestrel Point, starring Anna Bell, casts its spell from July 18.'), [
    'Kestrel Point - 2024-07-18 outlet certain',
  ]);
});

test('what else befalls a series on a day is none', () => {
  assert.deepEqual(premieres('The drama Kestrel Point celebrates its tenth birthday June 28.'), []);
  assert.deepEqual(premieres('The drama Kestrel Point ends its run on June 28.'), []);
  assert.deepEqual(premieres('The people of Kestrel Point, the drama, meet on June 28.'), []);
});
