import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, claims: readonly string[]])[] = [
  [
    'what else is decided that day is the carrier’s word',
    'CBS scorecard: Kestrel Point is out\nCBS has cancelled Kestrel Point, the network said on Friday. Old Solway will wrap after its current seventh season.',
    ['Kestrel Point - cancelled official certain', 'Old Solway 7 ending official certain'],
  ],
  [
    'and what another carrier once decided is told in passing',
    'Kestrel Point finds a new home\nThree months after it was dropped by Freevee, Tubi has ordered a third season of Kestrel Point.',
    ['Kestrel Point 3 cancelled outlet certain', 'Kestrel Point 3 renewed official certain'],
  ],
  [
    'as is what a relative clause looks back on',
    'Netflix has renewed Kestrel Point for a second season.\nIts star was last seen in Old Solway, which ITV axed last year.',
    ['Kestrel Point 2 renewed official certain', 'Old Solway - cancelled outlet certain'],
  ],
  [
    'the day that goes with an announcement is announced',
    'Kestrel Point to end\nHulu has renewed Kestrel Point for a fifth and final season. It arrives on October 3.',
    ['Kestrel Point 5 renewed official certain', 'Kestrel Point 5 ending official certain', 'Kestrel Point 5 2024-10-03 official certain'],
  ],
  [
    'the days of a slate are announced, each of them',
    'Hulu announces summer slate\nHulu today announced its dates. Kestrel Point returns on June 4 and Old Solway premieres on July 9.',
    ['Kestrel Point - 2024-06-04 official certain', 'Old Solway - 2024-07-09 official certain'],
  ],
  [
    'what is all that a text tells is its story, however long ago it was',
    'Hulu cancelled Kestrel Point in March, then revived it in April.',
    ['Kestrel Point - cancelled official certain', 'Kestrel Point - renewed official certain'],
  ],
  [
    'a day that has been is remembered',
    'What now?\nNetflix put out the third season of Kestrel Point on March 27. It has not renewed it.',
    ['Kestrel Point 3 2024-03-27 outlet certain', 'Kestrel Point 4 undecided outlet certain'],
  ],
];
for (const [why, text, claims] of CASES)
  test(why, () => {
    const told = readExample(text).filter(({ predicate }) => predicate === 'status' || predicate === 'premiere');
    assert.deepEqual(told.map(describeClaim).sort(), [...claims].sort());
  });
