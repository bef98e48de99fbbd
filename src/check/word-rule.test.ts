import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExample } from './examples.ts';
import { brokenExample, ruleOf, WordRule } from './word-rule.ts';

const EXCLUSIVE = WordRule.parse({
  id: 'house/exclusive',
  severity: 'warning',
  words: ['exclusive', 'exclusively revealed', 'C++'],
  message: 'Everything is exclusive to somebody.',
  instead: 'own',
});

for (const [text, found] of [
  ['An exclusive look.', ['exclusive']],
  ['EXCLUSIVE: it was exclusively revealed.', ['EXCLUSIVE', 'exclusively revealed']],
  ['Written in C++, once.', ['C++']],
  ['Inexclusive, exclusives and exclusively.', []],
] as const)
  test(`house/exclusive in: ${text}`, () => {
    const quotes = checkExample(text, [ruleOf(EXCLUSIVE)]).map(({ quote }) => quote);
    assert.deepEqual(quotes, found);
  });

test('an example that does not hold is named', () => {
  assert.equal(brokenExample(EXCLUSIVE), null);
  assert.deepEqual(brokenExample({ ...EXCLUSIVE, flags: ['an exclusive'], leaves: [] }), null);
  assert.deepEqual(brokenExample({ ...EXCLUSIVE, flags: ['a scoop'] }), { text: 'a scoop', should: 'flag' });
  assert.deepEqual(brokenExample({ ...EXCLUSIVE, leaves: ['an exclusive'] }), { text: 'an exclusive', should: 'leave' });
});

for (const [what, change] of [
  ['an id without a family', { id: 'exclusive' }],
  ['no words', { words: [] }],
  ['a blank word', { words: [' '] }],
  ['a key that is none', { wrods: [] }],
] as const)
  test(`a rule with ${what} is refused`, () => assert.equal(WordRule.safeParse({ ...EXCLUSIVE, ...change }).success, false));
