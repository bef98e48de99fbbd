import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample, statusesIn } from '../../lexicon/examples.ts';

/** What is read of the status in a headline and its text, where the sentence of the decision gives no number. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'several seasons have the numbers that the text gives them together',
    'ITV orders two more series of Brackenfell\nAnna Bell will be back on deck in the 15th and 16th series.',
    ['Brackenfell 15 renewed', 'Brackenfell 16 renewed'],
  ],
  [
    'several that were ordered at the start are the first, whichever is spoken of',
    'Brackenfell season two is safe\nHulu ordered two seasons at the start.',
    ['Brackenfell 2 renewed', 'Brackenfell 1 renewed'],
  ],
  [
    'what films in May is the season that is ordered',
    'Hulu orders more Brackenfell\nThe second season films in May.',
    ['Brackenfell 2 renewed'],
  ],
  [
    'several seasons end with the one that they run through',
    'Brackenfell scores two more seasons at Hulu\nIt has been renewed through season 6.',
    ['Brackenfell 5 renewed', 'Brackenfell 6 renewed'],
  ],
  [
    'a count and the last of them in one sentence',
    'Brackenfell lands two-season renewal at Hulu through season 9.',
    ['Brackenfell 8 renewed', 'Brackenfell 9 renewed'],
  ],
  [
    'what is coming back is the last that was ordered, however long ago',
    'Is Brackenfell coming back?\nGood news. Hulu renewed the show for seasons three and four at once back in May 2022.',
    ['Brackenfell 4 renewed', 'Brackenfell 3 renewed'],
  ],
  [
    'the final run that was ordered is the last season',
    'Brackenfell to end with season 8 at Hulu\nThe comedy was renewed for its final run in March.',
    ['Brackenfell 8 ending', 'Brackenfell 8 renewed'],
  ],
  [
    'the number behind a title is the season of what says none',
    'Brackenfell 12 cast revealed\nITV has renewed the show before the launch.',
    ['Brackenfell 12 renewed'],
  ],
  [
    'what is being made was ordered, and is not there yet',
    'Brackenfell is back\nThe crew is at sea again to shoot the second series. ITV recommissioned the drama in January.',
    ['Brackenfell 2 renewed'],
  ],
  ['what is returned for was ordered', "Fox renews 'Brackenfell'\n'Brackenfell' returns for its second season.", ['Brackenfell 2 renewed']],
  [
    'unless a day is told on which it returns',
    "Fox renews 'Brackenfell'\n'Brackenfell' returns for its second season on May 30.",
    ['Brackenfell 3 renewed'],
  ],
  [
    'what has been made is there',
    'Fox sinks Brackenfell\nMaking the third season took a year. Fox has since cancelled the drama.',
    ['Brackenfell 4 cancelled'],
  ],
  [
    'an order that comes midway through a season is of the next, and of no other than the one that the headline numbers',
    "'Brackenfell' Renewed for Season 3 on FX\nIts first season ran in 2019. FX will stay in the mire for another season. The pickup comes midway through a second season.",
    ['Brackenfell 3 renewed'],
  ],
  [
    'as many as are ordered up to the last that is numbered',
    'Brackenfell picked up through season 6\nFox has ordered two more seasons of the drama.',
    ['Brackenfell 5 renewed', 'Brackenfell 6 renewed'],
  ],
  [
    'an order of years ago is of another season than the one that is news',
    'Brackenfell\nFox has renewed Brackenfell. It was renewed for a third season in October 2022.',
    ['Brackenfell 3 renewed', 'Brackenfell 4 renewed'],
  ],
  [
    'one of this year is the same',
    'Brackenfell\nFox has renewed Brackenfell. It was renewed for a third season in March.',
    ['Brackenfell 3 renewed'],
  ],
  [
    'a season that will be something is the one that is ordered',
    'Brackenfell\nFox has renewed Brackenfell. Season 4 will be split into two parts.',
    ['Brackenfell 4 renewed'],
  ],
  [
    'another season than the one that will begin',
    'Brackenfell\nFox has renewed Brackenfell for another season. Season 3 will arrive on July 3.',
    ['Brackenfell 4 renewed'],
  ],
  [
    'what is refused at the end of a season is the next',
    'Fox sinks Brackenfell\nFox cancelled Brackenfell at the end of its third season.',
    ['Brackenfell 4 cancelled'],
  ],
  [
    'a season that ended is no end where the next is open',
    'What next for Brackenfell?\nBrackenfell ended its run in June. Hulu has not said whether there will be a second season.',
    ['Brackenfell 2 undecided'],
  ],
  [
    'the last is the latest that there is',
    'Brackenfell to bow out\nSeason three arrives on Friday. Brackenfell ends in May.',
    ['Brackenfell 3 ending'],
  ],
  [
    'the last is the one that was ordered',
    "'Brackenfell' is ending\nThe second season was its best. Hulu has renewed Brackenfell for season 4. It is the final season.",
    ['Brackenfell 4 renewed', 'Brackenfell 4 ending'],
  ],
  [
    'a new order is for the one behind the latest',
    'Brackenfell lives\nHulu has renewed the drama. The second season ended in May.',
    ['Brackenfell 3 renewed'],
  ],
  [
    'one season ordered is the one of every order',
    "'Brackenfell' renewed at Hulu\nThe second season ended in May. The service has handed out a third season to Brackenfell.",
    ['Brackenfell 3 renewed'],
  ],
  [
    'what is said for the second time is of no second season',
    'Brackenfell says goodbye\nIt is all over for the second time for Brackenfell. The series finale airs on Sunday.',
    ['Brackenfell - ending'],
  ],
  [
    'the last is the one that the document elsewhere calls so',
    "'Brackenfell' series finale\nHulu's Brackenfell ends with its sixth season. It was loved for its first season.",
    ['Brackenfell 6 ending'],
  ],
  [
    'a number behind the title numbers the season',
    'Anna Bell on Brackenfell\nBrackenfell 4 has been cancelled by Hulu. The third season was the best.',
    ['Brackenfell 4 cancelled'],
  ],
  [
    'an order of two counts none that there were',
    "'Brackenfell' is back\nThe drama's revival comes with a two-season order from Hulu.",
    ['Brackenfell - renewed'],
  ],
  [
    'what is announced is not there yet',
    'Anna Bell announces season 2 of Brackenfell\nBrackenfell is coming back with a new season.',
    ['Brackenfell 2 renewed'],
  ],
  [
    'what is dropped is the one behind the last',
    "Hulu drops Brackenfell\nThe drama has been cancelled; June's third season was its last.",
    ['Brackenfell 4 cancelled', 'Brackenfell 3 ending'],
  ],
  [
    'a number behind the title asks for that season',
    "Brackenfell 2? The latest\nThere's no decision yet, Hulu said.",
    ['Brackenfell 2 undecided'],
  ],
  ['a year on air is a season', 'The week at Hulu\nHulu has axed Brackenfell after one year.', ['Brackenfell 2 cancelled']],
  ['so is a year', 'The week at Hulu\nBrackenfell was dropped after a single year on air.', ['Brackenfell 2 cancelled']],
  ['and three are three', 'The week at Hulu\nA&E cancelled the western Brackenfell after three years.', ['Brackenfell 4 cancelled']],
  ['years ago are none', 'The week at Hulu\nHulu cancelled Brackenfell three years ago.', ['Brackenfell - cancelled']],
  ['nor are those of talks', 'The week at Hulu\nHulu cancelled Brackenfell after three years of talks.', ['Brackenfell - cancelled']],
  ['nor are very many', 'The week at Hulu\nHulu cancelled Brackenfell after 37 years.', ['Brackenfell - cancelled']],
  ['a few episodes are a season', 'The week at Hulu\nHulu has cancelled Brackenfell after 13 episodes.', ['Brackenfell 2 cancelled']],
  ['and hundreds are not', 'The week at Hulu\nHulu has cancelled Brackenfell after 130 episodes.', ['Brackenfell - cancelled']],
  [
    'newcomers are in their first year',
    'The week at Hulu\nAmong newcomers, Hulu has cancelled Brackenfell and renewed Maddox Quay.',
    ['Brackenfell 2 cancelled', 'Maddox Quay 2 renewed'],
  ],
  [
    'also before a colon',
    'The week at Hulu\nIts first-year dramas fared badly: the network cancelled Brackenfell and renewed Maddox Quay.',
    ['Brackenfell 2 cancelled', 'Maddox Quay 2 renewed'],
  ],
  [
    'counted, and named behind',
    'The week at Hulu\nHulu cancelled three newcomers, Brackenfell, Maddox Quay and Old Solway.',
    ['Brackenfell 2 cancelled', 'Maddox Quay 2 cancelled', 'Old Solway 2 cancelled'],
  ],
  ['but not elsewhere', 'The week at Hulu\nHulu has newcomers to sell. It has cancelled Brackenfell.', ['Brackenfell - cancelled']],
  ['one among pilots', 'The week at Hulu\nBrackenfell is among the pilots that were passed on by Hulu.', ['Brackenfell 1 cancelled']],
  ['one that was never shot', 'The week at Hulu\nBrackenfell is cancelled before a foot of it has been shot.', ['Brackenfell 1 cancelled']],
  [
    'unless it was its second',
    'The week at Hulu\nHulu cancelled the second season of Brackenfell before filming began.',
    ['Brackenfell 2 cancelled'],
  ],
  [
    'several series of one season, behind another',
    'The week at Hulu\nHulu said no to a third season of Brackenfell and to second seasons of two newcomers, Maddox Quay and Old Solway.',
    ['Brackenfell 3 cancelled', 'Maddox Quay 2 cancelled', 'Old Solway 2 cancelled'],
  ],
  [
    'one season said of both behind a comma',
    'The week at Hulu\nBrackenfell will be back, and so will Maddox Quay, for a second series.',
    ['Brackenfell 2 renewed', 'Maddox Quay 2 renewed'],
  ],
  [
    'and of one',
    'The week at Hulu\nBrackenfell will be back, and so will Maddox Quay, for its second series.',
    ['Brackenfell - renewed', 'Maddox Quay 2 renewed'],
  ],
  [
    'the one season of what is new',
    'The week at Hulu\nHulu ordered only the one season of Brackenfell for now.',
    ['Brackenfell 1 renewed'],
  ],
  ['and not of what goes on', 'The week at Hulu\nHulu ordered one more season of Brackenfell.', ['Brackenfell - renewed']],
  [
    'ordinals in brackets',
    'The week at Hulu\nIt is a no for both Brackenfell (third) and Maddox Quay (second).',
    ['Brackenfell 3 cancelled', 'Maddox Quay 2 cancelled'],
  ],
];

/** The same of what is told of a season that no heading and no word of the sentence numbers. */
const FACTS: readonly (readonly [why: string, text: string, read: string])[] = [
  [
    'the season that its paragraph spoke of last',
    'The week at Hulu\nThe third season of Brackenfell is in the can. Brackenfell arrives on 4 May 2024.',
    'Brackenfell 3 premiere 2024-05-04',
  ],
  [
    'the season whose premiere date a headline sets',
    'Brackenfell season 3 premiere date set, season 4 is filming\nThe drama returns to Hulu on 4 May 2025.',
    'Brackenfell 3 premiere 2025-05-04',
  ],
  [
    'the latest season that the document speaks of',
    'Brackenfell is back\nThe drama arrives on 4 May 2024.\nIts third season had Tom Hask in it, and the fourth has not.',
    'Brackenfell 4 premiere 2024-05-04',
  ],
];

for (const [why, text, read] of FACTS) {
  test(why, () => {
    const claims = readExample(text).filter(({ predicate }) => predicate === 'premiere');
    assert.deepEqual(
      claims.map(({ series, season, predicate, value }) => [series, season ?? '-', predicate, value].join(' ')),
      [read],
    );
  });
}

for (const [why, text, read] of CASES) {
  test(why, () => assert.deepEqual(statusesIn(text).sort(), [...read].sort()));
}
