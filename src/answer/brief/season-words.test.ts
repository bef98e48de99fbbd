import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT, claim, day } from '../../reconcile/made-up.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { aSeason, theSeason } from './season-words.ts';

const CASES: readonly (readonly [what: string, said: string, season: number | null, guessed: boolean, words: readonly string[]])[] = [
  ['no page numbers a season of a series of 2019', '2025-04-01', null, true, ['another season', 'the next season']],
  ['of one that has just begun the next is the second', '2020-04-01', null, false, ['a second season', 'the second season']],
  ['a page numbers it', '2025-04-01', 2, false, ['a second season', 'the second season']],
];

for (const [what, said, season, guessed, words] of CASES) {
  test(`${what}: ${guessed ? 'its number is a guess' : 'its number stands'}`, () => {
    const [verdict] = reconcile([claim('status', 'undecided', { said, season })], day('2025-04-02'), CONTEXT);
    assert.equal(verdict!.numberless ?? false, guessed);
    assert.deepEqual([aSeason(verdict!), theSeason(verdict!)], words);
  });
}
