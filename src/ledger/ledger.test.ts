import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../claim/claim.ts';
import { Failure } from '../failure.ts';
import { openLedger } from './ledger.ts';
import { madeUp, madeUpDocument, madeUpReading } from './made-up.ts';
import { APRIL, filled, MARCH, upTo } from './made-up-ledger.ts';

test('a document comes back as it went in, with its reading', () => {
  using ledger = openLedger(':memory:');
  const document = madeUpDocument(3, { origin: [0, 4, 10, 22], marks: [{ kind: 'emphasis', span: [0, 4] }], byline: null });
  const reading = madeUpReading(3, document);
  assert.equal(ledger.add(document, reading, MARCH), 'added');
  const stored = ledger.document(document.id);
  assert.deepEqual(stored?.document, document);
  assert.deepEqual(stored?.reading, reading);
  assert.deepEqual(
    [stored?.said, stored?.learned, stored?.read, stored?.reader],
    ['2020-01-04', '2024-03-01T12:00:00.000Z', '2024-03-01T12:00:00.000Z', 'first'],
  );
  assert.equal(ledger.document('no such id'), null);
});

for (const [what, text] of [
  ['a NUL', 'before\u0000after'],
  ['emoji and other scripts', '🎬 フォロワーズ — Étoile'],
  ['quotation marks of SQL', `'); DROP TABLE document; --`],
] as const) {
  test(`a text with ${what} comes back whole`, () => {
    using ledger = openLedger(':memory:');
    const document = madeUpDocument(1, { text, headline: text, blocks: [] });
    const [claim] = madeUpReading(1).claims;
    const reading = { claims: [{ ...claim!, quote: text, series: text, span: [0, text.length] }], verdicts: [] } as const;
    ledger.add(document, reading, MARCH);
    assert.deepEqual(ledger.document(document.id)?.document, document);
    assert.deepEqual(ledger.document(document.id)?.reading, reading);
  });
}

test('the same document twice is one row', () => {
  using ledger = filled([1]);
  assert.equal(ledger.add(madeUpDocument(1), madeUpReading(1), APRIL), 'known');
  assert.deepEqual(
    [...ledger.addAll([madeUp(1), madeUp(2), madeUp(2)], APRIL)].flat().map(({ outcome }) => outcome),
    ['known', 'added', 'known'],
  );
  assert.equal(ledger.stats().documents, 2);
  assert.equal(ledger.stats().claims, 16);
});

test('a claim that the tables refuse leaves nothing of its document behind', () => {
  using ledger = filled([1]);
  const good = madeUpReading(2);
  const bad = [...good.claims.slice(1), { ...good.claims[0]!, certainty: 'sure' } as unknown as Claim];
  assert.throws(() => ledger.add(madeUpDocument(2), { ...good, claims: bad }, MARCH), /CHECK/);
  assert.equal(ledger.has(madeUpDocument(2).id), false);
  assert.deepEqual([ledger.stats().documents, ledger.stats().claims], [1, 8]);
  // What was remembered of the series' name went with it.
  assert.equal(ledger.add(madeUpDocument(2), good, MARCH), 'added');
  assert.deepEqual(ledger.check(), []);
});

test('stopping in the middle of addAll keeps what was acknowledged', () => {
  using ledger = openLedger(':memory:');
  for (const batch of ledger.addAll(upTo(600).map(madeUp), MARCH)) {
    assert.equal(ledger.stats().documents, batch.length);
    break;
  }
  assert.equal(ledger.stats().documents, 250);
});

test('a moment that is none is refused before anything is written', () => {
  using ledger = openLedger(':memory:');
  assert.throws(() => ledger.add(madeUpDocument(1), madeUpReading(1), { learned: 'now', reader: 'r' }), Failure);
  assert.equal(ledger.stats().documents, 0);
});
