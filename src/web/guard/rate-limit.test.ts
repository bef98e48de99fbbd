import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Buckets } from './rate-limit.ts';

const RATE = { perMinute: 60, burst: 5 };
type Take = readonly [atSeconds: number, cost: number, waitSeconds: number];
const ROWS: readonly (readonly [what: string, takes: readonly Take[]])[] = [
  [
    'what it holds is there at once',
    [
      [0, 5, 0],
      [0, 1, 1],
    ],
  ],
  [
    'it fills steadily',
    [
      [0, 5, 0],
      [0.5, 1, 0.5],
      [1, 1, 0],
      [1, 1, 1],
    ],
  ],
  [
    'it holds no more than it holds',
    [
      [0, 5, 0],
      [1000, 5, 0],
      [1000, 1, 1],
    ],
  ],
  [
    'who is refused is not charged',
    [
      [0, 5, 0],
      [0, 3, 3],
      [1, 1, 0],
    ],
  ],
  [
    'what costs more than it holds takes all of it',
    [
      [0, 10, 0],
      [1, 10, 4],
      [5, 10, 0],
    ],
  ],
  [
    'a clock that is set back gives nothing',
    [
      [10, 5, 0],
      [0, 1, 1],
    ],
  ],
];
for (const [what, takes] of ROWS)
  test(what, () => {
    const buckets = new Buckets(RATE);
    for (const [at, cost, wait] of takes) assert.equal(buckets.take('192.0.2.1', cost, at * 1000), wait);
  });
