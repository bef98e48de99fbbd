import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf } from './stem.ts';

const STEMS: readonly (readonly [stem: string, words: readonly string[]])[] = [
  ['discharg', ['discharge', 'discharges', 'discharged', 'discharging']],
  ['renew', ['renew', 'renews', 'renewed', 'renewing']],
  ['story', ['story', 'stories']],
  ['plug', ['plug', 'plugs', 'plugged', 'plugging']],
];

for (const [stem, words] of STEMS) for (const word of words) test(`the stem of ${word} is ${stem}`, () => assert.equal(stemOf(word), stem));

test('short words and what is too short without its ending stay as they are', () => {
  assert.deepEqual(['axed', 'ring', 'bring', 'ends'].map(stemOf), ['axed', 'ring', 'bring', 'ends']);
});
