import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { createReader } from '../reader.ts';

const READER = createReader(loadBundledCatalogue());

/** The premieres that a text of June 10, 2020, tells of series that the catalogue knows. */
function told(text: string): readonly string[] {
  const [headline = '', body = ''] = text.split('\n');
  const parts = [{ kind: 'paragraph', text: body, marks: [], origin: [] } as const];
  const document = makeDocument(
    { url: null, publisher: null, published: '2020-06-10', updated: null, headline, byline: null, parts },
    null,
  );
  return READER(document)
    .claims.filter(({ predicate }) => predicate === 'premiere')
    .map(({ series, season, value }) => `${series} ${season ?? '-'} ${value}`);
}

const CASES: readonly (readonly [why: string, text: string, premieres: readonly string[]])[] = [
  ['a daily show ends its pause', 'Loose Women is back\nLoose Women returns to ITV on Monday, June 15, after six weeks off air.', []],
  [
    'a talk show that had no pause',
    'Talk shows\nLast Week Tonight with John Oliver returns on July 5.',
    ['Last Week Tonight with John Oliver - 2020-07-05'],
  ],
  ['a soap that comes back for good', 'Soap news\nNeighbours returns on September 18 on Amazon.', ['Neighbours - 2020-09-18']],
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
  ['the second half of a season', 'Ozark news\nPlus: Ozark has its midseason premiere.', []],
  ['when somebody spoke', 'MasterChef news\nOn Monday, Anna Bell revealed what returning to MasterChef was like.', []],
  ['a person appears', "RuPaul's Drag Race\nPearl, who first appeared on RuPaul's Drag Race in 2015, is gone.", []],
];

for (const [why, text, premieres] of CASES) test(`${why}: ${text.replace('\n', ' / ')}`, () => assert.deepEqual(told(text), premieres));
