import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsSentence } from './news-sentence.ts';

const order = { season: 2, before: null, after: 'renewed', premiere: null } as const;
const SENTENCES: readonly (readonly [change: Parameters<typeof newsSentence>[0], sentence: string])[] = [
  [order, 'Season 2 has been ordered.'],
  [{ ...order, before: 'undecided', premiere: '2021-05-03' }, 'Season 2 has been ordered. It comes on 3 May 2021.'],
  [{ ...order, before: 'cancelled', numberless: true }, 'The next season has been ordered. Before, it was cancelled.'],
  [{ ...order, before: 'renewed', after: 'cancelled' }, 'Season 2 will not be made: it has been cancelled. Before, it was renewed.'],
  [{ ...order, before: 'renewed', after: 'released' }, 'Season 2 is out.'],
  [{ ...order, before: 'renewed', premiere: '2027-09/2027-11', premiereBefore: null }, 'Season 2 comes in autumn 2027.'],
  [
    { ...order, before: 'renewed', premiere: '2027-09/2027-11', premiereBefore: '2027-03/2027-05' },
    'Season 2 comes in autumn 2027. Before, it was to come in spring 2027.',
  ],
];
for (const [change, sentence] of SENTENCES) test(sentence, () => assert.equal(newsSentence(change), sentence));
