/** What an article tells in passing: a day that has been, a decision that a relative clause or an 'after' looks back on, one that is told with its month or year. */
import type { Claim } from '../../claim/claim.ts';
import { daysOf } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import { SAYING } from '../modality/speaker-words.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import type { DateSpan, Sentence } from '../sentences/sentence.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { tokenAt } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { WordSet } from '../words/word-set.ts';

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
  { document: { published }, view: { tokens }, mentions }: Analysis,
): boolean {
  if (claim.predicate === 'premiere') return isPast(claim.value, published);
  // 'X, which Fox had dropped': the series goes before what is said of it
  const last = lastAtOrBefore(mentions, from, (mention) => mention.from);
  const series = last?.from === from ? last : undefined;
  const behind = series === undefined ? from : skippingMark(tokens, series.to);
  const verb = series !== undefined && RELATIVES.has(tokens.word[behind] as number) ? behind + 1 : behind;
  return isInAside(tokens, verb, view.first) || isBehindAfter(tokens, from, view.first);
}

const skippingMark = (tokens: Tokens, at: number): number => (isMark(tokens, at, ',(') ? at + 1 : at);

/** Told with its time, or as what had been: 'renewed it in May', 'In 2019 ITV dropped it', 'had been axed'. What is said to have been decided is news. */
export function isToldWithTime({ predicate }: Claim, place: Place, analysis: Analysis): boolean {
  if (predicate === 'premiere') return false;
  const { tokens } = analysis.view;
  const { from, to, sentence } = place;
  const { first } = sentence.view;
  if (isTimed(place, analysis) || isFrontedByTime(place, analysis)) return true;
  return holdsWord(tokens, Math.max(first, from - MOST_TO_HAD), to, HAD) && !holdsWord(tokens, first, to, TELLING);
}

/** 'Dropped last year', 'already renewed', 'cancelled on December 16, 2019'. */
function isTimed({ sentence: { view, dates }, from, to }: Place, { document: { published }, view: { tokens } }: Analysis): boolean {
  for (let at = from; at + 1 < Math.min(view.limit, to + MOST_TO_TIME); at++) {
    const word = tokens.word[at] as number;
    if (at >= to && isMark(tokens, at, ',;')) return false;
    if (AGO.has(word) || (SINCE.has(word) && SPELLS.has(tokens.word[at + 1] as number))) return true;
    if (dates.some((date) => date.from === at && isLongPast(date, tokens, published))) return true;
  }
  return false;
}

/** 'In 2019 ITV axed it', 'Previously, ITV had'. */
function isFrontedByTime({ sentence: { view, dates }, from }: Place, { document: { published }, view: { tokens } }: Analysis): boolean {
  const within = Math.min(from, view.first + MOST_BEFORE_FRONTED);
  return (
    holdsWord(tokens, view.first, within, FORMERLY) ||
    dates.some((date) => date.from >= view.first && date.from < within && isLongPast(date, tokens, published))
  );
}

/** Whether the days meant are over, and have been for more than so many days, on the day of publication. */
export function isPast(value: string | null, published: string | null, days = 0): boolean {
  const meant = value === null ? null : daysOf(value);
  const day = published === null ? null : daysOf(published.slice(0, DAY));
  return meant !== null && day !== null && meant.last + days < day.first;
}
const DAY = 10; // characters of an ISO day

/** 'In 2019', 'on December 16'; no 'new version of the \'90s soap'. */
function isLongPast({ from, date: { edtf } }: DateSpan, { word }: Tokens, published: string | null): boolean {
  return (ON.has(word[from] as number) || ON.has(word[from - 1] as number)) && isPast(edtf, published, MOST_FRESH);
}
const MOST_FRESH = 10; // days that news is told as such

/** ', dropped by', ', which ITV axed', 'a drama that Amazon ordered'. */
function isInAside(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from; at > Math.max(first, from - MOST_TO_RELATIVE); at--)
    if (RELATIVES.has(tokens.word[at] as number) && !isWhatIsTold(tokens, at, first)) return true;
  return from > first && isMark(tokens, from - 1, ',(') && PARTICIPLES.has(tokens.word[from] as number);
}

/** 'Told its makers on Friday that it would', 'so strong that a second was ordered': no relative clause, but what is told or follows. */
const isWhatIsTold = (tokens: Tokens, at: number, first: number): boolean =>
  THAT.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - MOST_FROM_TELLING), at, TELLING);
const THAT = wordSet('that');
const TELLING = new WordSet([...SAYING, ...wordSet('so such official')]);
const MOST_FROM_TELLING = 8; // tokens

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
const FORMERLY = wordSet('previously originally initially formerly');
const ON = wordSet('in on last back early late');
const MOST_BEFORE_FRONTED = 3; // tokens: 'Back in December'
const HAD = wordSet('had');
const MOST_TO_HAD = 3; // tokens: 'had already been'
const SINCE = wordSet('last since in');
const SPELLS = wordSet(
  'year month autumn fall spring summer winter january february march april may june july august september october november december',
);
