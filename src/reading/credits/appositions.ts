/** 'Ann Lee, for six seasons the heart of it, …': what is said of a person between commas, over which the verb may be far away. */
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';

const LONGEST = 14;
/** Words that begin another clause or go on with the list. */
const OTHERS = wordSet(
  'which and but or as with while when after before because that since if though although is was are were has had says said he she it they',
);

/** @returns the token behind the comma that closes an apposition which begins at `at`, behind a name; -1 where none does */
export function appositionEnd(tokens: Tokens, at: number, limit: number): number {
  if (at + 2 >= limit || !isMark(tokens, at, ',') || !begins(tokens, at + 1)) return -1;
  for (let close = at + 2; close < Math.min(limit - 1, at + LONGEST); close++) {
    if (isMark(tokens, close, ',')) return close + 1;
    if (tokens.kind[close] === PUNCTUATION && !isMark(tokens, close, '\'’"”“‘&')) return -1;
  }
  return -1;
}

/** A small word that no clause begins with, or an age. */
const begins = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && !isCapital(tokens, at) && !OTHERS.has(tokens.word[at] as number));
