import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'what is seen in cinemas is a film',
    "'Tolland Row' lands a July release as cinemas reopen\nHulu said on Tuesday that Tolland Row will be out on July 10.",
    [],
  ],
  [
    'so is what is called the film, a drama too',
    "Harbour drama 'Tolland Row' comes to Apple TV+ on July 10\nThe film is the first that Anna Bell has made.",
    [],
  ],
  [
    'a series is not, though it was a film once',
    "Harbour drama 'Tolland Row' comes to Apple TV+ on July 10\nThe series takes up where the film ended, eight episodes long.",
    ['Tolland Row - 2024-07-10'],
  ],
  [
    'a name beside others, of which nothing says what it is',
    'Maddox Quay has fans in forty countries\nHulu released Harbour Hundred on Monday, ahead of plan.',
    [],
  ],
  ['what the catalogue knows is one', 'Hulu has 40 million homes\nHulu releases Brackenfell on July 9.', ['Brackenfell - 2024-07-09']],
  [
    'a drama that films this summer is no film',
    "BBC orders 'Brackenfell'\nThe drama films this summer and will air in 2025.",
    ['Brackenfell - 2025'],
  ],
  ['a play in a theatre', 'London stagings of Brackenfell will not reopen before 2025\nAll shows are closed on Broadway too.', []],
  [
    'a series about a theatre',
    'Brackenfell returns on July 9\nThe third season takes the players to Broadway.',
    ['Brackenfell 3 2024-07-09'],
  ],
  [
    'a film of a series, on the big screen',
    'Brackenfell news\nThe season is over. Brackenfell will be released on the big screen on July 9.',
    [],
  ],
  [
    'or in theaters',
    'Brackenfell news\nThe seventh Brackenfell was set to hit cinemas on July 23, but will now arrive on November 19.',
    [],
  ],
  [
    'and the next season of it',
    'Brackenfell news\nThe film hits theaters in May, and the third season of Brackenfell premieres on July 9.',
    ['Brackenfell 3 2024-07-09'],
  ],
];

for (const [why, text, read] of CASES) test(`${why}: ${text}`, () => assert.deepEqual(daysInExample(text), read));
