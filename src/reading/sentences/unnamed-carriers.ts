/** Words that stand in a carrier's place: 'It also picked up ‘X’', the 'and' of 'NBC keeps X and drops Y'. */
import { AND_BUT_WHILE } from '../words/conjunctions.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { SpanChart } from './span-chart.ts';

/** @returns a token each, of the sentence from `first` to `limit` */
export const unnamedCarriers = (tokens: Tokens, first: number, limit: number, chart: SpanChart): readonly number[] => [
  ...decidingIt(tokens, first),
  ...elidedSubjects(tokens, first, limit, chart),
];

/** 'It also picked up ‘X’', 'It has greenlit X': who decides is a carrier, and no series. */
function decidingIt({ word, count }: Tokens, first: number): readonly number[] {
  if (!IT.has(word[first] as number)) return [];
  let verb = first + 1;
  while (verb < Math.min(count, first + MOST_TO_DECISION) && BEFORE_DECISION.has(word[verb] as number)) verb++;
  const particle = PARTICLES.get(word[verb] as number);
  return DECIDED.has(word[verb] as number) || (particle !== undefined && particle === word[verb + 1]) ? [first] : [];
}
const IT = wordSet('it');
const BEFORE_DECISION = wordSet('has had also then later recently just already since earlier quietly previously simultaneously');
const DECIDED = wordSet('renewed ordered greenlit commissioned recommissioned cancelled canceled axed scrapped gave given handed awarded');
const PARTICLES = new Map([
  [VOCABULARY.intern('picked'), VOCABULARY.intern('up')],
  [VOCABULARY.intern('passed'), VOCABULARY.intern('on')],
]);
const MOST_TO_DECISION = 4;

/** 'NBC keeps X and drops Y': where a sentence opens with a carrier, the words that join a further verb to it stand in its place. */
function elidedSubjects(tokens: Tokens, first: number, limit: number, chart: SpanChart): number[] {
  let opened = false;
  for (let at = first; at < Math.min(limit, first + LATEST_SUBJECT) && !opened; at++) opened = chart.endsFrom('carrier', at).length > 0;
  if (!opened) return [];
  const found: number[] = [];
  for (let at = first + 1; at + 1 < limit; at++) if (joinsVerb(tokens, at, limit)) found.push(at);
  return found;
}
const LATEST_SUBJECT = 3; // tokens
/** 'NBC keeps X and drops Y', 'NBC picks up X, passes on Y'. */
const joinsVerb = (tokens: Tokens, at: number, limit: number): boolean =>
  AND_BUT_WHILE.has(tokens.word[at] as number)
    ? isDoing(tokens, at + 1) && !isSubject(tokens, at + 1, limit)
    : isMark(tokens, at, ',;') && DECIDING.has(tokens.word[at + 1] as number);
const DECIDING = wordSet(
  'picks passes cancels axes orders renews drops scraps saves gives hands greenlights shelves pulls ends adds revives keeps kills dumps ditches rejects',
);
/** By its ending, or one of those that have none. */
const isDoing = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD &&
  !isCapital(tokens, at) &&
  (/(?:[^s]s|ed|ing)$/.test(tokens.text.slice(tokens.start[at], tokens.end[at])) || UNMARKED.has(tokens.word[at] as number));
/** 'Netflix has added X and critics cancelled Y': what looks like a verb is who does the next. */
const isSubject = (tokens: Tokens, at: number, limit: number): boolean =>
  tokens.text[(tokens.end[at] as number) - 1] === 's' && at + 1 < limit && isDoing(tokens, at + 1);
const UNMARKED = wordSet('cut gave let put kept took brought sent bid said threw pulled shut');
