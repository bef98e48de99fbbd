import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../../lexicon/examples.ts';

/** Headlines of two fates: what is told of each series, and nothing of one that is the other's. */
const CASES: readonly (readonly [headline: string, statuses: readonly string[]])[] = [
  ["NBC cancels 'Brackenfell'; 'Old Solway' gets a third season", ['Brackenfell - cancelled', 'Old Solway 3 renewed']],
  ["NBC cancels 'Brackenfell', 'Old Solway' gets a third season", ['Brackenfell - cancelled', 'Old Solway 3 renewed']],
  ["NBC renews 'Brackenfell', 'Old Solway' out after two seasons", ['Brackenfell - renewed', 'Old Solway 3 cancelled']],
  ["NBC renews 'Brackenfell', 'Old Solway' to end", ['Brackenfell - renewed', 'Old Solway - ending']],
  ["NBC passes on 'Brackenfell'; 'Old Solway' on the bubble", ['Brackenfell - cancelled', 'Old Solway - undecided']],
  ["NBC renews 'Brackenfell' — 'Old Solway' is over", ['Brackenfell - renewed', 'Old Solway - cancelled']],
  ["NBC renews 'Brackenfell' | 'Old Solway' axed", ['Brackenfell - renewed', 'Old Solway - cancelled']],
  ["'Brackenfell' renewed as 'Old Solway' is cancelled", ['Brackenfell - renewed', 'Old Solway - cancelled']],
  ["'Brackenfell' axed but 'Old Solway' renewed", ['Brackenfell - cancelled', 'Old Solway - renewed']],
  ["'Brackenfell' gets third season while 'Old Solway' still in limbo", ['Brackenfell 3 renewed', 'Old Solway - undecided']],
  ["'Brackenfell' gets third season while 'Old Solway' to end", ['Brackenfell 3 renewed', 'Old Solway - ending']],
  // a verb with an object of its own
  ["NBC has renewed 'Brackenfell' but cancelled 'Old Solway'.", ['Brackenfell - renewed', 'Old Solway - cancelled']],
  [
    'NBC renewed Brackenfell and Maddox Quay but axed Old Solway.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed', 'Old Solway - cancelled'],
  ],
  // one list, and one fate
  ["NBC cancels 'Brackenfell', 'Old Solway'", ['Brackenfell - cancelled', 'Old Solway - cancelled']],
  ["NBC renews 'Brackenfell' as well as 'Old Solway'", ['Brackenfell - renewed', 'Old Solway - renewed']],
  ["'Brackenfell', 'Old Solway' renewed by NBC", ['Brackenfell - renewed', 'Old Solway - renewed']],
];

for (const [headline, statuses] of CASES) test(headline, () => assert.deepEqual(statusesIn(headline), [...statuses]));
