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
  ['Old Solway is a six-part limited series.', ['Old Solway - episodes 6']],
  ['Channel 4 has cancelled Brackenfell after one season of eight episodes.', ['Brackenfell 1 episodes 8']],
  ["The second season of Maddox Quay (8 x 50') is for sale.", ['Maddox Quay 2 episodes 8', 'Maddox Quay 2 runtime 50']],
  ['Our recap of Maddox Quay 2x07 is here.', []],
  ['Brackenfell season 2 is done at Channel 4.', []],
  ['The five remaining episodes of Brackenfell season 2 are on Friday.', []],
];
for (const [text, counts] of COUNTED) test(text, () => assert.deepEqual(countsIn(text), counts));
