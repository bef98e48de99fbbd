import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlainWords } from './plain-words.ts';

const WORDS = new PlainWords(`the of 4th
  kestrel a`);
const holds = (text: string): boolean => WORDS.holds(text, 0, text.length);

for (const word of ['the', 'The', 'OF', '4th', 'kestrel', 'KESTREL', 'a']) test(`one of the words: ${word}`, () => assert.ok(holds(word)));
for (const word of ['', 'th', 'them', 'of 4th', 'the of', 'th\u00e9', 'f', '\u212aestrel', 'estrel a'])
  test(`none of them: ${word}`, () => assert.ok(!holds(word)));

test('a word is found among others, and no part of one', () => {
  const text = 'See the Kestrels';
  assert.ok(WORDS.holds(text, 4, 7));
  assert.ok(WORDS.holds(text, 8, 15));
  assert.ok(!WORDS.holds(text, 8, 16));
});

test('of no words none is one', () => assert.ok(!new PlainWords(' ').holds('a', 0, 1)));
