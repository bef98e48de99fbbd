/** How many seasons there have been: 'after two seasons', 'three and out', 'the freshman drama', 'newcomers X and Y'. */
import { AND_BUT_WHILE } from '../words/conjunctions.ts';
import { GENRES } from '../words/genres.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark } from '../words/stretch.ts';
import { HYPHENATED, NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { WordSet } from '../words/word-set.ts';
import { MOST_SEASONS, type SeasonSpan, seasonSpan } from './season-span.ts';
import { DETERMINERS, EPISODES, FINAL, LIST, NOUNS, nounAt, OF, SERIES, YEARS } from './season-words.ts';

const CLASS_YEARS = wordSet('freshman sophomore junior');
/** Who is new, with or without a noun behind: 'rookie X', 'newcomers X and Y'. */
export const BEGINNERS = wordSet('rookie rookies freshman freshmen newcomer newcomers newbie newbies debutant debutants');
/** Words that count as a number does. */
export const COUNTS = wordSet('single lone sole both');
const BOTH = VOCABULARY.intern('both');
const NO_ADJECTIVES = new WordSet([
  ...DETERMINERS,
  ...LIST,
  ...wordSet('after before of by with at on into from one two three four five six seven eight nine ten is was were are'),
  // 'BBC Two Orders Second Helping': who decides, and no count
  ...wordSet('orders renews cancels axes commissions recommissions picks gives hands brings confirms announces sets greenlights'),
]);
const AFTER = wordSet('after at');
const ONLY = wordSet('just only');
const AND = VOCABULARY.intern('and');
/** 'In one go' counts no season, though 'another go' is one. */
const TRIES = wordSet('go stint lap term');
/** 'one and done', 'two and through': how many there were, and no more. */
const OUT = wordSet('done out through gone');
/** 'Thirteen and done' is said of episodes. */
const MOST_OUT = 9;

/** 'freshman drama', 'the sophomore sitcom', 'first-year comedy': how many seasons there have been. */
export function age(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const named = NUMBERS.named(tokens, at);
  const ordinal = named === null ? NUMBERS.ordinal(tokens, at) : null;
  let next = at + 1;
  if (named === null) {
    if (ordinal === null || ordinal.to >= limit || !YEARS.has(tokens.word[ordinal.to] as number)) return null;
    next = ordinal.to + 1;
  } else if (!CLASS_YEARS.has(tokens.word[at] as number)) return null;
  for (let adjectives = 0; adjectives < 2 && next < limit && !GENRES.has(tokens.word[next] as number); adjectives++) next++;
  if (next >= limit || !GENRES.has(tokens.word[next] as number)) return null;
  return seasonSpan(at, next + 1, 'age', { count: named ?? (ordinal?.value as number) });
}

/** 'rookies X and Y', 'newcomer X': one season so far, said by a word that is no title's ('The Rookie'). */
export function beginner(tokens: Tokens, at: number, first: number): SeasonSpan | null {
  const capital = isCapital(tokens, at);
  if (
    !BEGINNERS.has(tokens.word[at] as number) ||
    (capital && at !== first) ||
    !(namesNext(tokens, at + 1) || countsNext(tokens, at, first))
  )
    return null;
  return seasonSpan(at, at + 1, 'age', { count: 1 });
}

/** 'Three newcomers, X, Y and Z'. */
const countsNext = (tokens: Tokens, at: number, first: number): boolean =>
  at > first && NUMBERS.cardinal(tokens, at - 1) !== null && isMark(tokens, at + 1, ',:') && namesNext(tokens, at + 2);

function namesNext(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  return tokens.kind[at] === PUNCTUATION ? isMark(tokens, at, '\'"“‘*_') : isCapital(tokens, at);
}

/** 'two seasons', 'three-season run', 'a single series', 'five years', 'two and out'. */
export function counted(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const word = tokens.word[at]!;
  const cardinal = COUNTS.has(word) ? { value: word === BOTH ? 2 : 1, to: at + 1 } : NUMBERS.cardinal(tokens, at);
  if (cardinal === null || cardinal.value < 1 || cardinal.value > MOST_SEASONS || cardinal.to >= limit) return null;
  // 'the 2020-21 season' counts nothing
  if ((tokens.flags[at] as number) & HYPHENATED && tokens.kind[at] === NUMBER) return null;
  if (
    cardinal.value <= MOST_OUT &&
    AND === tokens.word[cardinal.to] &&
    cardinal.to + 1 < limit &&
    OUT.has(tokens.word[cardinal.to + 1] as number)
  ) {
    return seasonSpan(at, cardinal.to + 2, 'count', { count: cardinal.value, bare: true });
  }
  let next = cardinal.to;
  let final = false;
  for (let adjectives = 0; adjectives < 2 && next < limit && !nounAt(tokens, next, limit); adjectives++) {
    if (tokens.kind[next] !== WORD || NO_ADJECTIVES.has(tokens.word[next] as number)) return null;
    final ||= cardinal.value === 1 && FINAL.has(tokens.word[next] as number);
    next++;
  }
  if (next >= limit || isNameBefore(tokens, cardinal.to, next)) return null;
  const noun = tokens.word[next] as number;
  if (TRIES.has(noun) || (noun === SERIES && areShows(tokens, at, cardinal, next))) return null;
  const isYear = YEARS.has(noun);
  if (!isYear && (!NOUNS.has(noun) || EPISODES.has(noun))) return null;
  if (isYear && next + 1 < limit && SINCE.has(tokens.word[next + 1] as number)) return null;
  return seasonSpan(at, next + 1, 'count', { count: isRough(tokens, at, cardinal.value) ? 0 : cardinal.value, final, soft: isYear });
}

/** Behind years that have passed: 'nine years after the drama finished', 'which ended ten years ago'. */
const SINCE = wordSet('after ago later since before earlier old prior apart hence');

/** 'More than 30 seasons', 'nearly ten years': about as many, and how many is not said. '20 episodes over two seasons' is exact. */
const isRough = ({ word }: Tokens, at: number, count: number): boolean =>
  at > 0 && (ROUGHLY.has(word[at - 1] as number) || (count >= LEAST_ROUND && OVER.has(word[at - 1] as number)));
const LEAST_ROUND = 10;
const OVER = wordSet('over');
const ROUGHLY = wordSet('than nearly almost about around roughly approximately some');

/** 'For 13 Reasons Why season 4', 'the 10 Netflix series': a name between the number and a noun in lower case, and no adjective. */
function isNameBefore(tokens: Tokens, from: number, noun: number): boolean {
  if (isCapital(tokens, noun)) return false;
  for (let at = from; at < noun; at++) if (isCapital(tokens, at)) return true;
  return false;
}

/** 'Renews eight series', 'two original new series', 'three rookie series': shows, of which a series is one. 'Two successful series' are its seasons. */
function areShows({ word }: Tokens, at: number, cardinal: { readonly value: number; readonly to: number }, noun: number): boolean {
  if (cardinal.value < 2) return false;
  for (let between = cardinal.to; between < noun; between++) if (!OF_SEASONS.has(word[between] as number)) return true;
  // 'one of five series culled', 'five series, among them X'
  if (
    (word[at - 1] === OF && SOME.has(word[at - 2] as number)) ||
    AMONG.has(word[noun + 1] as number) ||
    AMONG.has(word[noun + 2] as number)
  )
    return true;
  return noun === cardinal.to && DECIDES.has(word[at - 1] as number);
}
const SOME = wordSet('one two three several some any each all');
const AMONG = wordSet('among including amongst');

/** Adjectives of a series that is a season. */
const OF_SEASONS = wordSet(
  `more further additional extra full whole complete entire consecutive successive previous earlier past successful popular acclaimed hit short long
  great brilliant glorious wonderful happy fine stellar triumphant hugely highly very critically final last`,
);
/** Verbs whose object is shows. */
const DECIDES =
  wordSet(`renews renew renewed renewing cancels cancel cancelled canceled cancelling canceling axes axe axed orders order ordered greenlights greenlit scraps scrapped drops dropped
  picks up saves saved kills killed ends adds added leaves left halts halted stops stopped puts launches launched announces announced unveils unveiled`);

const WAS = wordSet("was wasn't is isn't has had will would");

/** 'out after three', 'finished at two', 'Y after just one and Z': a number alone behind 'after' or 'at', where a phrase ends or a verb begins. */
export function bareCount(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  const preposition = ONLY.has(tokens.word[at - 1] as number) ? at - 2 : at - 1;
  if (preposition < first || tokens.kind[at] !== WORD || !AFTER.has(tokens.word[preposition] as number)) return null;
  const cardinal = NUMBERS.cardinal(tokens, at);
  if (cardinal === null || cardinal.value < 1 || cardinal.value > 20) return null;
  const ends =
    cardinal.to >= limit ||
    (tokens.kind[cardinal.to] === PUNCTUATION && isMark(tokens, cardinal.to, '.,;:!?()—–')) ||
    AND_BUT_WHILE.has(tokens.word[cardinal.to] as number) ||
    WAS.has(tokens.word[cardinal.to] as number);
  if (!ends) return null;
  return seasonSpan(at, cardinal.to, 'count', { count: cardinal.value, bare: true });
}
