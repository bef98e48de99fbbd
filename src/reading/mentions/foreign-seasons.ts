/** Seasons of things that are no series: 'a second season of concerts', 'the third series of talks'. */
import type { SeasonSpan } from '../seasons/season-span.ts';
import { GENRES } from '../words/genres.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';

const OF = wordSet('of');
/** Behind 'of' these go on to a series, or to what one is made of. */
const SERIES_FOLLOWS = wordSet(
  `the its their his her our my this that these those a an it them both each all every any such one two three four five six seven eight nine ten what which whatever
  television tv telly episodes episode adventures adventure mysteries mystery fun more new hit award acclaimed long sci`,
);
const MOST_WORDS = 7;

/** True where 'of' and small words follow that name no series: neither a noun for one, nor anything with a capital, in quotation marks or italics. */
export function isForeignSeason(tokens: Tokens, { to }: SeasonSpan, limit: number): boolean {
  if (to + 1 >= limit || !OF.has(tokens.word[to] as number)) return false;
  if (tokens.kind[to + 1] !== WORD || SERIES_FOLLOWS.has(tokens.word[to + 1] as number)) return false;
  for (let at = to + 1; at < Math.min(limit, to + 1 + MOST_WORDS); at++) {
    if (tokens.kind[at] === PUNCTUATION) return !'\'"“‘«*_#'.includes(tokens.text[tokens.start[at] as number] as string);
    if (isCapital(tokens, at) || GENRES.has(tokens.word[at] as number)) return false;
  }
  return true;
}
