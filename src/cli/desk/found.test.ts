import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDocument } from '../../check/examples.ts';
import type { Sourced } from '../../claim/answer.ts';
import { findingsIn } from '../../ledger/desk-on.ts';
import type { StoredDocument } from '../../ledger/ledger.ts';
import { EXAMPLE_READER } from '../../reading/lexicon/examples.ts';
import { foundOn } from './found.ts';

const BAIT = '# Will Brackenfell return for season 2?\n\nNetflix has not renewed Brackenfell for a second season. Only time will tell.';
const ANSWERED = '# Will Brackenfell return for season 2?\n\nYes. Netflix has renewed Brackenfell for a second season.';
const OTHER =
  '# Will Brackenfell return for season 2?\n\nNobody knows. Netflix has renewed Maddox Quay for a fourth season. Maddox Quay premieres on June 7, 2024.';

/** A ledger's document by its text, and the claims that it makes of one series. */
function stored(text: string, series: string): { readonly one: StoredDocument; readonly sourced: readonly Sourced[] } {
  const document = exampleDocument(text);
  const reading = EXAMPLE_READER(document);
  const card = {
    id: document.id,
    publisher: null,
    headline: document.headline,
    url: null,
    said: '2024-05-10',
    learned: '2024-05-10T12:00:00Z',
  };
  const one = { cursor: 1, document, said: card.said, learned: card.learned, reader: 'test', read: card.learned, reading, says: 1 };
  return { one, sourced: reading.claims.filter((claim) => claim.series === series).map((claim) => ({ claim, document: card })) };
}

for (const [name, text, expected] of [
  ['a headline without an answer', BAIT, ['headline/no-answer']],
  ['a headline with one', ANSWERED, []],
  ['a document that says more of another series', OTHER, []],
] as const) {
  test(`${name}: ${expected.join() || 'nothing'}`, () => {
    const { one, sourced } = stored(text, 'Brackenfell');
    const found = foundOn(
      { document: (id) => (id === one.document.id ? one : null) },
      (ids) => new Map(ids.map((id) => [id, findingsIn(one).findings])),
    );
    assert.deepEqual(
      found(sourced).map(({ rule }) => rule),
      expected,
    );
    assert.deepEqual(found(sourced), found(sourced));
  });
}
