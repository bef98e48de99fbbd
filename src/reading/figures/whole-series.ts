/** Counts by which a whole series is called: 'a six-part comedy', 'the eight-parter'. */
import type { Sentence } from '../sentences/sentence.ts';
import { GENRES } from '../words/genres.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

const MOST_ADJECTIVES = 6;
const MOST_BEFORE = 3;
const PARTERS = wordSet('parter parters');
const PARTS = wordSet('part episode ep hour chapter instalment installment');
const INDEFINITE = wordSet('a an');

/** 'A six-part comedy' is new; 'the six-part thriller' is the series as it is known. Null where the number at a token is no such count. */
export function wholeAt({ view: { first, limit } }: Sentence, from: number, tokens: Tokens): 'new' | 'known' | null {
  const { word, kind } = tokens;
  const number = NUMBERS.cardinal(tokens, from);
  if (number === null) return null;
  if (!PARTERS.has(word[number.to] as number)) {
    if (!PARTS.has(word[number.to] as number)) return null;
    let noun = number.to + 1;
    while (noun < limit && noun <= number.to + MOST_ADJECTIVES && kind[noun] !== PUNCTUATION && !GENRES.has(word[noun] as number)) noun++;
    if (!GENRES.has(word[noun] as number)) return null;
  }
  for (let at = from - 1; at >= Math.max(first, from - MOST_BEFORE) && kind[at] !== PUNCTUATION; at--)
    if (INDEFINITE.has(word[at] as number)) return 'new';
  return 'known';
}
