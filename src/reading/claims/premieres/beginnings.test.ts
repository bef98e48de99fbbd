import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'a registration begins',
    'Brackenfell news\nThe registrations for the twelfth season of the much loved game show Brackenfell open on July 9.',
    [],
  ],
  ['so does a vote', 'Brackenfell news\nOnline voting for the new season of Brackenfell begins on July 9.', []],
  ['an audition', 'Brackenfell season 12\nBrackenfell auditions begin on July 9.', []],
  [
    'and the season for which they were held',
    'Brackenfell news\nThe registrations are closed, and the twelfth season of Brackenfell will begin on July 9.',
    ['Brackenfell 12 2024-07-09'],
  ],
  [
    'what a trailer is for has its day',
    'Brackenfell news\nHulu has the trailer for the second season of Brackenfell, which arrives on July 9.',
    ['Brackenfell 2 2024-07-09'],
  ],
  [
    'the first episode is its beginning',
    'Brackenfell news\nThe pilot episode of the drama Brackenfell premiered in June 2016.',
    ['Brackenfell 1 2016-06'],
  ],
  ['the rest of what was broken off', 'Brackenfell news\nBrackenfell will start airing fresh episodes from July 13.', []],
  ['in other words', 'Brackenfell news\nThe soap Brackenfell resumes showing new episodes on July 13.', []],
  [
    'a run of new ones is a season',
    'Brackenfell news\nBrackenfell returns with eight new episodes on July 13.',
    ['Brackenfell - 2024-07-13'],
  ],
  ['a shoot', 'Brackenfell news\nAnna Bell went to Leeds, where they filmed the debut season of Brackenfell in early 2023.', []],
  [
    'where it was shot, and when it is out',
    'Brackenfell news\nSeason 7 of Brackenfell, filmed in Leeds, premieres on July 9.',
    ['Brackenfell 7 2024-07-09'],
  ],
  ['a field that narrows', 'Brackenfell recap\nThe competition is narrowing down on the 18th.', []],
  ['what is down for a day', 'Brackenfell news\nThe second season of Brackenfell is down for July 9.', ['Brackenfell 2 2024-07-09']],
];

for (const [why, text, read] of CASES) test(`${why}: ${text}`, () => assert.deepEqual(daysInExample(text), read));
