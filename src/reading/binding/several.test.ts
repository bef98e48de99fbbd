import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** What is read of several series at once: both, neither, all but one. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'both behind the verb that decides',
    'The week at ABC\nBrackenfell and Maddox Quay have been in doubt. ABC has renewed both for another year.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed'],
  ],
  [
    'both behind a comma, where figures stand between',
    'Monday in figures\nBrackenfell (5.1 million) and Maddox Quay (5.0 million), both renewed by ABC last month, were up.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed'],
  ],
  [
    'both are the two that were named together last',
    'The week at ABC\nBrackenfell and Maddox Quay have been in doubt. Both have been renewed.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed'],
  ],
  [
    'what is said of neither is denied of each',
    'The week at ABC\nBrackenfell and Maddox Quay have been in doubt. Neither is to have a second go.',
    ['Brackenfell 2 cancelled', 'Maddox Quay 2 cancelled'],
  ],
  [
    'neither nor',
    'The week at ABC\nNeither Brackenfell nor Maddox Quay will be back.',
    ['Brackenfell - cancelled', 'Maddox Quay - cancelled'],
  ],
  [
    'neither nor, of what has not happened',
    'The week at ABC\nNeither Brackenfell nor the sitcom Maddox Quay has been renewed.',
    ['Brackenfell - undecided', 'Maddox Quay - undecided'],
  ],
  [
    'neither nor of other things',
    'The week at ABC\nNeither critics nor viewers liked Brackenfell. It was cancelled.',
    ['Brackenfell - cancelled'],
  ],
  [
    'seasons before the titles of a list',
    'The week at ABC\nSeason 3 of Brackenfell and season 2 of Maddox Quay have been ordered.',
    ['Brackenfell 3 renewed', 'Maddox Quay 2 renewed'],
  ],
  [
    'several seasons of one in a list',
    'The week at ABC\nABC has renewed Brackenfell (seasons 5 and 6) and Maddox Quay (season 4).',
    ['Brackenfell 5 renewed', 'Brackenfell 6 renewed', 'Maddox Quay 4 renewed'],
  ],
  [
    'counts in the order of the series',
    'The week at ABC\nBrackenfell and Maddox Quay have been cancelled after six and four seasons, respectively.',
    ['Brackenfell 7 cancelled', 'Maddox Quay 5 cancelled'],
  ],
  [
    'the two of them',
    'The week at ABC\nBrackenfell and Maddox Quay were in doubt. The two dramas have been renewed.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed'],
  ],
  [
    'what the headline names',
    'Brackenfell and Maddox Quay to end\nThe ABC dramas will end after six and four seasons, respectively.',
    ['Brackenfell 6 ending', 'Maddox Quay 4 ending'],
  ],
  ['of one alone, not all of its kind', 'Brackenfell\nThe drama is on ABC. The comedies have been cancelled.', []],
  [
    'both, where the cue names nothing',
    'The week at ABC\nBrackenfell and Maddox Quay are on. Both are taking their final bows this season.',
    ['Brackenfell - ending', 'Maddox Quay - ending'],
  ],
  ['all but one', 'The week at ABC\nEvery ABC drama except Brackenfell has been renewed.', []],
  ['everything but one', 'The week at ABC\nABC has axed everything but Brackenfell.', []],
  [
    'all but one, and what a clause of its own says of it',
    'The week at ABC\nABC has axed every comedy but Brackenfell, which it renewed for a third season.',
    ['Brackenfell 3 renewed'],
  ],
  ['all, but', 'The week at ABC\nAll of them were seen by few, but Brackenfell was renewed.', ['Brackenfell - renewed']],
  ['neither of three is nobody', 'The week at ABC\nBrackenfell, Old Solway and Maddox Quay are on. Neither will be back.', []],
];

for (const [why, text, read] of CASES) test(why, () => assert.deepEqual(statusesIn(text), read));
