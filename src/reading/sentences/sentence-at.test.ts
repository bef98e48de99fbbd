import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensBlock, sentenceAt, sentenceBefore } from './sentence-at.ts';
import type { SentenceView } from './view.ts';

const view = (first: number, limit: number, block: number): SentenceView => ({ first, limit, block, start: first, end: limit });
/** Two sentences of one block, a token of no sentence, one of the next block. */
const VIEWS = [view(2, 5, 0), view(5, 9, 0), view(10, 12, 1)];
const SENTENCES = VIEWS.map((one) => ({ view: one }));

const PLACES: readonly (readonly [token: number, sentence: number | null])[] = [
  [1, null],
  [2, 0],
  [4, 0],
  [5, 1],
  [9, null],
  [11, 2],
  [12, null],
];
for (const [token, sentence] of PLACES)
  test(`token ${token} stands in ${sentence === null ? 'no sentence' : `sentence ${sentence}`}`, () =>
    assert.equal(sentenceAt(SENTENCES, token), sentence === null ? undefined : SENTENCES[sentence]));

test('a sentence opens its block where the one before it stands in another', () => {
  assert.deepEqual(
    VIEWS.map((one) => opensBlock(VIEWS, one)),
    [true, false, true],
  );
  assert.equal(sentenceBefore(VIEWS, VIEWS[0] as SentenceView), undefined);
  assert.equal(sentenceBefore(VIEWS, VIEWS[2] as SentenceView), VIEWS[1]);
});
