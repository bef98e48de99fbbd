/** Words of which one stands in nearly every text that holds a credit or a figure: the cheap question before the lexicons are tried. */
import { wordSet } from '../words/lexis.ts';
import type { Tokens } from '../words/tokens.ts';

const FACT_WORDS =
  wordSet(`cast casting star stars starring stared starred plays play played playing portrays portray voices voiced voice actor actress actors role roles lead leads
  creator creators created creates developed showrunner showrunners director directors directed directs direction helmed writer writers written wrote penned scripts producer producers produces
  produced brainchild joins join joined returns return returning replaces exits departs leaves character characters guest cameo ensemble episode episodes eps parter chapters minute minutes
  viewers views viewed hours watched followers likes imdb metacritic tomatoes tomatometer rating rated score stars critics reviewers review reviews fans audience audiences days weeks month
  as who`);

/** Words that name a day: a short text may be all about the one that it names. */
const DAY_WORDS =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today spring summer autumn fall winter date fortnight midseason christmas easter new`);
const MOST_TOKENS = 90;

/** Whether any of the words stands among the tokens. */
export function mayHoldFacts({ word, count }: Tokens): boolean {
  const short = count <= MOST_TOKENS;
  for (let at = 0; at < count; at++) {
    const id = word[at] as number;
    if (FACT_WORDS.has(id) || (short && DAY_WORDS.has(id))) return true;
  }
  return false;
}
