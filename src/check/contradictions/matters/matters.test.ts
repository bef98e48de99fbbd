/** Every matter alone, on a text that says two things of it and on one that may seem to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Checked } from '../../checked.ts';
import { exampleOnDesk } from '../../examples.ts';
import type { Draft } from '../../rule.ts';
import { clashesIn, type Matter } from '../said.ts';
import { AGES } from './ages.ts';
import { CREATORS } from './creators.ts';
import { clashingFinales } from './finales.ts';
import { headlineSeason } from './headline-season.ts';
import { LENGTHS } from './lengths.ts';
import { miscounted } from './lists.ts';
import { orderedAfter } from './order-dates.ts';
import { ORDERERS } from './orderers.ts';
import { outAndToCome } from './out-now.ts';
import { PREMIERES } from './premieres.ts';
import { allBackButOne } from './returning.ts';
import { RUNTIMES } from './runtimes.ts';
import { SCORES } from './scores.ts';
import { seasonsBeyond } from './season-totals.ts';
import { doneAndToBegin, SHOOTS } from './shoots.ts';
import { SLOTS } from './slots.ts';
import { TRAILERS } from './trailers.ts';
import { undated } from './undated.ts';
import { headlineViewers } from './viewers.ts';

type Find = (checked: Checked) => readonly Draft[];

const of =
  <V>(matter: Matter<V>): Find =>
  (checked) =>
    clashesIn(checked, matter);

/** What is looked for, a text, and words of the one place at which a clash is told; null where there is none. */
const ROWS: readonly (readonly [matter: string, find: Find, text: string, at: string | null])[] = [
  ['ages', of(AGES), 'Emily Finch, 34, was born in Hull. The 37-year-old Finch stars in Brackenfell.', '37-year-old Finch'],
  ['ages', of(AGES), 'Emily Finch, 34, was born in Hull. Emily Finch plays the 37-year-old Nori Vale.', null],
  ['ages', of(AGES), 'Emily Finch, 34, plays Nori Vale. The 37-year-old Finch is from Hull.', '37-year-old Finch'],
  ['ages', of(AGES), 'James Lund plays Nori Vale, 34, who robs a bank. The 37-year-old Vale gets away.', null],
  ['ages', of(AGES), 'Emily Finch, 34, was born in Hull. Her brother Robert Finch, 37, was too.', null],
  [
    'creators',
    of(CREATORS),
    'Brackenfell was created by Emily Marchetti. Creator James Lund said that Brackenfell is done.',
    'Creator James Lund',
  ],
  [
    'creators',
    of(CREATORS),
    'Brackenfell was created by Emily Marchetti and James Lund. Creator James Lund said that Brackenfell is done.',
    null,
  ],
  ['creators', of(CREATORS), 'Brackenfell was created by Emily Marchetti. Co-creator James Lund said that Brackenfell is done.', null],
  [
    'headline season',
    headlineSeason,
    '# Brackenfell renewed for season 3\nThe order means a fourth season for Brackenfell.',
    'renewed for season 3',
  ],
  ['headline season', headlineSeason, '# Brackenfell renewed for season 3\nThe order means a third season for Brackenfell.', null],
  [
    'headline season',
    headlineSeason,
    '# Brackenfell renewed for season 3\nNetflix has ordered a fourth season of Brackenfell. Season 3 of Brackenfell ended in April.',
    'renewed for season 3',
  ],
  [
    'headline season',
    headlineSeason,
    '# Brackenfell renewed for season 3\nNetflix may have ordered a fourth season of Brackenfell, too. Season 3 of Brackenfell begins in June.',
    null,
  ],
  [
    'lengths',
    of(LENGTHS),
    'Brackenfell season 2 consists of eight episodes. The second season of Brackenfell has ten episodes.',
    'ten episodes',
  ],
  ['lengths', of(LENGTHS), 'Brackenfell season 1 has eight episodes. The second season of Brackenfell has ten episodes.', null],
  [
    'lengths',
    of(LENGTHS),
    'Brackenfell season 2 has eight episodes. Netflix was offered a season 2 of Brackenfell with ten episodes.',
    null,
  ],
  [
    'lengths',
    of(LENGTHS),
    'The first season of Brackenfell has six episodes. The eight-episode first season of Brackenfell is out.',
    'eight-episode',
  ],
  ['lengths', of(LENGTHS), 'Brackenfell season 2 has eight episodes. The first six episodes of Brackenfell season 2 are out.', null],
  ['lengths', of(LENGTHS), 'Netflix has ordered a second season of Brackenfell, of 13 episodes. Last season had ten episodes.', null],
  ['lists', miscounted, '# Three shows to see\nHere they are.\n\n- *Brackenfell*\n- *Maddox Quay*', 'Three shows'],
  ['lists', miscounted, '# Two shows to see\nHere they are.\n\n- *Brackenfell*\n- *Maddox Quay*', null],
  [
    'lists',
    miscounted,
    '# Netflix renews two comedies\nHere they are.\n\n- *Brackenfell*\n- *Maddox Quay*\n- *Kestrel Point*, the drama',
    null,
  ],
  ['lists', miscounted, '# Four shows to see\n\n## 1. Brackenfell\n\nSee it.\n\n## 2. Maddox Quay\n\nSee it too.', 'Four shows'],
  ['lists', miscounted, '# Over four shows to see\n\n## 1. Brackenfell\n\nSee it.\n\n## 2. Maddox Quay\n\nSee it too.', null],
  [
    'order dates',
    orderedAfter,
    'Season 1 of Brackenfell premiered on January 15, 2022. Netflix ordered the first season of Brackenfell in May 2023.',
    'ordered the first season',
  ],
  [
    'order dates',
    orderedAfter,
    'Season 1 of Brackenfell premiered on January 15, 2024. Netflix ordered the first season of Brackenfell in May 2023.',
    null,
  ],
  [
    'orderers',
    of(ORDERERS),
    'Netflix has renewed Brackenfell for season 2. The renewal by Apple TV+ means that Brackenfell goes on.',
    'renewal by',
  ],
  [
    'orderers',
    of(ORDERERS),
    'Hulu has given a straight-to-series order to Brackenfell. Brackenfell is set to premiere on Apple TV+ in 2025.',
    'to premiere on',
  ],
  [
    'orderers',
    of(ORDERERS),
    'Hulu has given a series order to Brackenfell. Brackenfell is set to premiere on BBC One in Britain in 2025.',
    null,
  ],
  ['orderers', of(ORDERERS), 'Universal TV orders scripts for Brackenfell. Netflix has ordered season 2 of Brackenfell.', null],
  ['orderers', of(ORDERERS), 'NBC has renewed Brackenfell for season 2. Peacock has ordered season 2 of Brackenfell.', null],
  ['orderers', of(ORDERERS), 'NBC has cancelled Brackenfell. Netflix has ordered season 2 of Brackenfell and saved it.', null],
  [
    'out now',
    outAndToCome,
    'Season 2 of Brackenfell is now streaming. Brackenfell season 2 premieres on July 9, 2024.',
    'is now streaming',
  ],
  ['out now', outAndToCome, 'Season 1 of Brackenfell is now streaming. Brackenfell season 2 premieres on July 9, 2024.', null],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay premieres on July 9, 2024.',
    'July 9, 2024',
  ],
  ['premieres', of(PREMIERES), 'Maddox Quay season 3 premieres in June 2024. Season 3 of Maddox Quay premieres on June 4, 2024.', null],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. In Japan season 3 of Maddox Quay premieres on July 9, 2024.',
    null,
  ],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay launches with three episodes on July 9, 2024.',
    'July 9, 2024',
  ],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay drops its last three episodes on July 9, 2024.',
    null,
  ],
  [
    'premieres',
    of(PREMIERES),
    '# What is coming to Netflix in July 2024\nSeason 2 of *Brackenfell* is the highlight. After a slow June, Netflix has a little something for everyone who likes the sea.',
    null,
  ],
  [
    'returning',
    allBackButOne,
    'The whole cast of Brackenfell is back for season 2. Emily Finch will not return for season 2 of Brackenfell.',
    'will not return',
  ],
  [
    'returning',
    allBackButOne,
    'Almost the whole cast of Brackenfell is back for season 2. Emily Finch will not return for season 2.',
    null,
  ],
  [
    'runtimes',
    of(RUNTIMES),
    'Every episode of Brackenfell is 15 minutes long. With its 40-minute episodes, Brackenfell takes its time.',
    '40-minute episodes',
  ],
  ['runtimes', of(RUNTIMES), 'Every episode of Brackenfell is 15 minutes long. The finale of Brackenfell is 40 minutes long.', null],
  ['scores', of(SCORES), 'Brackenfell has 92% on Rotten Tomatoes. On Rotten Tomatoes Brackenfell stands at 78%.', '78%'],
  ['scores', of(SCORES), 'Brackenfell has 92% on Rotten Tomatoes. Viewers on Rotten Tomatoes give Brackenfell 78%.', null],
  ['scores', of(SCORES), 'Brackenfell has 9.2/10 on IMDb. Maddox Quay has 7.8/10 on IMDb.', null],
  [
    'season totals',
    seasonsBeyond,
    'Maddox Quay was cancelled after two seasons. The third season of Maddox Quay, which aired in January, was its best.',
    'The third season',
  ],
  [
    'season totals',
    seasonsBeyond,
    'Maddox Quay was cancelled after two seasons. A third season of Maddox Quay was written and never aired.',
    null,
  ],
  [
    'season totals',
    seasonsBeyond,
    'Maddox Quay, which ran for three seasons, is on Netflix. All four seasons of Maddox Quay will be there on June 1.',
    'All four seasons',
  ],
  [
    'season totals',
    seasonsBeyond,
    'Maddox Quay, which ran for three seasons, was revived by Netflix. All four seasons of Maddox Quay will be there on June 1.',
    null,
  ],
  [
    'finales',
    clashingFinales,
    'The finale of Brackenfell, which aired on May 3, drew a crowd. The series finale of Brackenfell airs on May 23.',
    'finale of Brackenfell airs on May 23',
  ],
  [
    'finales',
    clashingFinales,
    'Season 2 of Brackenfell begins on June 7, 2024. The finale of season 2 is on May 31, 2024.',
    'finale of season 2 is on May 31',
  ],
  ['finales', clashingFinales, 'The finale of Brackenfell airs on May 23. The midseason finale of Brackenfell aired on May 3.', null],
  ['finales', clashingFinales, 'The finale of Brackenfell airs on May 23. The finale gone, Brackenfell returns on June 3.', null],
  ['finales', clashingFinales, 'Season 2 of Brackenfell begins on June 7, 2024. The finale of season 1 is on May 31, 2024.', null],
  [
    'shoot to come',
    doneAndToBegin,
    'Filming on season 2 of Brackenfell wrapped in April. Cameras are due to start rolling on season 2 of Brackenfell in July.',
    'are due to start',
  ],
  [
    'shoot to come',
    doneAndToBegin,
    'Filming on season 2 of Brackenfell wrapped in April. Cameras are due to start rolling on season 3 of Brackenfell in July.',
    null,
  ],
  [
    'shoots',
    of(SHOOTS),
    'Filming of season 3 of Brackenfell began in March 2024. Cameras began to roll on season 3 of Brackenfell in January 2024.',
    'Cameras began to roll',
  ],
  [
    'shoots',
    of(SHOOTS),
    'Filming of season 3 of Brackenfell began in March 2024. Filming of season 2 of Brackenfell began in January 2023.',
    null,
  ],
  ['slots', of(SLOTS), 'Brackenfell airs Tuesdays at 9 on NBC. NBC has Brackenfell on Thursdays at 9.', 'Thursdays at 9'],
  ['slots', of(SLOTS), 'Brackenfell airs Tuesdays at 9 on NBC. NBC has repeats of Brackenfell on Thursdays at 9.', null],
  [
    'trailers',
    of(TRAILERS),
    'The trailer for season 2 of Brackenfell is out. There is no trailer for season 2 of Brackenfell yet.',
    'no trailer',
  ],
  ['trailers', of(TRAILERS), 'The trailer for season 1 of Brackenfell is out. There is no trailer for season 2 of Brackenfell yet.', null],
  [
    'undated',
    undated,
    'Season 3 of Brackenfell premieres on June 4, 2024. There is no release date for season 3 of Brackenfell yet.',
    'June 4, 2024',
  ],
  [
    'undated',
    undated,
    'Season 3 of Brackenfell premieres on June 4, 2024. There is no release date for season 4 of Brackenfell yet.',
    null,
  ],
  ['undated', undated, 'Brackenfell premieres on June 4, 2024. Much of the new service remains a mystery.', null],
  [
    'viewers',
    headlineViewers,
    '# Brackenfell premiere draws 9.1 million viewers\nThe premiere of Brackenfell drew 4.2 million viewers.',
    '9.1 million viewers',
  ],
  [
    'viewers',
    headlineViewers,
    '# Brackenfell premiere draws 4 million viewers\nThe premiere of Brackenfell drew 4.2 million viewers.',
    null,
  ],
];

for (const [matter, find, text, at] of ROWS)
  test(`${matter}: ${text.replaceAll('\n', ' / ')}`, () => {
    const checked = exampleOnDesk(text);
    // a place may be found by its claim and by its words
    const [told = null, ...others] = new Set(find(checked).map(({ span }) => checked.words(span)));
    assert.deepEqual(others, []);
    if (at === null) assert.equal(told, null);
    else assert.ok(told?.includes(at), `told at: ${told}`);
  });

test('every matter has a text that clashes and one that does not', () => {
  const lacking = Object.entries(Object.groupBy(ROWS, ([matter]) => matter)).filter(
    ([, rows = []]) => !rows.some(([, , , at]) => at !== null) || !rows.some(([, , , at]) => at === null),
  );
  assert.deepEqual(lacking, []);
});
