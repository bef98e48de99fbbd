/** What an article tells in passing: a day that has been, a decision that a relative clause or an 'after' looks back on, one that is told with its month or year. */
import type { Claim } from '../../claim/claim.ts';
import { daysOf } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { tokenAt } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** Where a claim's words stand. */
export interface Place {
  readonly sentence: Sentence;
  readonly from: number; // tokens of the claim's words
  readonly to: number;
}

export function placeOf({ span: [start, end] }: Claim, { sentences, view: { tokens } }: Analysis): Place | null {
  const from = tokenAt(tokens, start);
  const sentence = sentenceAt(sentences, from);
  return sentence === undefined ? null : { sentence, from, to: Math.min(sentence.view.limit, Math.max(from + 1, tokenAt(tokens, end))) };
}

/** Told as what was so before: a day that has been, a clause that looks back. */
export function isLookedBackOn(
  claim: Claim,
  { sentence: { view }, from }: Place,
  { document: { published }, view: { tokens } }: Analysis,
): boolean {
  if (claim.predicate === 'premiere') return isPast(claim.value, published);
  return isInAside(tokens, from, view.first) || isBehindAfter(tokens, from, view.first);
}

/** Told with its time: 'renewed it in May', 'dropped last year', 'already renewed'. */
export function isToldWithTime({ predicate }: Claim, { sentence: { view }, from, to }: Place, { view: { tokens } }: Analysis): boolean {
  if (predicate === 'premiere') return false;
  for (let at = from; at + 1 < Math.min(view.limit, to + MOST_TO_TIME); at++) {
    const word = tokens.word[at] as number;
    if (at >= to && isMark(tokens, at, ',;')) return false;
    if (AGO.has(word) || (SINCE.has(word) && SPELLS.has(tokens.word[at + 1] as number))) return true;
  }
  return false;
}

function isPast(value: string, published: string | null): boolean {
  const days = daysOf(value);
  const day = published === null ? null : daysOf(published.slice(0, DAY));
  return days !== null && day !== null && days.last < day.first;
}
const DAY = 10; // characters of an ISO day

/** ', dropped by', ', which ITV axed', 'a drama that Amazon ordered'. */
function isInAside(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from; at > Math.max(first, from - MOST_TO_RELATIVE); at--) if (RELATIVES.has(tokens.word[at] as number)) return true;
  return from > first && isMark(tokens, from - 1, ',(') && PARTICIPLES.has(tokens.word[from] as number);
}

/** 'Five weeks after Fox cancelled it', 'A day after NBC let it go'. */
function isBehindAfter(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from; at > Math.max(first, from - MOST_TO_AFTER); at--)
    if (AFTER.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - 2), at, UNITS)) return true;
  return false;
}

const MOST_TO_TIME = 4; // tokens behind the claim's words
const MOST_TO_RELATIVE = 4;
const MOST_TO_AFTER = 6;
const RELATIVES = wordSet('which that who whose');
const PARTICIPLES = wordSet(
  'dropped axed cancelled canceled scrapped dumped ditched shelved ordered renewed commissioned recommissioned greenlit revived saved rescued',
);
const AFTER = wordSet('after since before');
const UNITS = wordSet('day days week weeks month months year years hours season seasons');
const AGO = wordSet('ago earlier previously originally already recently');
const SINCE = wordSet('last since in');
const SPELLS = wordSet(
  'year month autumn fall spring summer winter january february march april may june july august september october november december',
);
