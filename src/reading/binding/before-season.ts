/** Words that lead up to a season: 'after its third', 'instead of a fourth'. */
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';

/** Between 'after' and the season that stands behind it. */
export const SKIPPED = wordSet('the a an its their just only one his her this that current upcoming forthcoming latest recent new');
const OF = VOCABULARY.intern('of');

/** True where one of the words stands before the season, with no more than its article between. */
export function precededBy(tokens: Tokens, at: number, first: number, set: WordSet): boolean {
  for (let token = at - 1; token >= Math.max(first, at - 4); token--) {
    const word = tokens.word[token] as number;
    if (set.has(word)) return true;
    if (!SKIPPED.has(word)) return false;
  }
  return false;
}

/** True of 'of' before the season and one of the words before that. */
export function isBehindOf({ word }: Tokens, at: number, set: WordSet): boolean {
  const before = SKIPPED.has(word[at - 1] as number) ? at - 2 : at - 1;
  return word[before] === OF && set.has(word[before - 1] as number);
}
