import assert from 'node:assert/strict';
import { test } from 'node:test';
import { similarity, wordingOf } from './wording.ts';

const same: readonly (readonly [string, string])[] = [
  ['Harbour has been renewed for a second season', 'HARBOUR has been renewed for a second season!'],
  ['“The show’s future is open,” it said', '"The show’s future is open," it said'],
  ['', '…'],
];
for (const [a, b] of same) test(`the same words: ${a} / ${b}`, () => assert.equal(wordingOf(a).words, wordingOf(b).words));

const near: readonly (readonly [string, string, boolean])[] = [
  [
    'the network has ordered ten more episodes of the drama for next autumn',
    'the network has ordered ten more episodes of the drama for next autumn, it said',
    true,
  ],
  ['the network has ordered ten more episodes of the drama', 'a second run of the thriller was picked up on Monday', false],
  ['one two', 'one two', false],
];
for (const [a, b, expected] of near) {
  test(`${expected ? 'near' : 'apart'}: ${a} / ${b}`, () =>
    assert.equal(similarity(wordingOf(a).sketch, wordingOf(b).sketch) >= 0.6, expected));
}

test('the figure 4.2 marks a story; 12 does not', () => {
  assert.equal(wordingOf('4.2 million watched').figures, wordingOf('seen by 4.2 million').figures);
  assert.notEqual(wordingOf('4.2 million watched').figures, 0);
  assert.equal(wordingOf('12 million watched').figures, 0);
});
