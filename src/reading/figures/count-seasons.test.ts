import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../lexicon/examples.ts';

const countsIn = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'episodes' || predicate === 'runtime')
    .map(({ series, season, predicate, value }) => `${series} ${season ?? '-'} ${predicate} ${value}`)
    .sort();

/** A text, and the counts with the seasons that they are of. */
const COUNTED: readonly (readonly [text: string, counts: readonly string[]])[] = [
  ['Brackenfell has been renewed for a fourth season. ITV has ordered eight episodes.', ['Brackenfell 4 episodes 8']],
  ['Maddox Quay casts its sixth spell in May. The run is of ten episodes.', ['Maddox Quay 6 episodes 10']],
  ['There will be no third season of Kestrel Point, whose eight episodes came out in March.', ['Kestrel Point 2 episodes 8']],
  ['Brackenfell is back for a fifth season. The fifth, like the fourth, will be six episodes.', ['Brackenfell 5 episodes 6']],
  ['Old Solway ends its third season with a two-part finale.', []],
  ['‘Old Solway’ wins third season\nThe drama was given ten episodes.', ['Old Solway 3 episodes 10']],
  ['Old Solway has been renewed for season 3. Season 2, which expanded to 22 episodes, was a hit.', ['Old Solway 2 episodes 22']],
  ['Old Solway is a six-part limited series.', ['Old Solway 1 episodes 6']],
  ['Maddox Quay, a six-part thriller from the team behind Kestrel Point, starts in May.', ['Maddox Quay 1 episodes 6']],
  ['The freshman drama Brackenfell ended its 13-episode run in May.', ['Brackenfell 1 episodes 13']],
  ['Channel 4 has ordered a new drama, Juniper Vance. It has eight episodes.', ['Juniper Vance 1 episodes 8']],
  [
    'The six-part thriller Kestrel Point finished on Monday. ITV has yet to say if there will be a second series.',
    ['Kestrel Point 1 episodes 6'],
  ],
  ['ITV has not renewed Brackenfell for season 3. All ten episodes came out on Friday.', ['Brackenfell 2 episodes 10']],
  ['Season 3 of Old Solway is on. The series runs to eight episodes.', ['Old Solway 3 episodes 8']],
  ['Both seasons of Brackenfell have had ten episodes.', ['Brackenfell 1 episodes 10', 'Brackenfell 2 episodes 10']],
  ['Channel 4 brought Old Solway to a close after two seasons of six parts.', ['Old Solway 1 episodes 6', 'Old Solway 2 episodes 6']],
  [
    'ITV has renewed Kestrel Point for a sixth and a seventh series, each of eight episodes.',
    ['Kestrel Point 6 episodes 8', 'Kestrel Point 7 episodes 8'],
  ],
  [
    'Season 6 of Maddox Quay has seven episodes, up from the six of the last run.',
    ['Maddox Quay 5 episodes 6', 'Maddox Quay 6 episodes 7'],
  ],
  [
    'Channel 4 has renewed Old Solway for a second series. The six-part thriller stars Ann Lee as a ferry captain.',
    ['Old Solway 1 episodes 6'],
  ],
  ['ITV has given Kestrel Point a second series and ordered Juniper Vance, a six-part comedy.', ['Juniper Vance 1 episodes 6']],
  ['Kestrel Point is over. Brackenfell goes on with season 4. It will run to ten episodes.', ['Brackenfell 4 episodes 10']],
  ['Maddox Quay, from the makers of Kestrel Point, has eight episodes.', ['Maddox Quay - episodes 8']],
  ['Brackenfell is to end with season 2. The new eight-part run begins next month.', ['Brackenfell 2 episodes 8']],
  ['Channel 4 has axed Maddox Quay after two series and twelve episodes.', []],
  ['Maddox Quay is back for season 5. The season, which is eight episodes, was shot in Leith.', ['Maddox Quay 5 episodes 8']],
  ['Season 1 of Old Solway had eight episodes and season 2 ten.', ['Old Solway 1 episodes 8', 'Old Solway 2 episodes 10']],
  ['Season 1 of Old Solway had eight episodes and season 2 took ten months to make.', ['Old Solway 1 episodes 8']],
  ['There are 18 episodes in season 1 and ten in season 2 of Old Solway.', ['Old Solway 1 episodes 18', 'Old Solway 2 episodes 10']],
  [
    'Old Solway had 18 episodes in season 1, ten in season 2 and eight in season 3.',
    ['Old Solway 1 episodes 18', 'Old Solway 2 episodes 10', 'Old Solway 3 episodes 8'],
  ],
  [
    'Old Solway had 18 episodes in its first season and ten in its second season.',
    ['Old Solway 1 episodes 18', 'Old Solway 2 episodes 10'],
  ],
  ['Old Solway had 18 episodes in season 1 and is number ten in season 2 of our list.', ['Old Solway 1 episodes 18']],
  ['There were 24 episodes of Juniper Vance over two seasons.', []],
  ['Kestrel Point season 3 will be released in two parts of five episodes.', []],
  ['Old Solway has been renewed for season 3. The show, which has had 18 episodes, is set in Leith.', []],
  ['ITV has renewed Brackenfell for two seasons of ten episodes each.', ['Brackenfell - episodes 10']],
  ['Maddox Quay, up against a ten-part drama on Channel 4, won the night.', []],
  ['Ann Lee is writing a six-part drama for ITV. She also stars in Maddox Quay.', []],
  ['Ann Lee stars in a six-part thriller, Juniper Vance.', ['Juniper Vance 1 episodes 6']],
  ['Ann Lee, who wrote the six-part drama Juniper Vance, joins Maddox Quay for season 4.', ['Juniper Vance 1 episodes 6']],
  ['Maddox Quay is back with eight episodes.', ['Maddox Quay - episodes 8']],
  ['Channel 4 has cancelled Brackenfell after one season of eight episodes.', ['Brackenfell 1 episodes 8']],
  ["The second season of Maddox Quay (8 x 50') is for sale.", ['Maddox Quay 2 episodes 8', 'Maddox Quay 2 runtime 50']],
  ['Our recap of Maddox Quay 2x07 is here.', []],
  ['Brackenfell season 2 is done at Channel 4.', []],
  ['The five remaining episodes of Brackenfell season 2 are on Friday.', []],
];
for (const [text, counts] of COUNTED) test(text, () => assert.deepEqual(countsIn(text), counts));
