import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VOCABULARY, wordSet } from './lexis.ts';
import { holdsMark, holdsWord, isCapital, isMark, markAt, textOf } from './stretch.ts';
import { tokenise } from './tokens.ts';

const RENEWED = wordSet('renewed');
const TOKENS = tokenise("'Brackenfell' is renewed.", VOCABULARY); // ' Brackenfell ' is renewed .

for (const [from, to, held] of [
  [0, 6, true],
  [4, 5, true],
  [0, 4, false],
  [5, 5, false],
  [-3, 9, true],
] as const)
  test(`a word stands in [${from}, ${to}): ${held}`, () => assert.equal(holdsWord(TOKENS, from, to, RENEWED), held));

for (const [from, to, held] of [
  [0, 1, true],
  [3, 6, true],
  [3, 5, false],
  [1, 1, false],
] as const)
  test(`a mark stands in [${from}, ${to}): ${held}`, () => assert.equal(holdsMark(TOKENS, from, to, "'."), held));

for (const [at, mark] of [
  [0, "'"],
  [4, null],
  [5, '.'],
  [6, null],
  [-1, null],
] as const)
  test(`the mark at ${at}: ${mark}`, () => {
    assert.equal(markAt(TOKENS, at), mark);
    assert.equal(isMark(TOKENS, at, "'."), mark !== null);
  });

test('a capital begins a word, and nothing beyond the text', () =>
  assert.deepEqual(
    [-1, 0, 1, 3, 6].map((at) => isCapital(TOKENS, at)),
    [false, false, true, false, false],
  ));

test('a stretch is written as it stands', () => assert.equal(textOf(TOKENS, 1, 4), "Brackenfell' is"));
