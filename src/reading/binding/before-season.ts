/** Words that lead up to a season, and the run that a refusal comes after: 'after its third', 'instead of a fourth', 'cancelled after one'. */
import type { Cue } from '../patterns/bank.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital } from '../words/stretch.ts';
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

/** 'Had been ordered for two seasons but was cancelled after one': what it had, right behind the word, says which is refused. */
export function runBefore({ row, match: { to } }: Cue, { seasons }: Sentence, { word }: Tokens): SeasonSpan | null {
  if (row.frame !== 'cancel' || !AFTER.has(word[to] as number)) return null;
  return seasons.find(({ from, relation, soft }) => relation === 'count' && !soft && from > to && from - to <= MOST_TO_RUN) ?? null;
}
const AFTER = wordSet('after');
const MOST_TO_RUN = 3; // 'after just one'

/** 'After the tenth season of the comedy aired', 'since the second season of Anna Bell's drama came out': it is the season that aired. */
export function isOwnersSeason(tokens: Tokens, { to }: SeasonSpan, { row, match: { from } }: Cue, { dates }: Sentence): boolean {
  if (row.frame !== 'premiere' || to > from || from - to > MOST_TO_OWNED) return false;
  // "ahead of the third season's May 4 premiere"
  if (POSSESSIVE.has(tokens.word[to] as number) && (to + 1 === from || dates.some((day) => day.from === to + 1 && day.to >= from)))
    return true;
  if (tokens.word[to] !== OF) return false;
  for (let at = to + 1; at < from; at++)
    if (!SKIPPED.has(tokens.word[at] as number) && !isCapital(tokens, at) && !POSSESSIVE.has(tokens.word[at] as number)) return false;
  return true;
}
const MOST_TO_OWNED = 6;
const POSSESSIVE = wordSet("'s");
