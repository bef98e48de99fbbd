import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'parts are the seasons of a series that calls them so',
    'Brackenfell Part 3: what we know\nThe first part arrived on 8 January this year.',
    ['Brackenfell 1 2024-01-08 certain'],
  ],
  [
    'and halves of a season where it has seasons too',
    'Brackenfell Part 2: what we know\nSeason 4 arrives on 7 June. The second part arrives on 12 July.',
    ['Brackenfell 4 2024-06-07 certain', 'Brackenfell 4 2024-07-12 certain'],
  ],
  [
    'a day that was to have been is denied, of the season that was to open',
    'Hulu let Brackenfell go a week before its second season was to have opened on May 3.',
    ['Brackenfell 2 2024-05-03 denied'],
  ],
  [
    'the first of some episodes is no first season',
    'Brackenfell is back\nIts third season is the last. Eight half-hours, the first of which went out on April 5.',
    ['Brackenfell 3 2024-04-05 certain'],
  ],
  [
    'what a series dates back to is its first season',
    'The BBC drama Brackenfell dates back to November 29, 1970.',
    ['Brackenfell 1 1970-11-29 certain'],
  ],
  ['the hit of a time of year has no premiere then', 'The BBC has ordered Brackenfell, the breakout hit of the spring.', []],
];

for (const [why, text, read] of CASES) {
  test(why, () => {
    assert.deepEqual(
      readExample(text).flatMap(({ predicate, series, season, value, certainty }) =>
        predicate === 'premiere' ? [[series, season ?? '-', value, certainty].join(' ')] : [],
      ),
      read,
    );
  });
}
