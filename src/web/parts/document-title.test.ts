import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOnHarbour } from '../../answer/made-up.ts';
import { claim } from '../../reconcile/made-up.ts';
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
  assert.deepEqual([...titlesIn(answer, 9, () => null).values()], ['“no word on a second season”']);
});

test('in an answer that quotes nothing of it, by its beginning', () => {
  const answer = answerOnHarbour([], '2020-03-04');
  const document = { id: 'post', publisher: 'Bluesky', headline: null, url: null, said: '2020-03-03', learned: '2020-03-03T10:00:00Z' };
  const titles = titlesIn({ ...answer, documents: [document] }, 9, (id) => `the words of ${id}`);
  assert.equal(titles.get('post'), '“the words of post”');
});
