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
    'what another carrier is said to have dropped, too',
    'NBC said Thursday it would renew Kestrel Point, which Fox had dropped, for season 8.',
    ['Kestrel Point 8 renewed official certain', 'Kestrel Point 8 cancelled outlet certain'],
  ],
  [
    'and by a sentence that has both',
    'NBC axed Kestrel Point in June; Netflix now picks it up for a fourth season.',
    ['Kestrel Point 4 cancelled outlet certain', 'Kestrel Point 4 renewed official certain'],
  ],
  [
    'a year, a day long past and what had been done look back',
    'PBS saves two\nPBS has renewed Kestrel Point for a second series. In 2019 ITV decided against a second series. Old Solway had been axed by ITV on December 16, 2019.',
    ['Kestrel Point 2 renewed official certain', 'Kestrel Point 2 cancelled outlet certain', 'Old Solway - cancelled outlet certain'],
  ],
  [
    'a relative clause in talk of something else is no story of the carrier’s',
    'Anna Bell on the sea\nAnna Bell speaks of Kestrel Point, which Netflix renewed for a fourth season in May.',
    ['Kestrel Point 4 renewed outlet certain'],
  ],
  [
    'what it said that it does is no relative clause',
    'Kestrel Point over\nHulu told the makers of Kestrel Point on Friday that it would not be needing a sixth season.',
    ['Kestrel Point 6 cancelled official certain'],
  ],
  [
    'what it said that it had done is news',
    'Kestrel Point over\nHulu said on Friday it had cancelled Kestrel Point.',
    ['Kestrel Point - cancelled official certain'],
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
