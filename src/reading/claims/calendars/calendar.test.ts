import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

/** Lines, the first of them the headline, and the premieres that they tell on a Friday, May 10, 2024. */
const CASES: readonly (readonly [why: string, lines: readonly string[], premieres: readonly string[]])[] = [
  [
    'a day heads its line, and each piece says its own season',
    [
      'June calendar',
      'June 9: Kestrel Point (ITV), season 3; Old Solway (BBC), new',
      'June 16: Brackenfell (Hulu)',
      'June 23: Maddox Quay (film)',
    ],
    ['Kestrel Point 3 2024-06-09', 'Old Solway 1 2024-06-09', 'Brackenfell - 2024-06-16'],
  ],
  [
    'a month may stand over its days',
    ['What comes back', 'JULY', '1 – Kestrel Point, season 4 (ITV)', '8: Old Solway (BBC), new', '31 Brackenfell (Hulu)'],
    ['Kestrel Point 4 2024-07-01', 'Old Solway 1 2024-07-08', 'Brackenfell - 2024-07-31'],
  ],
  [
    'a day may stand over the lines of its night',
    [
      'Premiere calendar',
      'MONDAY, JUNE 10',
      '8 p.m. Kestrel Point (ITV)',
      '9 p.m. Old Solway (BBC, new)',
      'TUESDAY, JUNE 11',
      '9 p.m. Brackenfell (Hulu)',
    ],
    ['Kestrel Point - 2024-06-10', 'Old Solway 1 2024-06-10', 'Brackenfell - 2024-06-11'],
  ],
  [
    'a day may be all of the first line',
    ['June 9', 'Kestrel Point (season 3) – Hulu', 'June 16', 'Old Solway (season 2) – ITV'],
    ['Kestrel Point 3 2024-06-09', 'Old Solway 2 2024-06-16'],
  ],
  [
    'what one headline calls new begins with its first season',
    ['The new fall dramas', 'Sept. 9: Kestrel Point (ITV)', 'Sept. 16: Old Solway (BBC)'],
    ['Kestrel Point 1 2024-09-09', 'Old Solway 1 2024-09-16'],
  ],
  [
    'a day may end its line',
    [
      'Summer drama',
      'Kestrel Point (Norway), series two: 9 June, ITV',
      'Old Solway, brand new, in six parts: 16 June',
      'Brackenfell, all ten episodes, 23 June',
    ],
    ['Kestrel Point 2 2024-06-09', 'Old Solway 1 2024-06-16', 'Brackenfell - 2024-06-23'],
  ],
  [
    'the nights of a week hold premieres only where they say so',
    [
      'The week in television',
      'TUESDAY: Kestrel Point, episode two. Season premiere of Old Solway on Hulu.',
      'WEDNESDAY: Brackenfell returns for its third season. Maddox Quay (ITV).',
    ],
    ['Old Solway - 2024-05-14', 'Brackenfell 3 2024-05-15'],
  ],
  ['news by its days', ['The year in news', 'June 3: Kestrel Point is renewed by ITV', 'June 9: Old Solway is cancelled'], []],
  ['days of a tour', ['On tour', 'June 3: Kestrel Point cast at a convention', 'June 9: Old Solway tour in Leeds'], []],
  ['days of finales', ['Finales', 'June 3: Kestrel Point, season finale', 'June 9: Old Solway, series finale'], []],
  ['somebody’s diary', ['A date', 'June 3: Kestrel Point star Anna Bell meets the press', 'June 9: we saw Old Solway being made'], []],
];

for (const [why, lines, premieres] of CASES)
  test(`${why}: ${lines.join(' / ')}`, () => {
    const told = readExample(lines.join('\n')).filter(({ predicate }) => predicate === 'premiere');
    assert.deepEqual(
      told.map(describeClaim),
      premieres.map((claim) => `${claim} outlet certain`),
    );
  });
