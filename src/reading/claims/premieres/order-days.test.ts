import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../../lexicon/examples.ts';

/** Days beside a premiere's verb that are another matter's: an order's, another season's, another series'. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ['the month of an order is no premiere', 'Hulu renewed “Brackenfell” for a second season in March.', []],
  ['whatever the order calls the series', 'Hulu renewed the hospital drama “Brackenfell” for a second season in March.', []],
  ['nor is the week', 'Hulu has renewed Brackenfell for season 2 this week.', []],
  [
    'the month of an order of two seasons',
    'Hulu\nHulu renewed the drama Brackenfell for both a third and a fourth season in March 2024.',
    [],
  ],
  [
    'the premiere of the season before the one that is ordered',
    'Hulu\nHulu has renewed Brackenfell for season 4 ahead of its season 3 premiere on 4 May.',
    ['Brackenfell 3 2024-05-04 certain'],
  ],
  [
    'and its own debut, of one that is ordered ahead of it',
    'Hulu\nHulu has renewed Brackenfell for a second season ahead of its 4 May debut.',
    ['Brackenfell 1 2024-05-04 certain'],
  ],
  [
    'and its return, of one that is ordered before it',
    'Hulu\nHulu has renewed Brackenfell for a fifth season, two weeks before the return of the drama on 4 May.',
    ['Brackenfell 4 2024-05-04 certain'],
  ],
  ['the month in which it was let go', 'Hulu\nHulu drama Brackenfell, which was dropped in May after one season, is missed.', []],
  ['the day of a closer', 'Hulu\nThe last of Brackenfell will be the season 4 closer, which airs on 4 May.', []],
  [
    'the day in an aside behind the season',
    'Hulu\nSeason 3 of Brackenfell, out on 4 May, is the end of the story.',
    ['Brackenfell 3 2024-05-04 certain'],
  ],
  [
    'the month in which several were ordered at once',
    'Hulu\nHulu renewed Brackenfell for seasons three and four at once back in May 2023.',
    [],
  ],
  ['the day of the last episodes', 'Hulu\nThe last episodes of the drama Brackenfell arrive on Hulu on 4 May.', []],
  [
    'a year that is mooted, where no day is given',
    'Hulu\nHulu has not said when Brackenfell will premiere, although 2026 has been mooted.',
    ['Brackenfell - 2026 possible'],
  ],
  [
    'the day on which a season winds up',
    'Hulu\nThe last season of Brackenfell will kick off on 4 May, and wind up on 27 May.',
    ['Brackenfell - 2024-05-04 certain'],
  ],
  [
    'the day on which somebody says so',
    'Hulu\nAt a gala in Leeds on Wednesday, Hulu chief Anna Bell revealed that Brackenfell will be back for a third season.',
    [],
  ],
  [
    'the debut of what a headline calls already renewed',
    'Hulu revives Brackenfell, already renewed for season 2\nThe drama will debut on 4 May.',
    ['Brackenfell 1 2024-05-04 certain'],
  ],
  [
    'the day of the season whose it is',
    "Hulu\nProduction has begun on season four of Brackenfell in Leeds, ahead of the third season's 4 May premiere on Hulu.",
    ['Brackenfell 3 2024-05-04 certain'],
  ],
  [
    'the day on which a second season was confirmed',
    'Hulu\nBrackenfell will return: Hulu confirmed a second season with Tom Hask on Thursday.',
    [],
  ],
  [
    'the second that a headline tells of behind a semicolon',
    'Brackenfell’s 3rd season ordered; 2nd debuts May 4\nHulu said so on Monday.',
    ['Brackenfell 2 2024-05-04 certain'],
  ],
  ['the night on which the best of a contest began', 'Hulu\nThe Brackenfell quarterfinals kicked off on Hulu on 4 May.', []],
  [
    'the year of the season that is ordered, and not of the one that begins first',
    'Hulu orders season 2 of Brackenfell\nBrackenfell will return in 2026, Hulu said two months ahead of the 4 May launch of season one.',
    ['Brackenfell 2 2026 certain', 'Brackenfell 1 2024-05-04 certain'],
  ],
  [
    'a year that a release is to be expected in',
    'Brackenfell season 2\nThe drama is being filmed. That suggests a release no sooner than 2026.',
    ['Brackenfell 2 2026 likely'],
  ],
  [
    'a year that is expected, where no day is set',
    'Brackenfell season 2\nHulu has not set a date for the drama, but has told investors to expect it in 2026.',
    ['Brackenfell 2 2026 likely'],
  ],
  [
    'the month in which it is filmed',
    "Hulu\nThe Hulu drama Brackenfell starts filming in May and won't be back until 2026.",
    ['Brackenfell - 2026 certain'],
  ],
  [
    'the time of the story',
    'Hulu\nSeason 2 of Brackenfell, set over the Christmas holidays, premieres on 8 May.',
    ['Brackenfell 2 2024-05-08 certain'],
  ],
  [
    'the day of the season that stands before it',
    'Hulu\nHulu has renewed Brackenfell for a fourth season as the third opens on 4 May.',
    ['Brackenfell 3 2024-05-04 certain'],
  ],
  [
    'a day before a semicolon is not of what follows',
    'Hulu\nHulu brings Maddox Quay back on 4 May, it says; the drama Brackenfell will return later.',
    ['Maddox Quay - 2024-05-04 certain'],
  ],
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
