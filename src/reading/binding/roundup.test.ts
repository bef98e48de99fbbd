import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

const statuses = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'status')
    .map(describeClaim);

const ROUNDUP = `The drama Brackenfell was renewed for a third season on Monday. So was the comedy Maddox Quay, for its second.

Kestrel Point was cancelled by Hulu after two seasons.

Old Solway (NBC). Nice girl, always tired. Expelled.

Ferrybridge Nine (Fox). The network likes it. Promoted.

Juniper Vance (ABC). Thinking.`;

test('in a roundup a word is enough to say what becomes of the series whose entry it stands in', () => {
  assert.deepEqual(statuses(ROUNDUP), [
    'Brackenfell 3 renewed outlet certain',
    'Maddox Quay 2 renewed outlet certain',
    'Kestrel Point 3 cancelled official certain',
    'Old Solway - cancelled outlet certain',
    'Ferrybridge Nine - renewed outlet certain',
    'Juniper Vance - undecided outlet certain',
  ]);
});

test('nor is it in a text of many that is about none of their fates', () => {
  const seen = ['Brackenfell', 'Maddox Quay', 'Kestrel Point', 'Old Solway', 'Ferrybridge Nine', 'Juniper Vance'];
  assert.deepEqual(statuses(`What we watched in May.\n\n${seen.map((name) => `“${name}” (NBC). Very long. Finished.`).join('\n\n')}`), []);
});

test('in a text of one series it is not', () => {
  assert.deepEqual(statuses('The drama Old Solway is on NBC. Nice girl, always tired. Expelled.'), []);
});
