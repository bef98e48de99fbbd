import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** What is decided in the course of a season is decided of the next; other words beside a season leave it as it is. */
const CASES: readonly (readonly [text: string, statuses: readonly string[]])[] = [
  ['Midway through its third season, Fox has renewed Brackenfell.', ['Brackenfell 4 renewed']],
  ['In the middle of its third season, Brackenfell was picked up by Fox.', ['Brackenfell 4 renewed']],
  ['Fox picks up Brackenfell three weeks into season three.', ['Brackenfell 4 renewed']],
  ['Fox renewed Brackenfell at the end of its third season.', ['Brackenfell 4 renewed']],
  ['With its third season still airing, Brackenfell has been renewed by Fox.', ['Brackenfell 4 renewed']],
  ['Fox has renewed Brackenfell while its third season is still on the air.', ['Brackenfell 4 renewed']],
  ['Fox has renewed Brackenfell as its third season continues to climb.', ['Brackenfell 4 renewed']],
  ['Fox has given Brackenfell another round ahead of its second-season bow.', ['Brackenfell 3 renewed']],
  ['Fox has given Brackenfell another run while its second season is still on the air.', ['Brackenfell 3 renewed']],
  ['Fox has yet to renew Brackenfell, which is midway through its third season.', ['Brackenfell 4 undecided']],
  ['Fox axed Brackenfell four episodes into its second season.', ['Brackenfell 3 cancelled']],
  ['Fox dropped Brackenfell mid-way through season three.', ['Brackenfell 4 cancelled']],
  ['Brackenfell renewed ahead of season 2 finale\nFox has renewed the drama.', ['Brackenfell 3 renewed']],
  ['Brackenfell axed after season 2\nFox has cancelled the drama.', ['Brackenfell 3 cancelled']],
  ['Brackenfell dropped midway through season 2\nFox has cancelled the drama.', ['Brackenfell 3 cancelled']],
  ['Fox renewed Brackenfell, which is midway through its first season, for a second.', ['Brackenfell 2 renewed']],
  ['Fox axed Brackenfell before its second season finale.', ['Brackenfell 3 cancelled']],
  ['Fox has yet to decide on Brackenfell. The drama, now in its eighth season, awaits word.', ['Brackenfell 9 undecided']],
  ['Fox has said nothing of a renewal for Brackenfell, whose second season wrapped in February.', ['Brackenfell 3 undecided']],
  ['Fox has ordered 22 more episodes of Brackenfell, which wraps its fourth season on May 13.', ['Brackenfell 5 renewed']],
  ['Fox has cancelled Brackenfell, which finished its second season in May.', ['Brackenfell 3 cancelled']],
  [
    'Brackenfell: what we know\nThe pickup comes as season four is averaging seven million viewers. Fox renewed the drama.',
    ['Brackenfell 5 renewed'],
  ],
  ['Fox renewed Brackenfell in February, before its first run had ended.', ['Brackenfell 2 renewed']],
  [
    'Brackenfell\nFox renewed the drama in February before its first run had ended. A third season has been ordered too.',
    ['Brackenfell 2 renewed', 'Brackenfell 3 renewed'],
  ],
  ['Fox has not said whether Brackenfell will be back, but with season 5 at the top of the charts it may.', ['Brackenfell 6 undecided']],
  ["Brackenfell: no news on season 5\nSeason 4 dropped in February, and there's still no word from Fox.", ['Brackenfell 5 undecided']],
  ['Fox renews Brackenfell ahead of season 3 premiere', ['Brackenfell 4 renewed']],
  ['Fox renews Brackenfell ahead of its third-season premiere', ['Brackenfell 4 renewed']],
  // and what there will not be
  ['Fox axed Brackenfell before its second season even aired.', ['Brackenfell 2 cancelled']],
  // and what is ordered
  ['Fox has renewed Brackenfell through the end of its sixth season.', ['Brackenfell 6 renewed']],
  ['Fox renewed Brackenfell, with a third season to air in May.', ['Brackenfell 3 renewed']],
  ['Fox has renewed Brackenfell, with season three already in production.', ['Brackenfell 3 renewed']],
  ['Fox has ordered a second season of Brackenfell, which gets a new lead midway through.', ['Brackenfell 2 renewed']],
  ['Fox has ordered a fourth season of Brackenfell ten days into the third.', ['Brackenfell 4 renewed']],
  ['Fox has renewed Brackenfell for a third season, and the second was seen by many.', ['Brackenfell 3 renewed']],
  ['Fox has renewed Brackenfell for a third season, and the fourth, too.', ['Brackenfell 3 renewed', 'Brackenfell 4 renewed']],
  [
    'Fox has renewed Brackenfell, Maddox Quay and Old Solway for their fifth, sixth and fourth seasons.',
    ['Brackenfell 5 renewed', 'Maddox Quay 6 renewed', 'Old Solway 4 renewed'],
  ],
  ['Brackenfell season 3 cast\nThe drama has been renewed by Fox.', ['Brackenfell 3 renewed']],
];
for (const [text, statuses] of CASES) test(text.replace('\n', ' / '), () => assert.deepEqual(statusesIn(text), statuses));
