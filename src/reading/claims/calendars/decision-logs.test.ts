import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

const premieres = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'premiere')
    .map(describeClaim);

/** Lines of what was decided on which day: read on May 10, 2024, they tell no premiere. */
const LOGS: readonly string[] = [
  'Running list: every decision so far\nMay 9 — NBC drops Kestrel Point.\nMay 8 — ITV: Old Solway gets a second year.\nApril 30 — Brackenfell was told today.',
  'Renewals and cancellations, as they come\nApril 30 — Brackenfell was told today.\nMay 8 — Old Solway, second year.\nMay 9 — Kestrel Point.',
  'The verdicts\nMarch 3: Kestrel Point (ITV)\nApril 9: Old Solway (BBC)',
  'Who is saved and who is not\n9 May – Maddox Quay\n2 May – Brackenfell',
  'What happened\nMay 9: Kestrel Point\nMay 2: Old Solway\nApril 18: Brackenfell',
  'What happened\nMay 9: Kestrel Point is axed\nMay 2: Old Solway',
  'Cancelled in 2024\nJanuary 9: Kestrel Point\nFebruary 2: Old Solway',
  'Our scorecard\nMay 10: Kestrel Point (NBC)\nMay 3: Old Solway (CBS), season 2',
  'Everything renewed so far\nFebruary 12 — Maddox Quay, season 4.\nMarch 1 — Brackenfell, season 2.',
  'Television news of the spring\nMay 1 | Kestrel Point\nApril 20 | Old Solway\nApril 2 | Brackenfell',
  'Every renewal of the spring\nKestrel Point: May 9\nOld Solway: April 8',
];
for (const text of LOGS) test(`the day of a decision is no premiere: ${text}`, () => assert.deepEqual(premieres(text), []));

/** Neighbours: calendars, and a premiere told of in the line of a log. */
const CALENDARS: readonly (readonly [text: string, premieres: readonly string[]])[] = [
  ['June\nJune 9: Kestrel Point\nJune 16: Old Solway', ['Kestrel Point - 2024-06-09', 'Old Solway - 2024-06-16']],
  ['Premiere dates\nJune 16: Kestrel Point\nJune 9: Old Solway', ['Kestrel Point - 2024-06-16', 'Old Solway - 2024-06-09']],
  ['When the renewed shows return\nJune 9: Kestrel Point\nJune 16: Old Solway', ['Kestrel Point - 2024-06-09', 'Old Solway - 2024-06-16']],
  ['Renewed, and back soon\nJune 9: Kestrel Point\nJune 16: Old Solway', ['Kestrel Point - 2024-06-09', 'Old Solway - 2024-06-16']],
  ['The summer\nJuly 1: Old Solway\nJune 9: Kestrel Point', ['Old Solway - 2024-07-01', 'Kestrel Point - 2024-06-09']],
  [
    'May\nMay 13: Kestrel Point\nMay 20: Old Solway\nMay 27: Brackenfell',
    ['Kestrel Point - 2024-05-13', 'Old Solway - 2024-05-20', 'Brackenfell - 2024-05-27'],
  ],
  ['Every decision so far\nMay 9 — Kestrel Point will premiere on June 4.\nMay 8 — Old Solway is axed.', ['Kestrel Point - 2024-06-04']],
  ['New this month\nMay 9: Kestrel Point\nMay 2: Old Solway', ['Kestrel Point - 2024-05-09', 'Old Solway - 2024-05-02']],
  ['The calendar of the saved\nMay 13: Kestrel Point\nMay 20: Old Solway', ['Kestrel Point - 2024-05-13', 'Old Solway - 2024-05-20']],
  ['The renewed dramas\nJune 9: Kestrel Point\nJune 16: Old Solway', ['Kestrel Point - 2024-06-09', 'Old Solway - 2024-06-16']],
  ['The renewed dramas\nKestrel Point (season 3): June 9\nOld Solway: June 16', ['Kestrel Point 3 2024-06-09', 'Old Solway - 2024-06-16']],
  ['ITV in autumn\nSept. 9: Kestrel Point (season 2)\nOct. 2: Old Solway', ['Kestrel Point 2 2024-09-09', 'Old Solway - 2024-10-02']],
];
for (const [text, told] of CALENDARS)
  test(`a calendar is no log: ${text}`, () =>
    assert.deepEqual(
      premieres(text)
        .map((claim) => claim.replace(/ \w+ certain$/, ''))
        .sort(),
      [...told].sort(),
    ));
