import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** What is read of names that no series is known by, beside one that is known. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'a name in quotation marks beside a series is one',
    "The week at Hulu\nBrackenfell will be back for a fourth season. 'Harrow Bridge' got the axe.",
    ['Brackenfell 4 renewed', 'Harrow Bridge - cancelled'],
  ],
  [
    'names in quotation marks beside one that is a series',
    "The week at Hulu\n'Harrow Bridge,' 'Corrie Sands' and 'Tallow' have all been given second seasons.",
    ['Harrow Bridge 2 renewed', 'Corrie Sands 2 renewed', 'Tallow 2 renewed'],
  ],
  [
    'a name that is no series that is known',
    'The week at Hulu\nBrackenfell will be back for a fourth season. Harrow Bridge has been cancelled.',
    ['Brackenfell 4 renewed'],
  ],
  [
    'a title with what it is behind it',
    "The week at Hulu\nBrackenfell will be back for a fourth season. 'Harrow Bridge', about a ferry, is done after one.",
    ['Brackenfell 4 renewed', 'Harrow Bridge 2 cancelled'],
  ],
  [
    'a title with what it is behind it, which nothing else marks as a series',
    "The week at Hulu\nBrackenfell will be back for a fourth season. 'Tallow', which is set on a ferry, had its last day.",
    ['Brackenfell 4 renewed'],
  ],
];

for (const [why, text, read] of CASES) test(why, () => assert.deepEqual(statusesIn(text), read));
