import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { analyse } from '../analysis.ts';
import { BANK } from '../reader.ts';

const CATALOGUE = loadBundledCatalogue();

/** The numbers of the seasons that a text tells of. */
function seasons(text: string): readonly number[] {
  const parts = [{ kind: 'paragraph', text, marks: [], origin: [] } as const];
  const document = makeDocument(
    { url: null, publisher: null, published: '2024-05-10', updated: null, headline: null, byline: null, parts },
    null,
  );
  const sentences = analyse(document, CATALOGUE, BANK)?.sentences ?? [];
  return sentences.flatMap((sentence) => sentence.seasons.flatMap(({ numbers }) => numbers));
}

const CASES: readonly (readonly [text: string, numbers: readonly number[]])[] = [
  ['Starz has cancelled Power Book II: Ghost.', []],
  ['Starz has renewed Power Book III: Raising Kanan for season 6.', [6]],
  ['Netflix cancels the series 13 Reasons Why.', []],
  ['Netflix renews Stranger Things for season 5.', [5]],
  ['The Rookie season 9 will debut in October.', [9]],
  ['The Rookie season finale airs in May.', []],
  ["AMC orders a fifth 'Dark Winds' season.", [5]],
];

for (const [text, numbers] of CASES)
  test(`a title's number is no season, others are: ${text}`, () => assert.deepEqual(seasons(text), numbers));

test('a carrier that opens a text is none of the words of its headline', () => {
  const parts = [{ kind: 'paragraph', text: 'Apple has cancelled Severance after two seasons.', marks: [], origin: [] } as const];
  const document = makeDocument(
    { url: null, publisher: null, published: '2024-05-10', updated: null, headline: 'News of Severance', byline: null, parts },
    null,
  );
  const sentences = analyse(document, CATALOGUE, BANK)?.sentences ?? [];
  assert.deepEqual(
    sentences.flatMap(({ carriers }) => carriers.map(({ name }) => name)),
    ['Apple'],
  );
});
