import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

/** Texts, and the premieres that they tell on a Friday, May 10, 2024. */
const CASES: readonly (readonly [text: string, premieres: readonly string[]])[] = [
  [
    'Hulu has new dates: Kestrel Point (June 4), Old Solway (July 5) and Maddox Quay (July 9).',
    ['Kestrel Point - 2024-06-04', 'Old Solway - 2024-07-05', 'Maddox Quay - 2024-07-09'],
  ],
  [
    'Coming to Hulu: Kestrel Point season 4 (June 4) and Old Solway season 2 (July 5).',
    ['Kestrel Point 4 2024-06-04', 'Old Solway 2 2024-07-05'],
  ],
  [
    'Kestrel Point returns on June 4, Old Solway on July 5 and Maddox Quay on July 9.',
    ['Kestrel Point - 2024-06-04', 'Old Solway - 2024-07-05', 'Maddox Quay - 2024-07-09'],
  ],
  [
    'Kestrel Point returns on June 4 and Old Solway, now with Ann Lee, on July 5.',
    ['Kestrel Point - 2024-06-04', 'Old Solway - 2024-07-05'],
  ],
  ['Kestrel Point and Old Solway return on June 4 and July 5, respectively.', ['Kestrel Point - 2024-06-04', 'Old Solway - 2024-07-05']],
  ['Following Kestrel Point, which premiered in March, Old Solway returns in July.', ['Kestrel Point - 2024-03', 'Old Solway - 2024-07']],
  ['The finales are near: Kestrel Point (June 4) and Old Solway (July 5).', []],
  ['Hulu is filming Kestrel Point (June 4) and Old Solway (July 5) in Leeds.', []],
  ['Conventions to come: Kestrel Point (June 4) and Old Solway (July 5).', []],
  ['Hulu cancelled Kestrel Point (June 4) and Old Solway (July 5).', []],
  ['The stars of Kestrel Point (June 4) and Old Solway (July 5) have birthdays.', []],
  ['Talks on Kestrel Point end on June 4, on Old Solway on July 5.', []],
];

for (const [text, premieres] of CASES)
  test(`days of several series: ${text}`, () => {
    const told = readExample(text).filter(({ predicate }) => predicate === 'premiere');
    assert.deepEqual(
      told
        .map(describeClaim)
        .map((claim) => claim.replace(/ \w+ certain$/, ''))
        .sort(),
      [...premieres].sort(),
    );
  });
