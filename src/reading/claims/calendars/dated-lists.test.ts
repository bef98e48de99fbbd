import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

const premieres = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'premiere')
    .map(describeClaim);

test('lines of titles and dates are premieres', () => {
  assert.deepEqual(premieres('New drama series in June\nKestrel Point (season 3): June 9.\nOld Solway (season 2): June 23.'), [
    'Kestrel Point 3 2024-06-09 outlet certain',
    'Old Solway 2 2024-06-23 outlet certain',
  ]);
});

test('dates may come first, with a dash', () => {
  assert.deepEqual(premieres('New drama series in June\nJune 9 — Kestrel Point, season 3.\nJune 23 — Old Solway, season 2.'), [
    'Kestrel Point 3 2024-06-09 outlet certain',
    'Old Solway 2 2024-06-23 outlet certain',
  ]);
});

test('one such line, or nights of the week, are no calendar', () => {
  assert.deepEqual(premieres('The cast of a drama series\nKestrel Point (season 3): a visit on June 9.'), []);
  assert.deepEqual(premieres('What is on: drama series\nKestrel Point: Tuesday, nine.\nOld Solway: Wednesday, ten.'), []);
});

test('a row has its season in a cell of its own, whatever its other cells say', () => {
  assert.deepEqual(
    premieres('New drama series in June\nJune 9\tKestrel Point\tHulu\t3\tFarewell season\nJune 23\tOld Solway\tBBC One\t2\tSix hours'),
    ['Kestrel Point 3 2024-06-09 outlet certain', 'Old Solway 2 2024-06-23 outlet certain'],
  );
});
