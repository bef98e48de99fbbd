import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOnHarbour } from '../answer/made-up.ts';
import { claim } from '../reconcile/made-up.ts';
import { titleOf, titlesIn } from './document-title.ts';

const LONG = 'If there is no second season I will stand before the house of whoever decided it, and sing until they do.';
for (const [headline, text, title] of [
  ['Harbour is back', 'It is.', 'Harbour is back'],
  [null, 'Harbour\n is back', '“Harbour is back”'],
  [null, LONG, '“If there is no second season I will stand before the house of whoever decided…”'],
  [null, ' \n', 'A page without words'],
] as const)
  test(`${headline ?? text.slice(0, 20)}: ${title}`, () => assert.equal(titleOf({ headline, text }), title));

test('in an answer, by the longest words that are quoted', () => {
  const post = { said: '2020-03-03', document: 'post' };
  const answer = answerOnHarbour(
    [
      claim('opinion', 'positive', { ...post, quote: 'so good' }),
      claim('status', 'undecided', { ...post, quote: 'no word on a second season' }),
    ],
    '2020-03-04',
  );
  assert.deepEqual([...titlesIn(answer).values()], ['“no word on a second season”']);
});
