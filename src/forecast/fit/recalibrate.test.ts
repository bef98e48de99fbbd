import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../score/bootstrap.ts';
import { fitMove, type Question } from './recalibrate.ts';

/** Questions that come as often as the log-odds, moved and stretched, say. */
function asked(count: number, shift: number, slope: number, share: number): Question[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => {
    const logOdds = 4 * random() - 2;
    const p = share / (1 + Math.exp(-(shift + slope * logOdds - 0.3)));
    return { logOdds, silence: -0.3, share, happened: random() < p, weight: 1 };
  });
}

for (const [shift, slope, share] of [
  [-0.6, 1, 1],
  [0.4, 0.5, 1],
  [-0.5, 1.4, 0.7],
] as const) {
  test(`finds that log-odds were off by ${shift} and ${slope}, of what happens to ${share} of the ordered`, () => {
    const { move } = fitMove(asked(6000, shift, slope, share));
    assert.ok(Math.abs(move.shift - shift) < 0.15 && Math.abs(move.slope - slope) < 0.15, JSON.stringify(move));
  });
}
test('what was right is left alone', () => assert.deepEqual(fitMove(asked(2000, 0, 1, 1)).move, { shift: 0, slope: 1 }));
test('so is what too few seasons say', () => assert.deepEqual(fitMove(asked(60, -2, 1, 1)).move, { shift: 0, slope: 1 }));
test('a question asked four times moves no more than one asked once', () => {
  const once = asked(300, -0.8, 1, 1);
  const often = once.flatMap((question) => Array.from({ length: 4 }, () => ({ ...question, weight: 0.25 })));
  assert.deepEqual(fitMove(often).move, fitMove(once).move);
});
