/** The ways in which scorecards, slates and posts say what becomes of many series at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

/** @returns `Brackenfell 3 renewed likely`, in the order of the text; certainty where it is not certain */
function statuses(lines: readonly string[]): string[] {
  return readExample(lines.join('\n'))
    .filter(({ predicate }) => predicate === 'status')
    .map((claim) =>
      describeClaim(claim)
        .split(' ')
        .toSpliced(-2, 1)
        .join(' ')
        .replace(/ certain$/u, ''),
    )
    .toSorted();
}

const CASES: readonly (readonly [says: string, lines: readonly string[], claims: readonly string[]])[] = [
  [
    'a bracket behind a title is about that title alone',
    [
      'The state of play',
      'ABC: Brackenfell (renewed), Old Solway (cancelled), Maddox Quay (undecided), Kestrel Point (renewed for a second season)',
    ],
    ['Brackenfell - renewed', 'Kestrel Point 2 renewed', 'Maddox Quay - undecided', 'Old Solway - cancelled'],
  ],
  [
    'also in a list with a label',
    ['The state of play', 'Not returning: Brackenfell, Old Solway (decision pending), Maddox Quay.'],
    ['Brackenfell - cancelled', 'Maddox Quay - cancelled', 'Old Solway - undecided'],
  ],
  [
    'a carrier stands before a label',
    ['The state of play', 'ABC — Renewed: Brackenfell, Old Solway. Cancelled: Maddox Quay.'],
    ['Brackenfell - renewed', 'Maddox Quay - cancelled', 'Old Solway - renewed'],
  ],
  [
    'a forecast hedges',
    [
      'Bubble watch',
      'Certain to return: Brackenfell. Likely to return: Old Solway. Unlikely to return: Maddox Quay. Could go either way: Kestrel Point.',
    ],
    ['Brackenfell - renewed', 'Kestrel Point - undecided', 'Maddox Quay - cancelled likely', 'Old Solway - renewed likely'],
  ],
  [
    'nobody has heard',
    ['Bubble watch', 'At ABC the following have not heard: Brackenfell, Old Solway and Maddox Quay.'],
    ['Brackenfell - undecided', 'Maddox Quay - undecided', 'Old Solway - undecided'],
  ],
  [
    'ordered as the last',
    ['Bubble watch', 'Brackenfell - renewed (final season); Old Solway - cancelled'],
    ['Brackenfell - ending', 'Brackenfell - renewed', 'Old Solway - cancelled'],
  ],
  [
    'what it has picked up stands behind the number of them',
    ['Hulu renewals', 'Hulu has picked up three series. They are: Brackenfell, Old Solway and Maddox Quay.'],
    ['Brackenfell - renewed', 'Maddox Quay - renewed', 'Old Solway - renewed'],
  ],
  [
    'a mark stands before its entry',
    ['Scorecard', '✅ Brackenfell (S8)', '❌ Old Solway', '✅ Maddox Quay'],
    ['Brackenfell 8 renewed', 'Maddox Quay - renewed', 'Old Solway - cancelled'],
  ],
  [
    'an answer stands behind a name, its carrier and a colon',
    ['Scorecard', 'Brackenfell (CBS): No decision yet. The numbers are soft.', 'Old Solway (ABC): Cancelled. Pulled in May.'],
    ['Brackenfell - undecided', 'Old Solway - cancelled'],
  ],
  [
    'pilots are of first seasons',
    ['Pilot season: the yeses and noes', 'Yes: Brackenfell and Old Solway. No: Maddox Quay. Maybe: Kestrel Point.'],
    ['Brackenfell 1 renewed', 'Kestrel Point 1 undecided', 'Maddox Quay 1 cancelled', 'Old Solway 1 renewed'],
  ],
  [
    'a mark before prose is a judgement',
    ['What we made of it', '✅ Brackenfell has the best of casts', '❌ Old Solway is too long', '❌ Maddox Quay is a bore'],
    [],
  ],
  [
    'what is on this week has neither been ordered nor dropped',
    ['This week on the box', 'Brackenfell (returning Thursday), Old Solway (season ends), Maddox Quay (ending tonight)'],
    [],
  ],
  ['what is unlikely to go may stay', ['Bubble watch', 'Unlikely to be cancelled: Brackenfell.'], ['Brackenfell - renewed likely']],
  [
    'a month is no doubt',
    ['Bubble watch', 'Renewed May 12: Brackenfell. Cancelled in May: Old Solway. May be renewed: Maddox Quay.'],
    ['Brackenfell - renewed', 'Maddox Quay - renewed possible', 'Old Solway - cancelled'],
  ],
  [
    'renewals beside pilots are of no first seasons',
    ['Pilots, renewals and cancellations', 'Renewed: Brackenfell and Old Solway. Cancelled: Maddox Quay.'],
    ['Brackenfell - renewed', 'Maddox Quay - cancelled', 'Old Solway - renewed'],
  ],
  [
    'marks within a title part no list',
    ['The state of play', 'Renewed: Brackenfell, St. Orrin Ward, Old Solway', 'Cancelled: Maddox Quay, Marlow: Deep Water, Kestrel Point'],
    [
      'Brackenfell - renewed',
      'Kestrel Point - cancelled',
      'Maddox Quay - cancelled',
      'Marlow: Deep Water - cancelled',
      'Old Solway - renewed',
      'St. Orrin Ward - renewed',
    ],
  ],
  [
    'a headline that asks for both is no label',
    ['What is coming back and what is not', 'Brackenfell, Old Solway and Maddox Quay are all on the list.'],
    [],
  ],
  [
    'what networks bring back is no list of fates where it lists people',
    ['Bubble watch', 'The stars of these renewed shows will come to the party: Anna Bell, Tom Hask and Mary Oak.'],
    [],
  ],
];

for (const [says, lines, claims] of CASES) test(`scorecards: ${says}`, () => assert.deepEqual(statuses(lines), claims));
