/** What else begins on a day, is made or is shown then, beside a season: a registration, a shoot, a film, the rest of what was broken off. */
import type { Analysis } from '../../analysis.ts';
import type { CueContext } from '../../context.ts';
import type { Cue } from '../../patterns/bank.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsPair, holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { type Tokens, WORD } from '../../words/tokens.ts';

/** @param isOther whether a token names what has days of its own */
export function isOfOtherBeginning(
  cue: Cue,
  { sentence }: CueContext,
  { view: { tokens } }: Analysis,
  isOther: (at: number) => boolean,
): boolean {
  const { first, limit } = sentence.view;
  const { from, to } = cue.match;
  return (
    isOfHead(from, first, tokens, isOther) ||
    goesDown(cue, tokens) ||
    isInCinemas(cue, first, limit, tokens) ||
    isOfRest(from, Math.min(limit, to + MOST_TO_EPISODES), tokens) ||
    isMade(Math.max(first, from - MOST_TO_MADE), to, tokens)
  );
}

/** 'The registrations for the twelfth season of the game show X will open on Saturday'. */
function isOfHead(from: number, first: number, tokens: Tokens, isOther: (at: number) => boolean): boolean {
  // 'the trailer for the second season of X, which arrives in June'
  if (RELATIVE.has(tokens.word[from] as number)) return false;
  for (let at = from - 1; at >= Math.max(first, from - MOST_TO_HEAD); at--) {
    const word = tokens.word[at] as number;
    if (ENDS.has(word) || AND_BUT.has(word) || isMark(tokens, at, ',;:()–—')) return false;
    if (OF.has(word) && isOther(at - 1)) return true;
  }
  return false;
}
const MOST_TO_HEAD = 14;
const RELATIVE = wordSet('which that');
const OF = wordSet('for of to');
/** A verb or a relative: what stands before it is another clause's. */
const ENDS = wordSet('is are was were will would has have had that which who when after before as until said says');

/** 'Is narrowing down on the 18th', 'winds down in May', where what is down for a day stands behind a form of 'to be'. */
function goesDown({ row, match: { from, to } }: Cue, tokens: Tokens): boolean {
  if (row.id !== SCHEDULED) return false;
  for (let at = from + 1; at < to; at++)
    if (DOWN.has(tokens.word[at] as number)) return tokens.kind[at - 1] === WORD && !IS.has(tokens.word[at - 1] as number);
  return false;
}
const SCHEDULED = 'premiere/scheduled';
const DOWN = wordSet('down');
const IS = wordSet(
  "is are was were be been being 's it them both all still now already only pencilled penciled marked put set nailed written booked",
);

/** 'Will be released on the big screen on July 10', 'was set to hit cinemas in July, but will now arrive in May': a film. */
function isInCinemas({ match }: Cue, first: number, limit: number, tokens: Tokens): boolean {
  if (holdsWord(tokens, match.from, match.to, OF_SERIES)) return false;
  if (holdsPair(tokens, first, limit, BIG, SCREEN) || holdsWord(tokens, first, limit, MOVIEGOERS)) return true;
  for (let at = first + 1; at < limit; at++)
    if (CINEMAS.has(tokens.word[at] as number) && holdsWord(tokens, Math.max(first, at - 2), at, REACHES)) return true;
  return false;
}
const OF_SERIES = wordSet('season seasons series show drama comedy episodes sitcom');
const BIG = wordSet('big silver');
const SCREEN = wordSet('screen screens');
const MOVIEGOERS = wordSet('moviegoers cinemagoers');
const CINEMAS = wordSet('cinemas theaters theatres multiplexes');
const REACHES = wordSet('hit hits hitting in to into reach reaches at');

/** 'Will start airing the fresh episodes from July 13': the rest of a season that was broken off. */
function isOfRest(from: number, limit: number, tokens: Tokens): boolean {
  for (let at = from + 1; at < limit; at++)
    if (AIRING.has(tokens.word[at] as number) && STARTS.has(tokens.word[at - 1] as number) && isFresh(at + 1, limit, tokens)) return true;
  return false;
}
const isFresh = (from: number, limit: number, tokens: Tokens): boolean =>
  holdsPair(tokens, from, Math.min(limit, from + MOST_TO_EPISODES), FRESH, EPISODES) &&
  !holdsWord(tokens, from, Math.min(limit, from + MOST_TO_EPISODES), OF_SERIES_OR_NUMBER);
const AIRING = wordSet('airing telecasting broadcasting showing streaming');
const STARTS = wordSet('start starts started starting begin begins began resume resumes resumed');
const FRESH = wordSet('fresh original new');
const EPISODES = wordSet('episodes');
const OF_SERIES_OR_NUMBER = wordSet('season seasons');
const MOST_TO_EPISODES = 4;

/** 'They filmed the first season in early 2019', and not 'season 7, filmed in Ireland, arrives in June'. */
function isMade(from: number, to: number, tokens: Tokens): boolean {
  for (let at = from + 1; at < to; at++)
    if (
      MADE.has(tokens.word[at] as number) &&
      ARTICLES.has(tokens.word[at + 1] as number) &&
      (WHO.has(tokens.word[at - 1] as number) || isCapital(tokens, at - 1))
    )
      return true;
  return false;
}
const MOST_TO_MADE = 3;
const MADE = wordSet('filmed shot taped recorded wrote');
const ARTICLES = wordSet('the a an its their most all');
const WHO = wordSet('they we she he i crew cast team producers');
