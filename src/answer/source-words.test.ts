import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim } from '../reconcile/made-up.ts';
import { publisherLabel, publisherName, saidSentence } from './source-words.ts';

const cite = { id: 'x', publisher: null, headline: null, url: null, said: null, learned: '2026-11-20T00:00:00Z' };
test('who said it', () => {
  assert.equal(publisherName(cite), 'undated page');
  assert.equal(publisherName({ ...cite, said: '2020-03-03' }), 'unnamed page');
  assert.equal(publisherName({ ...cite, url: 'https://www.example.org/a' }), 'example.org');
  assert.equal(
    saidSentence(claim('status', 'undecided', { said: '2020-03-03', quote: 'not yet' })),
    'Gazette said on 3 March 2020: “not yet”',
  );
});

test('at the beginning of a line a page without a name is written with a capital, and a site as it is', () => {
  assert.equal(publisherLabel(cite), 'Undated page');
  assert.equal(publisherLabel({ ...cite, url: 'https://www.example.org/a' }), 'example.org');
  const { claim: said, document } = claim('status', 'undecided', { said: '2020-03-03', quote: 'not yet' });
  assert.equal(saidSentence({ claim: said, document: { ...document, publisher: null } }), 'Unnamed page said on 3 March 2020: “not yet”');
});

test('a page without a day says so, once', () => {
  const { claim: said, document } = claim('status', 'undecided', { said: null, quote: 'not yet' });
  assert.equal(saidSentence({ claim: said, document }), 'Gazette said on an undated page: “not yet”');
  assert.equal(saidSentence({ claim: said, document: { ...document, publisher: null } }), 'Undated page said: “not yet”');
});

test('the cells of a table are words with spaces between them', () => {
  const row = claim('status', 'cancelled', { said: '2020-03-03', quote: 'Harbour\tChannel Nine\tCancelled' });
  assert.equal(saidSentence(row), 'Gazette said on 3 March 2020: “Harbour Channel Nine Cancelled”');
});
