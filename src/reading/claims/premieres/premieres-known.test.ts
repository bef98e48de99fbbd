import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../../text/document.ts';
import { createReader } from '../../reader.ts';

const READER = createReader(loadBundledCatalogue());

/** The premieres that a text of June 10, 2020, tells of series that the catalogue knows. */
function told(text: string): readonly string[] {
  const [headline = '', ...lines] = text.split('\n');
  const parts = lines.map((line) => ({ kind: 'paragraph', text: line, marks: [], origin: [] }) as const);
  const document = makeDocument(
    { url: null, publisher: null, published: '2020-06-10', updated: null, headline, byline: null, parts },
    null,
  );
  return READER(document)
    .claims.filter(({ predicate }) => predicate === 'premiere')
    .map(({ series, season, value }) => `${series} ${season ?? '-'} ${value}`);
}

const CASES: readonly (readonly [why: string, text: string, premieres: readonly string[]])[] = [
  [
    'what follows goes out on the same day',
    'Autumn on ABC\nThe Rookie is back on Tuesday, September 15 at 8 p.m. ET, followed by Big Sky at 9 p.m. and Station 19 at 10 p.m.',
    ['The Rookie - 2020-09-15', 'Big Sky - 2020-09-15', 'Station 19 - 2020-09-15'],
  ],
  [
    'a repeat that follows is none',
    'Autumn on ABC\nThe Rookie is back on September 15, followed by a repeat of Station 19.',
    ['The Rookie - 2020-09-15'],
  ],
  ['a soap has its days every week', 'A star leaves EastEnders\nThe soap airs Monday to Thursday on BBC One.', []],
  ['dates of all that a carrier has', 'CBS sets fall premiere dates\nNCIS and Bull were renewed in May.', []],
  [
    "the season of somebody's drama",
    "Mindhunter\nIt has been a while since the second season of David Fincher's drama arrived on Netflix in August 2018.",
    ['Mindhunter 2 2018-08'],
  ],
  ['a library is no season', 'New to stream\nAll seven seasons of Mad Men will be on IMDb TV from July 15.', []],
  ['one evening of a run', 'On the box\nMasterChef returned this evening as a contestant fell.', []],
  ['and a return of another day', 'On the box\nMasterChef returned on June 5.', ['MasterChef - 2020-06-05']],
  ['nor is every season', 'New to stream\nEvery season of Friends arrives on HBO Max on July 15.', []],
  ["a service of a series' name", "Streaming wars\nNBC's Peacock streaming service arrives on July 15.", []],
  ['a daily show ends its pause', 'Loose Women is back\nLoose Women returns to ITV on Monday, June 15, after six weeks off air.', []],
  [
    'a talk show that had no pause',
    'Talk shows\nLast Week Tonight with John Oliver returns on July 5.',
    ['Last Week Tonight with John Oliver - 2020-07-05'],
  ],
  ['a soap that comes back for good', 'Soap news\nNeighbours returns on September 18 on Amazon.', ['Neighbours - 2020-09-18']],
  [
    'what another carrier has shown is not new where it is added',
    'New to Netflix in July: what to watch\nRiverdale season 4 is there, and Dark season 3.',
    ['Dark 3 2020-07'],
  ],
  [
    'a carrier by another of its names is the same',
    'Amazon Prime in July: everything new\nHanna season 2 leads the list.',
    ['Hanna 2 2020-07'],
  ],
  [
    'a network of the U.S. is no network of Us',
    'Autumn plans\nThe CW today became the first U.S. network to set a date for its new and returning series.',
    [],
  ],
  ['the English of whom myths are told', 'A play returns\nThe acclaimed drama about English myths is to be revived in 2021.', []],
  ['a planet in a horoscope', 'Your week\nOver the past few weeks Mars premiered in your 10th house, says the series of signs.', []],
  [
    "2017's work is another than that of 2001",
    "HBO Max news\nThe fabled cut of 2017's Justice League will be released on HBO Max next year.",
    [],
  ],
  ['so is a cut that is called by a name', 'Justice League news\nRelease the Snyder Cut! Justice League is coming to HBO Max in 2021.', []],
  [
    'the part that somebody plays is no series',
    'A return in The Mandalorian season 2\nTom Hask is to play the bounty hunter Boba Fett in the second season of the show, which will hit screens in October.',
    [],
  ],
  [
    'a season ordered ahead of the debut does not begin then',
    'Space Force gets a second season ahead of its debut\nThe series premieres on Netflix on June 19.',
    ['Space Force 1 2020-06-19'],
  ],
  [
    'nor does one ordered today begin this week',
    'After Life gets a third season\nNetflix has ordered a third season of After Life, with the comedy returning on Friday.',
    ['After Life 2 2020-06-12'],
  ],
  [
    'what returns for a season begins with it',
    'After Life is back for a third season\nThe comedy returns on Friday.',
    ['After Life 3 2020-06-12'],
  ],
  ['wrestling is on each week', 'Raw tonight\nWWE Raw returns on June 15 with three matches.', []],
  ['a drama of many years', 'Crime news\nLaw & Order returns to NBC on September 25.', ['Law & Order - 2020-09-25']],
  ['a title that holds a pronoun', 'Time travel\nDoctor Who is back on BBC One on July 4.', ['Doctor Who - 2020-07-04']],
  [
    'a season of a talk show',
    'Talk shows\nThe eighth season of Last Week Tonight with John Oliver starts on July 5.',
    ['Last Week Tonight with John Oliver 8 2020-07-05'],
  ],
  ['a drama that does rest', 'Line of Duty news\nLine of Duty is set to return to BBC One in July.', ['Line of Duty - 2020-07']],
  ['a person makes her debut', 'Bachelor in Paradise looks\nAnna Bell has changed since her debut on Bachelor in Paradise in 2016.', []],
  ['a series in its first year', 'Lower Decks sets a date\nThe show premieres on August 6.', ['Star Trek: Lower Decks 1 2020-08-06']],
  [
    'the zone of an hour is no series',
    'Lower Decks sets a date\nStar Trek: Lower Decks premieres on Thursday, August 6, at 9 p.m. ET/PT.',
    ['Star Trek: Lower Decks 1 2020-08-06'],
  ],
  ['a miniseries', 'Hollywood news\nNetflix’s miniseries Hollywood came out on May 1.', ['Hollywood 1 2020-05-01']],
  ['what is new no longer', 'Ozark news\nThe new series Ozark is back on July 1.', ['Ozark - 2020-07-01']],
  [
    'new to a service this week',
    'Netflix new arrivals this week: ‘The Woods’ and more\nPlenty to see.',
    ['The Woods - 2020-06-08/2020-06-14'],
  ],
  ['what ended before', 'New on Netflix in July: ‘Breaking Bad’ and more\nPlenty to see.', []],
  ['the edition of a year', 'Love Island Australia 2020 start date\nWhen it comes is anybody’s guess.', []],
  [
    'titles that hold words of other days',
    'TV premiere calendar 2020\nJune 14: Married at First Sight Australia (E4), Season 7\nJune 21: 90 Day Fiancé (TLC), Season 8',
    ['Married at First Sight Australia 7 2020-06-14', '90 Day Fiancé 8 2020-06-21'],
  ],
  ['the second half of a season', 'Ozark news\nPlus: Ozark has its midseason premiere.', []],
  ['when somebody spoke', 'MasterChef news\nOn Monday, Anna Bell revealed what returning to MasterChef was like.', []],
  ['a person appears', "RuPaul's Drag Race\nPearl, who first appeared on RuPaul's Drag Race in 2015, is gone.", []],
];

for (const [why, text, premieres] of CASES) test(`${why}: ${text.replaceAll('\n', ' / ')}`, () => assert.deepEqual(told(text), premieres));
