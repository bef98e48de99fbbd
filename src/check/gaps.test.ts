import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOnDesk } from './examples.ts';
import { gapsBetweenSeasons, spansOfYears } from './gaps.ts';

for (const [find, text, messages] of [
  [
    gapsBetweenSeasons,
    'The first season of Brackenfell came out in 2018, and season 2 followed in 2021, just a year later.',
    ['From 2018 to 2021 it is 3 years.'],
  ],
  [gapsBetweenSeasons, 'The first season of Brackenfell came out in 2018, and season 2 followed in 2021, three years later.', []],
  // as the year is all that is known, two and four are not wrong
  [gapsBetweenSeasons, 'The first season of Brackenfell came out in 2018, and season 2 followed in 2021, four years later.', []],
  [gapsBetweenSeasons, 'The first season of Brackenfell came out in 2018, and season 2 followed in 2021, perhaps a year later.', []],
  [spansOfYears, 'Brackenfell ran for eight years, from 2014 to 2018.', ['From 2014 to 2018 it is 4 years.']],
  [spansOfYears, 'Brackenfell ran for four years, from 2014 to 2018.', []],
  [spansOfYears, 'Brackenfell ran for five years, from 2014 to 2018.', []],
  [spansOfYears, 'Brackenfell ran from 2014 to 2018.', []],
] as const)
  test(`${find.name}: ${text}`, () => {
    assert.deepEqual(
      find(exampleOnDesk(text)).map(({ message }) => message),
      messages,
    );
  });
