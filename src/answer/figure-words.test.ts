import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent, signed } from './figure-words.ts';

for (const [p, words] of [
  [0.001, 'under 1%'],
  [0.01, '1%'],
  [0.314, '31%'],
  [0.995, 'over 99%'],
  [0.999, 'over 99%'],
] as const)
  test(`${p}: ${words}`, () => assert.equal(percent(p), words));
for (const [w, words] of [
  [2.14, '+2.1'],
  [-0.42, '−0.4'],
  [0.01, '0.0'],
  [-0.01, '0.0'],
] as const)
  test(`${w}: ${words}`, () => assert.equal(signed(w), words));
