import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'what is new to a service in a month has that month',
    'New to Netflix in June: the shows to watch\nThe second season of Brackenfell is here, along with the debut of Maddox Quay and Old Solway. ‘Kestrel Point’ rolls out.',
    ['Brackenfell 2 2024-06', 'Maddox Quay 1 2024-06', 'Old Solway 1 2024-06', 'Kestrel Point - 2024-06'],
  ],
  [
    'also where the headline lists it',
    "Netflix in June 2024: everything new ('Brackenfell', 'Maddox Quay' season 2)\nThere is plenty to choose from.",
    ['Brackenfell - 2024-06', 'Maddox Quay 2 2024-06'],
  ],
  [
    'once, with the season that is said',
    'June 2024 guide to Netflix: Brackenfell, and more\nBrackenfell season 3 is among the biggest shows.',
    ['Brackenfell 3 2024-06'],
  ],
  [
    'a day of its own says more',
    'Everything new on Netflix in June\nThe fourth season of Brackenfell premieres on June 9.',
    ['Brackenfell 4 2024-06-09'],
  ],
  [
    'what is out already is not new',
    'Everything new on Netflix in June\nThe fourth season of Brackenfell is streaming now, and the debut of Maddox Quay is near.',
    ['Maddox Quay 1 2024-06'],
  ],
  ['whose makers are named is not new', 'Everything new on Netflix in June\nThe thriller is from the creators of Brackenfell.', []],
  ['what leaves a service', 'Every show leaving Netflix in June\nBrackenfell season 2 goes first.', []],
  ['news of one series', 'Netflix star of Brackenfell weds in June\nThe drama Brackenfell made her name.', []],
];

for (const [why, text, read] of CASES)
  test(why, () => {
    const told = readExample(text).filter(({ predicate }) => predicate === 'premiere');
    assert.deepEqual(
      told.map(describeClaim),
      read.map((claim) => `${claim} outlet certain`),
    );
  });
