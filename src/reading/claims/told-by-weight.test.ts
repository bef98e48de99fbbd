import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../claim/claim.ts';
import { describeClaim, readExample } from '../lexicon/examples.ts';
import { isToldByWeight, restsOnWeight } from './rests-on-weight.ts';

const weighed = (text: string): string[] => readExample(text).filter(isToldByWeight).map(describeClaim);

const TOLD: readonly (readonly [text: string, claim: string])[] = [
  ['Brackenfell season 3\nThe hangar crew at Sky has topped up the tank for another lap.', 'Brackenfell 4 renewed official certain'],
  ['Brackenfell has been shown the airlock by Syfy after one lonely orbit.', 'Brackenfell 2 cancelled official certain'],
  ['The jury at Hulu is still out on a second helping of Brackenfell.', 'Brackenfell 2 undecided outlet certain'],
  ['The wait for Brackenfell is over on September 29: Hulu unlocks the gates.', 'Brackenfell - 2024-09-29 outlet certain'],
  ['Brackenfell digs in for a second winter, from September 29.', 'Brackenfell 2 2024-09-29 outlet certain'],
  ['Get the kettle on: Brackenfell, June 4, Hulu.', 'Brackenfell - 2024-06-04 outlet certain'],
  // of two seasons, the one that is called the last
  [
    'Hulu said the third run of Brackenfell lands next summer, with the fourth and last already in the can.',
    'Brackenfell 4 ending official certain',
  ],
  // of several series in a sentence, each by what stands beside it
  [
    'Kestrel Point opened to 4.1 million viewers, and Brackenfell has been shown the airlock by Syfy after one lonely orbit.',
    'Brackenfell 2 cancelled official certain',
  ],
  [
    'Kestrel Point returns to ITV on Sunday, while the jury at Hulu is still out on a second helping of Brackenfell.',
    'Brackenfell 2 undecided outlet certain',
  ],
];
for (const [text, claim] of TOLD) test(`weighed: ${text}`, () => assert.deepEqual(weighed(text), [claim]));

const TEMPTING = [
  'The boss of HBO says that season 3 of Brackenfell will probably arrive in 2027, and that it is not certain whether it will be the last.',
  'Anna Bell plays the nurse in the smash hit Sky series Brackenfell, which returned for series two.',
  'Tom Hask meets the writer as the third series of Brackenfell reaches its finale.',
  'In the finale of Brackenfell, the ward is closed and the nurse renews her lease for another year.',
  'Brackenfell fans have ordered another round of mugs from the gift shop.',
  'Brackenfell season 2\nWhether Tom Hask can swim, nobody is saying.',
  'Brackenfell will return with a Christmas special, after Hulu decided not to partner with ITV on the next series of the drama.',
  'Brackenfell\nThe fifth season was the last, although a sequel set in Leeds, Maddox Quay, is on its way.',
  'The city has renewed the permit of Brackenfell, a pub in Leeds, for another year.',
  'Filming on Brackenfell wrapped in Galway on April 14.',
  'Anna Bell, the star of Brackenfell, was born on May 3.',
  'Brackenfell\nHulu announced the news on Monday.',
  'The earliest we could hear about season 2 of Brackenfell will be the end of October.',
];
for (const text of TEMPTING) test(`weighed and found wanting: ${text}`, () => assert.deepEqual(weighed(text), []));

/** What weights tell of people and of numbers. */
const factsWeighed = (text: string): string[] =>
  readExample(text)
    .filter(({ rules }) => rules.includes('credit/by-weight') || rules.includes('episodes/by-weight'))
    .map(({ value }) => (typeof value === 'object' && 'role' in value ? `${value.person} ${value.role}` : `${value} episodes`));

const FACTS: readonly (readonly [text: string, facts: readonly string[]])[] = [
  ['Laura Ortiz suits up for the drama Brackenfell as its new captain.', ['Laura Ortiz cast']],
  ['Tom Hask, who wears the badge in the drama Brackenfell, is tired.', ['Tom Hask cast']],
  ['The drama Brackenfell has Edie Marlowe and Tom Hask again.', ['Edie Marlowe cast', 'Tom Hask cast']],
  ['The new run of the drama Brackenfell? Eight. The old one was longer.', ['8 episodes']],
  ['The novelist Ida Venn wrote the book on which the drama Brackenfell is based.', []],
  ['The drama Brackenfell has been renewed, Netflix executive Mary Hale said.', []],
  ['The mayor of Leeds, Tom Hask, opened a bridge while the drama Brackenfell was on.', []],
  ["Mary Hale walks out on her husband in tonight's episode of the drama Brackenfell.", []],
  ['The drama Brackenfell has been on for six years.', []],
  ['The drama Brackenfell has been renewed four episodes into its run.', []],
  ['The soap Brackenfell will go from five to three episodes a week from September.', []],
];
for (const [text, facts] of FACTS) test(`facts weighed: ${text}`, () => assert.deepEqual(factsWeighed(text), facts));

const statusOf = (text: string): Claim | undefined => readExample(text).find(({ predicate }) => predicate === 'status');

test('what a row tells is not told again by weight, and rests on the row', () => {
  const told = statusOf('Hulu has renewed Brackenfell for a third season.');
  assert.equal(told !== undefined && restsOnWeight(told), false);
});

test('a season that is only the likeliest is no ground, until it is said', () => {
  const [likely, said] = [
    statusOf('Syfy has cancelled Brackenfell, two voyages in.'),
    statusOf('Syfy has cancelled Brackenfell, two voyages in. Syfy has cancelled season 3 of Brackenfell.'),
  ];
  assert.equal(likely?.season, 3);
  assert.equal(said?.season, 3);
  assert.deepEqual(
    [likely, said].map((claim) => claim !== undefined && restsOnWeight(claim)),
    [true, false],
  );
});
