import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seasonRuns } from './series.ts';

for (const [seasons, says] of [
  [[], ''],
  [[3], '3'],
  [[1, 2], '1 2'],
  [[1, 2, 3, 4, 6], '1-4 6'],
  [[1, 3, 5, 6, 7], '1 3 5-7'],
] as const)
  test(`seasons ${seasons.join(', ')} are '${says}'`, () => assert.equal(seasonRuns(seasons), says));
