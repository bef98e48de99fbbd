/** Numbers beside a decision that count something else than the seasons that there have been. */
import type { SeasonSpan } from '../seasons/season-span.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** 'Cancelled despite its two-season pickup': how many were ordered. */
export const isOfOrder = ({ word }: Tokens, { relation, to }: SeasonSpan): boolean => relation === 'count' && ORDER.has(word[to] as number);
const ORDER = wordSet('order pickup renewal commitment deal commission');

/** 'It is the fourth NBC show to be dropped this month'. */
export const isOfShows = (tokens: Tokens, { bare, to }: SeasonSpan): boolean => bare && holdsWord(tokens, to, to + MOST_TO_SHOW, SHOWS);
const SHOWS = wordSet('show shows series drama dramas comedy comedies sitcom sitcoms title titles');
const MOST_TO_SHOW = 2; // tokens
