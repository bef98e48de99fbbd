import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../../lexicon/examples.ts';

/** What is said of a status, by text. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'Hulu has given the go-ahead to Brackenfell, an adaptation of the novel.': ['Brackenfell 1 renewed'],
  'The streamer Hulu has ordered eight episodes of Maddox Quay, based on the novel.': ['Maddox Quay 1 renewed'],
  "'Kestrel Point' Pilot Dead at NBC\nThe network has passed on the drama.": ['Kestrel Point 1 cancelled'],
  'ABC pilot “Old Solway” did not move forward. The comedy was shot in March.': ['Old Solway 1 cancelled'],
  // what has been on before, by what else the text says
  'Hulu has given the go-ahead to Brackenfell, an adaptation of the novel, for another season.': ['Brackenfell - renewed'],
  'The ranch drama Maddox Quay received a two-season order in 2021.': ['Maddox Quay 1 renewed', 'Maddox Quay 2 renewed'],
  'Hulu has renewed Maddox Quay, a thriller from the makers of Old Solway.': ['Maddox Quay - renewed'],
  'NBC has renewed Maddox Quay. The pilot was watched by ten million.': ['Maddox Quay - renewed'],
  'NBC has cancelled the drama Maddox Quay. Its pilot was directed by Ann Lee.': ['Maddox Quay - cancelled'],
  'Netflix has given the go-ahead to Brackenfell, its hit thriller.': ['Brackenfell - renewed'],
  'FX has picked up Brackenfell, a comedy starring Ann Lee, after it was cancelled by ABC.': [
    'Brackenfell - renewed',
    'Brackenfell - cancelled',
  ],
  'ITV has put an end to series Old Solway.': ['Old Solway - cancelled'],
  'Hulu has given the hit drama Maddox Quay a two-season pickup.': ['Maddox Quay - renewed'],
  'NBC has dropped Kestrel Point. Its third season, a long way from the pilot, ended in May.': ['Kestrel Point 4 cancelled'],
};

for (const [text, expected] of Object.entries(CASES)) test(text, () => assert.deepEqual(statusesIn(text), expected));
