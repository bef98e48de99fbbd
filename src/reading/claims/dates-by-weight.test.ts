import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../lexicon/examples.ts';

const weighed = (text: string): string[] =>
  readExample(text).flatMap((claim) =>
    claim.predicate === 'premiere' && claim.rules.includes('premiere/by-weight') ? [`${claim.season ?? '-'} ${claim.value}`] : [],
  );

const TOLD: readonly (readonly [text: string, claim: string])[] = [
  ['The wait for Brackenfell is over on September 29: Hulu unlocks the gates.', '- 2024-09-29'],
  ['Brackenfell digs in for a second winter, from September 29.', '2 2024-09-29'],
  ['Get the kettle on: Brackenfell, June 4, Hulu.', '- 2024-06-04'],
];
for (const [text, claim] of TOLD) test(`weighed: ${text}`, () => assert.deepEqual(weighed(text), [claim]));

const OTHER_DAYS = [
  'Filming on Brackenfell wrapped in Galway on April 14.',
  'Anna Bell, the star of Brackenfell, was born on May 3.',
  'Brackenfell\nHulu announced the news on Monday.',
  'The earliest we could hear about season 2 of Brackenfell will be the end of October.',
];
for (const text of OTHER_DAYS) test(`weighed and found to be another day: ${text}`, () => assert.deepEqual(weighed(text), []));
