/** A stretch of a list cut into its pieces, and where a label in it ends. */

import { NUMBERS, wordSet } from '../words/lexis.ts';
import { isCapital, isMark, markAt } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { Reach } from './tables.ts';

/** Marks between a label and what it is the label of; those of them that need no space around them. */
const LEADS = ':–—-=→';
const CLEAR_LEADS = ':–—';
const BREAKS = ',;/|•·.';
const AND = wordSet('and plus also');
/** What may stand before a name: quotation marks, emphasis, bullets. */
const OPENING = '\'"“‘«*_•·-–—';

/** Where the known titles of a document stand. */
export interface TitlePlaces {
  readonly opens: (at: number) => boolean; // with its first word
  readonly holds: (at: number) => boolean; // behind its first word: the stop of 'St. Denis Medical', the colon of 'FBI: International'
}

/** A stretch cut at commas, semicolons, full stops and 'and', outside brackets and titles. */
export function piecesOf(tokens: Tokens, { first, limit }: Reach, titles: TitlePlaces): Reach[] {
  const pieces: Reach[] = [];
  let from = first;
  let depth = 0;
  const cut = (at: number, next: number): void => {
    if (at > from) pieces.push({ first: skipQuotes(tokens, from), limit: at });
    from = next;
  };
  for (let at = first; at < limit; at++) {
    const mark = markAt(tokens, at);
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (
      depth <= 0 &&
      !titles.holds(at) &&
      (isMark(tokens, at, BREAKS) || AND.has(tokens.word[at] as number)) &&
      !joinsNumbers(tokens, at)
    )
      cut(at, at + 1);
  }
  cut(limit, limit);
  return pieces.filter((piece) => piece.limit > piece.first);
}

/** 'Seasons 4, 5 and 6', 'seasons three and four'. */
const joinsNumbers = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count && NUMBERS.cardinal(tokens, at - 1) !== null && NUMBERS.cardinal(tokens, at + 1) !== null;

/** The first tokens of the pieces that begin as names do. */
export const headsOf = (tokens: Tokens, reach: Reach, titles: TitlePlaces): number[] =>
  piecesOf(tokens, reach, titles)
    .map(({ first }) => first)
    .filter((first, at) => at === 0 || startsAsName(tokens, first, titles));

/** Where a colon or a dash parts a piece in two, neither empty. */
export function leadOf(tokens: Tokens, { first, limit }: Reach, titles: TitlePlaces): number | null {
  for (let at = first + 1; at < limit - 1; at++)
    if (isMark(tokens, at, LEADS) && !titles.holds(at) && (isMark(tokens, at, CLEAR_LEADS) || isSpaced(tokens, at))) return at;
  return null;
}

/** The end of a block without the colon that ends a lead-in. */
export function withoutLead(tokens: Tokens, { first, limit }: Reach): number {
  let to = limit;
  while (to > first && isMark(tokens, to - 1, LEADS)) to--;
  return to;
}

function isSpaced(tokens: Tokens, at: number): boolean {
  return (tokens.end[at - 1] as number) < (tokens.start[at] as number) && (tokens.end[at] as number) < (tokens.start[at + 1] as number);
}

/** The first token from one on that is no mark before a name. */
export function skipQuotes(tokens: Tokens, at: number): number {
  let from = at;
  while (from < tokens.count && isMark(tokens, from, OPENING)) from++;
  return from;
}

/** With a capital or a figure, or as a known title does ('black-ish'), behind quotation marks and bullets. */
export function startsAsName(tokens: Tokens, at: number, { opens }: TitlePlaces): boolean {
  const from = skipQuotes(tokens, at);
  return from < tokens.count && (isCapital(tokens, from) || tokens.kind[from] !== WORD || opens(from));
}

/** No word but carriers: 'ABC' between 'Renewed' and its list. */
export function namesOnly(tokens: Tokens, { first, limit }: Reach, isCarrier: (at: number) => boolean): boolean {
  for (let at = first; at < limit; at++) if (tokens.kind[at] === WORD && !isCarrier(at)) return false;
  return limit > first;
}
