/** Words of which one stands in nearly every text that holds a credit or a figure: the cheap question before the lexicons are tried. */
import { wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const FACT_WORDS =
  wordSet(`cast casting star stars starring stared starred plays play played playing portrays portray voices voiced voice actor actress actors role roles lead leads
  creator creators created creates developed showrunner showrunners director directors directed directs direction helmed writer writers written wrote penned scripts producer producers produces
  produced brainchild joins join joined returns return returning replaces exits departs leaves character characters guest cameo ensemble episode episodes eps parter chapters minute minutes
  viewers views viewed hours watched followers likes imdb metacritic tomatoes tomatometer rating rated score stars critics reviewers review reviews fans audience audiences days weeks month
  as who whose made makes writing directing producing helms helming fronts fronting headlines headlining cocreators showrunning swansong keys pen`);

/** Words that name a day: a short text may be all about the one that it names. */
const DAY_WORDS =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today spring summer autumn fall winter date fortnight midseason christmas easter new`);
const MOST_TOKENS = 90;

/** Whether any of the words stands among the tokens; a short text may say its cast in brackets alone: 'Mary (Ann Lee)'. */
export function mayHoldFacts(tokens: Tokens): boolean {
  const { word, count } = tokens;
  const short = count <= MOST_TOKENS;
  for (let at = 0; at < count; at++) {
    const id = word[at] as number;
    if (FACT_WORDS.has(id) || (short && (DAY_WORDS.has(id) || isMark(tokens, at, '(')))) return true;
  }
  return false;
}
