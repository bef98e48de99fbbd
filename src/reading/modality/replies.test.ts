import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VOCABULARY } from '../words/lexis.ts';
import { tokenise } from '../words/tokens.ts';
import { type Reply, rebutsAt, replyAt } from './replies.ts';

const REPLIES: readonly (readonly [text: string, reply: Reply | null])[] = [
  ['No.', 'no'],
  ['“Yes.”', 'yes'],
  ['A: Never say never.', 'maybe'],
  ['Nobody knows.', 'open'],
  ['No one at the harbour cares.', null],
  ['Update: A: No.', 'no'],
  // three speakers with their colons are six tokens, the most that may stand before a reply
  ['A: B: C: No.', 'no'],
  ['A: B: C: D: No.', null],
  // a speaker is two words at most
  ['Our verdict: No.', 'no'],
  ['Our last verdict: No.', null],
  ['Netflix says yes.', 'yes'],
  ['Its creator says no.', 'no'],
  ['Fans say yes.', null],
  ['The critics say no.', null],
  ['Netflix says no word of it.', null],
];
for (const [text, reply] of REPLIES) test(`${text} answers ${reply}`, () => assert.equal(replyAt(tokenise(text, VOCABULARY), 0), reply));

const REBUTTALS: readonly (readonly [text: string, rebuts: boolean])[] = [
  ['It hasn’t.', true],
  ['It hasn’t a friend left there.', false],
  ['Editor: That was wrong.', true],
  ['A: B: C: That was wrong.', true],
  ['A: B: C: D: That was wrong.', false],
];
for (const [text, rebuts] of REBUTTALS)
  test(`${text} takes back ${rebuts ? 'what stands before it' : 'nothing'}`, () =>
    assert.equal(rebutsAt(tokenise(text, VOCABULARY), 0), rebuts));
