import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../../lexicon/examples.ts';

const premieres = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'premiere')
    .map(describeClaim);

const SPEAKS: readonly (readonly [text: string, claim: string])[] = [
  ['Maddox Quay gets its day\nThe ninth of June, in other words.', 'Maddox Quay - 2024-06-09 outlet certain'],
  ['So, who is ready? Kestrel Point season 2. June 21. That is all.', 'Kestrel Point 2 2024-06-21 outlet certain'],
  ['Kestrel Point swoops in on June 19.', 'Kestrel Point - 2024-06-19 outlet certain'],
  ['The drama Old Solway casts its spell from July 18.', 'Old Solway - 2024-07-18 outlet certain'],
  ['Maddox Quay is back at sea. When does it premiere? June 21, on Hulu.', 'Maddox Quay - 2024-06-21 outlet certain'],
];
const SILENT: readonly string[] = [
  'Maddox Quay on tour\nTickets for the ninth of June are nearly gone.',
  'The cast of a drama series\nKestrel Point (season 3): a visit on June 9.',
  'The drama Old Solway celebrates its birthday on July 18.',
  'Anna Bell sings on the drama series Old Solway on July 18.',
  "New arrivals at Hulu: 'Maddox Quay', 'Kestrel Point' season 3 and more\nThe last week of June is headlined by Maddox Quay.",
  'The drama Old Solway loses its captain on Sunday.',
  'The crew of Maddox Quay has a club. When does it meet? June 21, in Hull. Who may come? Whoever owns a boat.',
];

for (const [text, claim] of SPEAKS) test(`a day to come is a premiere: ${text}`, () => assert.deepEqual(premieres(text), [claim]));
for (const text of SILENT) test(`another day is none: ${text}`, () => assert.deepEqual(premieres(text), []));
