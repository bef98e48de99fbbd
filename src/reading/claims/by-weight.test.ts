import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../lexicon/examples.ts';

const told = (text: string) =>
  readExample(text).flatMap((claim) =>
    claim.predicate === 'status' ? [`${claim.season} ${claim.value} ${claim.certainty} ${claim.rules[0]}`] : [],
  );

const TOLD: readonly (readonly [text: string, claim: string])[] = [
  ['Brackenfell season 3\nThe hangar crew at Sky has topped up the tank for another lap.', '4 renewed certain order/by-weight'],
  ['Brackenfell has been shown the airlock by Syfy after one lonely orbit.', '2 cancelled certain cancel/by-weight'],
  ['The jury at Hulu is still out on a second helping of Brackenfell.', '2 undecided certain undecided/by-weight'],
];
for (const [text, claim] of TOLD) test(`weighed: ${text}`, () => assert.deepEqual(told(text), [claim]));

const TEMPTING = [
  'In the finale of Brackenfell, the ward is closed and the nurse renews her lease for another year.',
  'Brackenfell fans have ordered another round of mugs from the gift shop.',
  'Brackenfell season 2\nWhether Tom Hask can swim, nobody is saying.',
];
for (const text of TEMPTING) test(`weighed and found wanting: ${text}`, () => assert.deepEqual(told(text), []));

test('what a row tells is not told again by weight', () => {
  const [status] = readExample('Hulu has renewed Brackenfell for a third season.').filter(({ predicate }) => predicate === 'status');
  assert.equal(
    status?.rules.some((rule) => rule.endsWith('/by-weight')),
    false,
  );
});
