/** 'Renewed and cancelled: autumn 2026': what opens with two fates, of some series each, tells neither of any. */
import type { SentenceView } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const FATES = wordSet('renewed cancelled canceled axed ended ending ordered saved new returning dropped scrapped safe undecided');
const JOINING = wordSet('and or plus vs versus');
const JOINTS = ',&/';
/** Behind the two: a mark, or where and when they are counted. */
const ENDS = ':–—-.?!(|';
const COUNTED = wordSet('this for tv the shows series so all what which who our');

/** True of a token among the fates that a sentence opens with, where they are several. */
export function isInPairOfFates(at: number, { first, limit }: SentenceView, tokens: Tokens): boolean {
  if (!FATES.has(tokens.word[first] as number)) return false;
  let to = first + 1;
  let told = 1;
  for (; to < limit; to++) {
    if (FATES.has(tokens.word[to] as number)) told++;
    else if (!JOINING.has(tokens.word[to] as number) && !isMark(tokens, to, JOINTS)) break;
  }
  return told > 1 && at < to && (to >= limit || isMark(tokens, to, ENDS) || COUNTED.has(tokens.word[to] as number));
}
