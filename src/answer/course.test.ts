import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceOn, type SeasonOn } from './course.ts';

const PROBABILITIES = { undecided: 0.2, renewed: 0.4, released: 0.1, cancelled: 0.1, ending: 0.2 };
const CHANCES: readonly (readonly [name: string, season: SeasonOn, isLast: boolean, chance: number])[] = [
  ['ordered or out', { status: 'renewed', probabilities: PROBABILITIES, ever: null }, false, 0.5],
  ['the last one is still made', { status: 'ending', probabilities: PROBABILITIES, ever: null }, true, 0.7],
  ['the forecast knows more of what is undecided', { status: 'undecided', probabilities: PROBABILITIES, ever: 0.31 }, false, 0.31],
];
for (const [name, season, isLast, chance] of CHANCES)
  test(name, () => assert.equal(chanceOn(season, isLast).toFixed(6), chance.toFixed(6)));
