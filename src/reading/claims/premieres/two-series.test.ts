import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInExample } from '../../lexicon/examples.ts';

/** Two series of one sentence, each with its day and its season. */
const CASES: readonly (readonly [text: string, days: readonly string[]])[] = [
  [
    'Brackenfell returns on June 3, and the ninth season of Old Solway premieres on June 7.',
    ['Brackenfell - 2024-06-03', 'Old Solway 9 2024-06-07'],
  ],
  [
    'Brackenfell premieres June 3, but NBC will launch season 9 of Old Solway on June 7.',
    ['Brackenfell - 2024-06-03', 'Old Solway 9 2024-06-07'],
  ],
  [
    'NBC will launch season 3 of Brackenfell on June 3, and NBC will launch season 9 of Old Solway on June 7.',
    ['Brackenfell 3 2024-06-03', 'Old Solway 9 2024-06-07'],
  ],
  [
    'Brackenfell, which stars Tom Hask, kicks off its third season on June 3, while Old Solway returns on June 7.',
    ['Brackenfell 3 2024-06-03', 'Old Solway - 2024-06-07'],
  ],
  [
    'Brackenfell kicks things off on June 3, followed by Old Solway, which returns on June 7.',
    ['Brackenfell - 2024-06-03', 'Old Solway - 2024-06-07'],
  ],
  ["Ines Faraday's anthology Brackenfell is a hit. Ines Faraday's anthology comes back on June 3.", ['Brackenfell - 2024-06-03']],
  ['Brackenfell returns on June 3 and Old Solway on June 7.', ['Brackenfell - 2024-06-03', 'Old Solway - 2024-06-07']],
];

for (const [text, days] of CASES) test(text, () => assert.deepEqual(daysInExample(`NBC sets dates\n${text}`), [...days]));
