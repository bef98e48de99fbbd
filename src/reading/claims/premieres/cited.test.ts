import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'the besties of a series have a day, and it has none',
    'Two for the road\nThe Brackenfell besties are off to Leeds. A first look at season 2, arriving on July 9, has them lost.',
    [],
  ],
  [
    'the likes of it are examples',
    'What Hulu has next\nHulu has turned novels into series, the likes of Maddox Quay and Brackenfell. It hopes for more on July 9.',
    [],
  ],
  [
    'what a director made before stands in brackets behind the name',
    'A drama of the harbour\nTom Hask (Brackenfell, Maddox Quay) directs the tale, which is set to be released on July 9.',
    [],
  ],
  [
    'and a series has its day in brackets too',
    'What is next\nTwo series are new: Brackenfell (July 9) and Maddox Quay (July 16).',
    ['Brackenfell - 2024-07-09', 'Maddox Quay - 2024-07-16'],
  ],
  ['a day of who is in it', 'Two for the road\nBrackenfell star Anna Bell returns on July 9.', []],
  ['and of the series', 'Two for the road\nBrackenfell star Anna Bell is glad. The drama returns on July 9.', ['Brackenfell - 2024-07-09']],
  [
    'and what its fans wait for is its own',
    '‘Brackenfell’ fans, we have news\nIn February Hulu ordered a third season.\nIt starts on July 9.',
    ['Brackenfell 3 2024-07-09'],
  ],
  [
    'what is named otherwise besides has its day',
    'Two for the road\nThe Brackenfell besties are off to Leeds. Brackenfell returns on July 9.',
    ['Brackenfell - 2024-07-09'],
  ],
];

for (const [why, text, read] of CASES) test(`${why}: ${text}`, () => assert.deepEqual(daysInExample(text), read));
