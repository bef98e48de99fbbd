import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** Fates of series that are named by another, by text. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "Hulu cancels 'Brackenfell' stablemate 'Maddox Quay' after one season": ['Maddox Quay 2 cancelled'],
  'Sky has decided against a second series of Kestrel Point’s stablemate, Old Solway.': ['Old Solway 2 cancelled'],
  "'Brackenfell' prequel 'Juniper Vance' has been renewed for a third season": ['Juniper Vance 3 renewed'],
  'ITV has ordered a second series of the Kestrel Point-style epic Old Solway.': ['Old Solway 2 renewed'],
  'Hulu cancels the ‘Maddox Quay’ spinoff': [],
  "Hulu Cancels 'Brackenfell' Stablemate 'Maddox Quay'\nThe drama is over. Hulu will not be ordering a second season.": [
    'Maddox Quay 2 cancelled',
  ],
  "'Brackenfell' Creator Has New Series 'Maddox Quay' at Hulu\nThe comedy has been renewed for a second season.": ['Maddox Quay 2 renewed'],
  'Fox is not going ahead with further seasons of ‘Brackenfell’ stablemate ‘Maddox Quay’ and ‘Old Solway’.': [
    'Maddox Quay - cancelled',
    'Old Solway - cancelled',
  ],
  // called by its kinship, and named behind it
  'What is on\nBrackenfell has many fans. The prequel, Juniper Vance, has been renewed for a third season.': ['Juniper Vance 3 renewed'],
  // named beside its kin
  'What is on\nBrackenfell and its spin-off Juniper Vance have been renewed.': ['Brackenfell - renewed', 'Juniper Vance - renewed'],
  'What is on\nITV has renewed Brackenfell, and its spin-off Juniper Vance was cancelled.': [
    'Brackenfell - renewed',
    'Juniper Vance - cancelled',
  ],
  // kin without a name
  'It leaves a spin-off\nBrackenfell was given a second season in March, and there was an American remake that ABC cancelled after one season.':
    ['Brackenfell 2 renewed'],
  'Ines Faraday at work\nBrackenfell is on Hulu. Her next drama was renewed for a second season before its first.': [],
  // no kin: the series itself
  'Ines Faraday at work\nBrackenfell is on Hulu. Her drama was renewed for a second season before its first.': ['Brackenfell 2 renewed'],
  'It is on Hulu\nBrackenfell, an American remake, was cancelled by Hulu after one season.': ['Brackenfell 2 cancelled'],
  'Sky has decided against a second series of Kestrel Point.': ['Kestrel Point 2 cancelled'],
};

for (const [text, expected] of Object.entries(CASES)) test(text, () => assert.deepEqual(statusesIn(text), expected));
