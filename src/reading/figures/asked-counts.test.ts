import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

const counts = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'episodes')
    .map(describeClaim);

test('a headline that asks how many is answered by the first number, and what it is not is denied', () => {
  assert.deepEqual(counts('How many episodes are in Kestrel Point season 2?\nEight, not the ten that were first ordered.'), [
    'Kestrel Point 2 8 outlet certain',
    'Kestrel Point 2 10 outlet denied',
  ]);
});

test('a season that the answer is held against is not the one asked for', () => {
  assert.deepEqual(counts('Kestrel Point news\n\nHow many episodes will the second season have? Six, as the first did.'), [
    'Kestrel Point 2 6 outlet certain',
  ]);
});

test('other numbers under another headline count nothing', () => {
  assert.deepEqual(counts('Kestrel Point season 2: who is who\nEight people meet in a lift.'), []);
});
