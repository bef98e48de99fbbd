import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VOCABULARY, wordSet } from './lexis.ts';
import { tokenise } from './tokens.ts';

for (const word of ['season', "'s", '’s', "'ll", '’d', "won't", "y'all", 'r.i.p.', 'u.s.', 's2', 'é', '2nd'])
  test(`${word} is one word of a text`, () => {
    const set = wordSet(word);
    const { count, word: words } = tokenise(`x${/^['’]/.test(word) ? '' : ' '}${word}`, VOCABULARY);
    assert.equal(count, 2);
    assert.ok(set.has(words[1] as number));
  });

for (const word of ['half-hour', "show's", "they'll", "writers'", '&', 'q&a', "'x", '×'])
  test(`${word} is none, and no set may hold it`, () => assert.throws(() => wordSet(`season ${word}`), TypeError));
