import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logistic, logit } from './log-odds.ts';

for (const probability of [0.001, 0.25, 0.5, 0.9, 0.999])
  test(`there and back: ${probability}`, () => {
    assert.ok(Math.abs(logistic(logit(probability, 1e-9)) - probability) < 1e-12);
  });

test('what is certain counts as nearly so', () => {
  assert.equal(logit(1, 1e-4), logit(1 - 1e-4, 1e-4));
  assert.equal(logit(0, 1e-4), logit(1e-4, 1e-4));
});

test('log-odds far out stay probabilities', () => {
  assert.deepEqual([logistic(-1000), logistic(1000)], [0, 1]);
});
