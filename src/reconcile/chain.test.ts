import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance, makeStretch, retreat, SIZE, startOfClock } from './chain.ts';

const RATES = { renew: 0.003, cancel: 0.002, end: 0.0002, release: 0.004, unrenew: 0.00003, revive: 0.00002 };
const sum = (message: Float64Array) => message.reduce((total, mass) => total + mass, 0);
const near = (actual: number, expected: number, within = 1e-9) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not within ${within} of ${expected}`);

for (const season of [1, 2, 9])
  test(`the clock of season ${season} starts with probabilities that sum to one`, () => near(sum(startOfClock(season)), 1));

test('37 days at once are 37 days one by one', () => {
  const stretch = makeStretch(RATES, true);
  const atOnce = startOfClock(2);
  advance(atOnce, stretch, 37);
  const oneByOne = startOfClock(2);
  for (let i = 0; i < 37; i += 1) advance(oneByOne, stretch, 1);
  atOnce.forEach((mass, state) => {
    near(mass, oneByOne[state]!);
  });
});

test('an undecided season leaves at the sum of its rates: exp(-0.0052 x 100) after 100 days', () => {
  const alone = new Float64Array(SIZE);
  alone[0] = 1;
  advance(alone, makeStretch(RATES, false), 100);
  near(alone[0]!, Math.exp(-0.52));
});

test('forward and backward give the same probability of the same future', () => {
  const stretch = makeStretch(RATES, true);
  const start = startOfClock(2);
  const wanted = Float64Array.from({ length: SIZE }, (_, state) => (state % 3 === 0 ? 1 : 0.2));
  const later = wanted.slice();
  retreat(later, stretch, 63);
  const all = new Float64Array(SIZE).fill(1);
  retreat(all, stretch, 63);
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((total, mass, state) => total + mass * b[state]!, 0);
  const backward = dot(start, later) / dot(start, all);
  advance(start, stretch, 63);
  near(dot(start, wanted), backward);
});

test('while the series is covered, silence keeps an order unlikely', () => {
  const covered = startOfClock(2);
  advance(covered, makeStretch(RATES, true), 200);
  const uncovered = startOfClock(2);
  advance(uncovered, makeStretch(RATES, false), 200);
  assert.ok(covered[0]! + covered[1]! > uncovered[0]! + uncovered[1]! + 0.1);
});
