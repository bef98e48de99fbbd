import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpDocument } from './made-up.ts';
import { APRIL, filled, upTo } from './made-up-ledger.ts';

test('search finds quotes and headlines, in any form of the word, and says where', () => {
  using ledger = filled(upTo(30));
  const hits = ledger.search('reports 17');
  assert.deepEqual([...new Set(hits.map(({ document }) => document.id))], [madeUpDocument(17).id]);
  assert.deepEqual([...new Set(hits.map(({ kind }) => kind))].sort(), ['headline', 'quote']);
  for (const { text, matches, claim, kind } of hits) {
    assert.deepEqual(matches.map(([start, end]) => text.slice(start, end)).join(' '), 'report 17');
    if (kind === 'quote') assert.equal(claim?.quote, text);
  }
  assert.equal(ledger.search('"ferry season"').length > 0, true);
  assert.equal(ledger.search('"season ferry"').length, 0);
  assert.equal(ledger.search('season ferry').length > 0, true);
});

for (const text of ['', '"', 'NEAR(', 'a AND', '*', '-', 'quote:x', '^', ')(']) {
  test(`search: '${text}' is text, not an operator`, () => {
    using ledger = filled([1]);
    assert.deepEqual(ledger.search(text), []);
  });
}

test('search does not find what a later reading no longer says', () => {
  using ledger = filled([1]);
  ledger.reread(madeUpDocument(1).id, { claims: [], verdicts: [] }, APRIL);
  assert.deepEqual(ledger.search('sentence'), []);
  assert.deepEqual(ledger.suggest('night'), []);
  assert.deepEqual(ledger.series(), []);
});
