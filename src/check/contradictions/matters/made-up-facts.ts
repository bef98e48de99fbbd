/** Texts for what is so of a series: its makers, its numbers, its people. */
import { AGES } from './ages.ts';
import { CREATORS } from './creators.ts';
import { headlineSeason } from './headline-season.ts';
import { LENGTHS } from './lengths.ts';
import { miscounted } from './lists.ts';
import { type MatterRow, of } from './matter-row.ts';
import { ORDERERS } from './orderers.ts';
import { allBackButOne } from './returning.ts';
import { RUNTIMES } from './runtimes.ts';
import { SCORES } from './scores.ts';
import { seasonsBeyond } from './season-totals.ts';
import { headlineViewers } from './viewers.ts';

export const FACTS: readonly MatterRow[] = [
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
    'creators',
    of(CREATORS),
    'FX has ordered a spin-off of *Brackenfell*. *Brackenfell: Docks* was created by Emily Marchetti. *Brackenfell* was created by James Lund.',
    null,
  ],
  ['creators', of(CREATORS), 'The parent series was created by James Lund. *Brackenfell: Docks* was created by Emily Marchetti.', null],
  [
    'creators',
    of(CREATORS),
    'The drama, which has a spin-off, is done. *Brackenfell* was created by Emily Marchetti. Creator James Lund said that *Brackenfell* is done.',
    'Creator James Lund',
  ],
  [
    'creators',
    of(CREATORS),
    'Emily Marchetti created Brackenfell, and she produces it with Ana Holm. Creator James Lund said that Brackenfell is done.',
    'Creator James Lund',
  ],
  [
    'creators',
    of(CREATORS),
    'Emily Marchetti created Brackenfell with James Lund. Creator James Lund said that Brackenfell is done.',
    null,
  ],
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
  [
    'lengths',
    of(LENGTHS),
    '# Netflix casts eight-part thriller Brackenfell\nThe leads are found. All ten episodes of Brackenfell will be out in November.',
    'ten episodes',
  ],
  [
    'lengths',
    of(LENGTHS),
    '# Netflix casts two-part thriller Brackenfell\nThe leads are found. All ten episodes of Brackenfell will be out in November.',
    null,
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
  [
    'lengths',
    of(LENGTHS),
    'The six-part first season of *Brackenfell* premiered in May. NBC has ordered season 2 of *Brackenfell*. The new series is shot in June, and has eight episodes.',
    null,
  ],
  ['lengths', of(LENGTHS), 'Brackenfell season 2 has eight episodes. The first six episodes of Brackenfell season 2 are out.', null],
  ['lengths', of(LENGTHS), 'Netflix has ordered a second season of Brackenfell, of 13 episodes. Last season had ten episodes.', null],
  [
    'lengths',
    of(LENGTHS),
    'Season 2 of Brackenfell has ten episodes. Season 2 of Brackenfell premieres on June 7 with two episodes.',
    null,
  ],
  ['lengths', of(LENGTHS), 'Series one of Brackenfell has six episodes. Netflix has a festival season of nine feature films, too.', null],
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
    'season totals',
    seasonsBeyond,
    'Nobody loved Maddox Quay, and still it ran for six seasons. All four seasons of Maddox Quay that were made are now on Netflix.',
    'All four seasons',
  ],
  [
    'season totals',
    seasonsBeyond,
    'Nobody loved Maddox Quay, and still it ran for six seasons. All four seasons of Maddox Quay with Emily Finch are now on Netflix.',
    null,
  ],
  [
    'season totals',
    seasonsBeyond,
    'Nobody loved *Maddox Quay*, and still it ran for six seasons. All four seasons of *Brackenfell* are now on Netflix.',
    null,
  ],
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
