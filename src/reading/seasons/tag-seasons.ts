/** Finds what a text calls seasons by: 'season 2', 'S3', 'its fourth and final run', 'two more years', 'after one season', 'a third'. */

import { GENRES } from '../mentions/genre.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { CAPITAL, HYPHENATED, NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';

/**
 * - `numbered`: the numbers are said
 * - `another`: one more (or `count` more) than there are
 * - `count`: how many there have been
 * - `this`: the one that is on, or that the text is about
 * - `age`: a noun says how many there are: 'the freshman drama'
 */
export type SeasonRelation = 'numbered' | 'another' | 'count' | 'this' | 'age';

export interface SeasonSpan {
  readonly from: number; // first token
  readonly to: number; // behind the last token
  readonly relation: SeasonRelation;
  readonly numbers: readonly number[]; // as said; empty unless numbered
  readonly count: number; // of `another` and `count`; 0 where more than one but how many is not said
  readonly final: boolean; // called the last
  readonly bare: boolean; // an ordinal without a noun, or with one that is no word for a season: 'a third', 'its seventh serve'
  readonly soft: boolean; // a noun that means a season only in company: 'another year', 'more episodes'
}

const MOST_SEASONS = 99;

const NOUNS = wordSet(`season seasons series cycle cycles cour cours run runs outing outings instalment instalments installment installments
  round rounds go helping helpings batch batches chapter chapters part parts volume volumes edition editions stint lap instalment saison temporada staffel
  stagione book books go-round term`);
const SOFT_NOUNS =
  wordSet(`year years episode episodes instalment trip trips visit tour term order pickup renewal bite innings stay serving crack shot spin
  hour hours eps dose go bow turn`);
const NUMBER_AFTER = wordSet(
  'season seasons series s year part volume vol chapter cycle book cour round saison temporada staffel stagione',
);
const LIST = wordSet('and through to or & plus');
const FINAL = wordSet('final last farewell concluding closing ultimate finale goodbye swansong valedictory');
const DETERMINERS = wordSet(
  "a an the its their his her this that our your another no any each every one 's for possible potential of in my",
);
const MORE = wordSet('another further additional new extra fresh more next');
const THIS = wordSet('this current present upcoming forthcoming coming new latest');
const ADVERBS = wordSet(
  'and supposedly reportedly apparently likely probably possibly presumably almost officially perhaps also now its the truly very much',
);
/** Nouns that an ordinal goes with and that are no season. */
const NOT_SEASONS =
  wordSet(`episode episodes time times half halves place chance thought hour hours week weeks day days month months quarter quarters trailer
  teaser film films movie movies act acts degree wave world lady man woman wife husband child son daughter phase look floor grade class person people
  night nights minute minutes century anniversary birthday party date dates hand party-goer book novel game games match draft cut name choice
  option language generation largest biggest highest most best straight consecutive party third thirds screen two three four five six eight ten few
  one ones ever life love home wedding marriage baby attempt bid glance base option rate video clip single album track edition ad major
  paragraph sentence page line amendment army street avenue vaccine jab case cases and`);
const FRACTION_OF = VOCABULARY.intern('of');
const SERIES = VOCABULARY.intern('series');
const YEARS = wordSet('year years');
const EPISODES = wordSet('episode episodes eps hours hour part parts minute');
const NO_ADJECTIVES = new Set([
  ...DETERMINERS,
  ...LIST,
  ...wordSet('after before of by with at on from one two three four five six seven eight nine ten is was were are'),
]);
const NEXT = VOCABULARY.intern('next');
const LAST = VOCABULARY.intern('last');
const NEW = VOCABULARY.intern('new');
const MORE_WORD = VOCABULARY.intern('more');
const POSSESSIVES = wordSet("the its their his her our this 's one a");
const AFTER = wordSet('after at');
const AND = VOCABULARY.intern('and');
/** 'one and done', 'two and through': how many there were, and no more. */
const OUT = wordSet('done out through gone');
const ONLY = wordSet('just only');
const COORDINATORS = wordSet('and while but');
const SOPHOMORE = wordSet('sophomore junior');
const CLASS_YEARS = wordSet('freshman sophomore junior');
/** Who is new, with or without a noun behind: 'rookie X', 'newcomers X and Y'. */
const BEGINNERS = wordSet('rookie rookies freshman freshmen newcomer newcomers newbie newbies debutant debutants first-timer first-timers');

/** Every season expression among the tokens `[first, limit)`, in order, the longest at each place, without overlap. */
export function tagSeasons(tokens: Tokens, first: number, limit: number): SeasonSpan[] {
  const spans: SeasonSpan[] = [];
  for (let at = first; at < limit; ) {
    const span = seasonAt(tokens, at, first, limit);
    if (span === null) at++;
    else {
      spans.push(span);
      at = Math.max(span.to, at + 1);
    }
  }
  return spans;
}

function seasonAt(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  if (tokens.kind[at] === PUNCTUATION) return null;
  return (
    nounThenNumber(tokens, at, limit) ??
    shortForm(tokens, at, limit) ??
    age(tokens, at, limit) ??
    beginner(tokens, at, first) ??
    another(tokens, at, limit) ??
    ordinalThenNoun(tokens, at, first, limit) ??
    counted(tokens, at, limit) ??
    bareCount(tokens, at, first, limit) ??
    finalOrThis(tokens, at, first, limit)
  );
}

/** 'season 2', 'seasons four and five', 'series three', 'part two', 'seasons 4-6', 'season 2 part 1'. */
function nounThenNumber(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  if (!NUMBER_AFTER.has(tokens.word[at] as number)) return null;
  let from = at + 1;
  if (from < limit && tokens.kind[from] === PUNCTUATION && isOneOf(tokens, from, '#(')) from++;
  const list = numberList(tokens, from, limit);
  if (list === null || list.numbers.some((value) => value < 1 || value > MOST_SEASONS)) return null;
  let to = list.to;
  // 'season 2, part 1': the part belongs to the season
  const skip = to < limit && isOneOf(tokens, to, ',') ? to + 1 : to;
  if (skip + 1 < limit && NUMBER_AFTER.has(tokens.word[skip] as number) && tokens.word[skip] !== tokens.word[at]) {
    const part = NUMBERS.cardinal(tokens, skip + 1) ?? romanAt(tokens, skip + 1);
    if (part !== null && part.value < 10) to = part.to;
  }
  return numbered(at, to, list.numbers, { soft: YEARS.has(tokens.word[at] as number) && tokens.kind[from] === NUMBER });
}

/** 'freshman drama', 'the sophomore sitcom', 'first-year comedy': how many seasons there have been. */
function age(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const named = NUMBERS.named(tokens, at);
  const ordinal = named === null ? NUMBERS.ordinal(tokens, at) : null;
  let next = at + 1;
  if (named === null) {
    if (ordinal === null || ordinal.to >= limit || !YEARS.has(tokens.word[ordinal.to] as number)) return null;
    next = ordinal.to + 1;
  } else if (!CLASS_YEARS.has(tokens.word[at] as number)) return null;
  for (let adjectives = 0; adjectives < 2 && next < limit && !GENRES.has(tokens.word[next] as number); adjectives++) next++;
  if (next >= limit || !GENRES.has(tokens.word[next] as number)) return null;
  return {
    from: at,
    to: next + 1,
    relation: 'age',
    numbers: [],
    count: named ?? (ordinal?.value as number),
    final: false,
    bare: false,
    soft: false,
  };
}

/** 'rookies X and Y', 'newcomer X': one season so far, said by a word that is no title's ('The Rookie'). */
function beginner(tokens: Tokens, at: number, first: number): SeasonSpan | null {
  const capital = ((tokens.flags[at] as number) & CAPITAL) !== 0;
  if (!BEGINNERS.has(tokens.word[at] as number) || (capital && at !== first) || !namesNext(tokens, at + 1)) return null;
  return { from: at, to: at + 1, relation: 'age', numbers: [], count: 1, final: false, bare: false, soft: false };
}

function namesNext(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  return tokens.kind[at] === PUNCTUATION ? isOneOf(tokens, at, '\'"“‘*_') : ((tokens.flags[at] as number) & CAPITAL) !== 0;
}

/** 'S3', 's03', 'S2-S4', 'S24'. */
function shortForm(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const value = shortValue(tokens, at);
  if (value === null) return null;
  const numbers = [value];
  let to = at + 1;
  const skip = to < limit && (LIST.has(tokens.word[to] as number) || isOneOf(tokens, to, '&/,')) ? to + 1 : to;
  const next = skip < limit ? shortValue(tokens, skip) : null;
  if (next !== null && next > value && next - value < 10) {
    for (let n = value + 1; n <= next; n++) numbers.push(n);
    to = skip + 1;
  }
  return numbered(at, to, numbers, {});
}

function shortValue(tokens: Tokens, at: number): number | null {
  if (tokens.kind[at] !== WORD) return null;
  const from = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (end - from < 2 || end - from > 3) return null;
  const head = tokens.text.charCodeAt(from);
  if (head !== 0x53 && head !== 0x73) return null;
  let value = 0;
  for (let i = from + 1; i < end; i++) {
    const digit = tokens.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value >= 1 ? value : null;
}

/** 'another season', 'two more years', 'a new season', 'further series', 'more episodes', 'next season', 'one last run'. */
function another(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const cardinal = NUMBERS.cardinal(tokens, at);
  let next = cardinal === null ? at : cardinal.to;
  let final = false;
  const firstMore = tokens.word[next] as number;
  if (cardinal !== null && next < limit && FINAL.has(firstMore)) final = true;
  else if (next >= limit || !MORE.has(firstMore)) return null;
  const isNew = firstMore === NEW;
  const plainMore = firstMore === MORE_WORD;
  next++;
  for (let skipped = 0; skipped < 3 && next < limit; skipped++) {
    const word = tokens.word[next] as number;
    if (FINAL.has(word)) final = true;
    else if (MORE.has(word)) {
      // 'one more new season'
    } else if (NUMBERS.cardinal(tokens, next) !== null && !isOneOf(tokens, next, ',')) {
      const inner = NUMBERS.cardinal(tokens, next);
      // 'another eight episodes' and 'a further two seasons'
      if (cardinal === null && inner !== null && nounAt(tokens, inner.to, limit))
        return anotherOf(tokens, at, inner.to, inner.value, final);
      if (inner !== null && inner.to < limit && EPISODES.has(tokens.word[inner.to] as number)) next = inner.to;
    } else break;
    next++;
  }
  if (next >= limit || !nounAt(tokens, next, limit)) return null;
  const noun = tokens.word[next] as number;
  if (noun === SERIES && isNew && (next + 1 >= limit || tokens.word[next + 1] !== FRACTION_OF)) return null;
  if (isNew && cardinal === null && SOFT_NOUNS.has(noun)) return null;
  return anotherOf(tokens, at, next, cardinal?.value ?? (plainMore ? 0 : 1), final);
}

function anotherOf(tokens: Tokens, from: number, noun: number, count: number, final: boolean): SeasonSpan {
  const word = tokens.word[noun] as number;
  const soft = !NOUNS.has(word);
  const several = EPISODES.has(word) ? 1 : count;
  return { from, to: noun + 1, relation: 'another', numbers: [], count: several, final, bare: false, soft };
}

/** 'a fourth and final season', 'the sophomore run', 'its second eight-episode season', 'seventh and eighth seasons', 'a third'. */
function ordinalThenNoun(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  const named = NUMBERS.named(tokens, at);
  const ordinal = named === null ? NUMBERS.ordinal(tokens, at) : { value: named, to: at + 1 };
  if (ordinal === null || ordinal.value < 1 || ordinal.value > MOST_SEASONS) return null;
  const numbers = [ordinal.value];
  let next = ordinal.to;
  let final = false;
  let adjectives = 0;
  while (next < limit) {
    const word = tokens.word[next] as number;
    if (isOneOf(tokens, next, ',') && adjectives < 2) {
      adjectives++;
      next++;
      continue;
    }
    if (nounAt(tokens, next, limit) && !SOFT_NOUNS.has(word))
      return numbered(at, endOfNoun(tokens, next, limit), spread(numbers, tokens, at, next), { final });
    if (YEARS.has(word) && !isOneOf(tokens, next - 1, ',')) return numbered(at, next + 1, numbers, { final, soft: true });
    if (FINAL.has(word)) {
      final = true;
      next++;
      continue;
    }
    const more = LIST.has(word) || ADVERBS.has(word) ? null : NUMBERS.ordinal(tokens, next);
    if (more !== null && more.value !== ordinal.value && more.value <= MOST_SEASONS) {
      numbers.push(more.value);
      next = more.to;
      continue;
    }
    const inner = NUMBERS.cardinal(tokens, next);
    if (inner !== null && inner.to < limit && EPISODES.has(tokens.word[inner.to] as number)) {
      next = inner.to + 1;
      continue;
    }
    if (!LIST.has(word) && !ADVERBS.has(word)) {
      if (adjectives >= 1 || tokens.kind[next] !== WORD || NOT_SEASONS.has(word) || DETERMINERS.has(word)) break;
      adjectives++;
    }
    next++;
  }
  return bareOrdinal(tokens, at, ordinal.to, first, limit, numbers, final, named !== null);
}

/** 'a third', 'its seventh', 'the second': a season where what stands beside it makes it one. */
function bareOrdinal(
  tokens: Tokens,
  at: number,
  behind: number,
  first: number,
  limit: number,
  numbers: readonly number[],
  final: boolean,
  named: boolean,
): SeasonSpan | null {
  if (named && !SOPHOMORE.has(tokens.word[at] as number)) return null;
  const before = at > first ? (tokens.word[at - 1] as number) : -1;
  const list = LIST.has(before) && at - 2 >= first && NUMBERS.ordinal(tokens, at - 2) !== null;
  if (!DETERMINERS.has(before) && !list && !MORE.has(before)) return null;
  if (behind < limit && NOT_SEASONS.has(tokens.word[behind] as number) && !LIST.has(tokens.word[behind] as number)) return null;
  // 'a third of viewers', 'May the third'
  if (behind < limit && tokens.word[behind] === FRACTION_OF && VOCABULARY.wordOf(before) === 'a') return null;
  let to = behind;
  let isFinal = final;
  const all = [...numbers.slice(0, 1)];
  while (to + 1 < limit && LIST.has(tokens.word[to] as number)) {
    const word = tokens.word[to + 1] as number;
    const more = NUMBERS.ordinal(tokens, to + 1);
    if (FINAL.has(word)) {
      isFinal = true;
      to += 2;
    } else if (more !== null && more.value > (all.at(-1) as number)) {
      all.push(more.value);
      to = more.to;
    } else break;
  }
  return { from: at, to, relation: 'numbered', numbers: all, count: 0, final: isFinal, bare: true, soft: false };
}

/** 'two seasons', 'three-season run', 'a single series', 'five years', 'two and out'. */
function counted(tokens: Tokens, at: number, limit: number): SeasonSpan | null {
  const word = VOCABULARY.wordOf(tokens.word[at] as number);
  const cardinal =
    word === 'single' || word === 'lone' || word === 'sole'
      ? { value: 1, to: at + 1 }
      : word === 'both'
        ? { value: 2, to: at + 1 }
        : NUMBERS.cardinal(tokens, at);
  if (cardinal === null || cardinal.value < 1 || cardinal.value > MOST_SEASONS || cardinal.to >= limit) return null;
  // 'the 2020-21 season' counts nothing
  if ((tokens.flags[at] as number) & HYPHENATED && tokens.kind[at] === NUMBER) return null;
  if (AND === tokens.word[cardinal.to] && cardinal.to + 1 < limit && OUT.has(tokens.word[cardinal.to + 1] as number)) {
    return { from: at, to: cardinal.to + 2, relation: 'count', numbers: [], count: cardinal.value, final: false, bare: true, soft: false };
  }
  let next = cardinal.to;
  for (let adjectives = 0; adjectives < 2 && next < limit && !nounAt(tokens, next, limit); adjectives++) {
    if (tokens.kind[next] !== WORD || NO_ADJECTIVES.has(tokens.word[next] as number)) return null;
    next++;
  }
  if (next >= limit) return null;
  const noun = tokens.word[next] as number;
  const isYear = YEARS.has(noun);
  if (!isYear && (!NOUNS.has(noun) || EPISODES.has(noun))) return null;
  return { from: at, to: next + 1, relation: 'count', numbers: [], count: cardinal.value, final: false, bare: false, soft: isYear };
}

/** 'out after three', 'finished at two', 'Y after just one and Z': a number alone behind 'after' or 'at', where a phrase ends. */
function bareCount(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  const preposition = ONLY.has(tokens.word[at - 1] as number) ? at - 2 : at - 1;
  if (preposition < first || tokens.kind[at] !== WORD || !AFTER.has(tokens.word[preposition] as number)) return null;
  const cardinal = NUMBERS.cardinal(tokens, at);
  if (cardinal === null || cardinal.value < 1 || cardinal.value > 20) return null;
  const ends =
    cardinal.to >= limit ||
    (tokens.kind[cardinal.to] === PUNCTUATION && isOneOf(tokens, cardinal.to, '.,;:!?)—–')) ||
    COORDINATORS.has(tokens.word[cardinal.to] as number);
  if (!ends) return null;
  return { from: at, to: cardinal.to, relation: 'count', numbers: [], count: cardinal.value, final: false, bare: true, soft: false };
}

/** 'the final season', 'its last run', 'this season', 'the current series'. */
function finalOrThis(tokens: Tokens, at: number, first: number, limit: number): SeasonSpan | null {
  const word = tokens.word[at] as number;
  if (at + 1 >= limit) return null;
  const noun = tokens.word[at + 1] as number;
  if (FINAL.has(word) && NOUNS.has(noun)) {
    const before = at > first ? (tokens.word[at - 1] as number) : -1;
    // 'last season' alone is the one before this
    if (word === LAST && !POSSESSIVES.has(before)) return null;
    return { from: at, to: at + 2, relation: 'this', numbers: [], count: 0, final: true, bare: false, soft: false };
  }
  if (THIS.has(word) && word !== NEXT && NOUNS.has(noun) && noun !== SERIES) {
    return { from: at, to: at + 2, relation: 'this', numbers: [], count: 0, final: false, bare: false, soft: true };
  }
  return null;
}

function numbered(from: number, to: number, numbers: readonly number[], given: { final?: boolean; soft?: boolean }): SeasonSpan {
  return { from, to, relation: 'numbered', numbers, count: 0, final: given.final ?? false, bare: false, soft: given.soft ?? false };
}

/** 'third through fifth seasons' names the one between too. */
function spread(numbers: readonly number[], tokens: Tokens, from: number, to: number): readonly number[] {
  const [low, high] = numbers;
  if (low === undefined || high === undefined || numbers.length !== 2) return numbers;
  for (let at = from; at < to; at++) {
    const word = VOCABULARY.wordOf(tokens.word[at] as number);
    if ((word === 'through' || word === 'to') && high - low < 10) return range(low, high);
  }
  return numbers;
}

function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** '2', 'two', 'II', 'four and five', '4-6', '2 & 3', '1, 2 and 3', 'five through seven'. */
function numberList(tokens: Tokens, at: number, limit: number): { readonly numbers: readonly number[]; readonly to: number } | null {
  const first = at < limit ? (NUMBERS.cardinal(tokens, at) ?? romanAt(tokens, at)) : null;
  if (first === null || !Number.isInteger(first.value)) return null;
  const numbers = [first.value];
  let to = first.to;
  for (;;) {
    let next = to;
    let through = false;
    if (next < limit && isOneOf(tokens, next, ',') && next + 1 < limit) next++;
    if (next < limit && (LIST.has(tokens.word[next] as number) || isOneOf(tokens, next, '&–/'))) {
      const word = VOCABULARY.wordOf(tokens.word[next] as number);
      through = word === 'through' || word === 'to' || isOneOf(tokens, next, '–');
      next++;
    } else if (next === to && !(next < limit && (tokens.flags[next] as number) & HYPHENATED && tokens.kind[next] === NUMBER)) break;
    else if (next === to) through = true;
    const more = next < limit ? (NUMBERS.cardinal(tokens, next) ?? romanAt(tokens, next)) : null;
    const last = numbers.at(-1) as number;
    if (more === null || !Number.isInteger(more.value) || more.value <= last || more.value - last > 12) break;
    // 'season 2 and 10 episodes': the number counts something else
    if (more.to < limit && tokens.kind[more.to] === WORD && EPISODES.has(tokens.word[more.to] as number)) break;
    if (through) numbers.push(...range(last + 1, more.value));
    else numbers.push(more.value);
    to = more.to;
  }
  return { numbers, to };
}

function romanAt(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  const value = NUMBERS.roman(tokens, at);
  return value === null ? null : { value, to: at + 1 };
}

const ROUND = VOCABULARY.intern('round');
const AROUND = VOCABULARY.intern('around');

function nounAt(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const word = tokens.word[at] as number;
  return NOUNS.has(word) || SOFT_NOUNS.has(word);
}

/** 'go-round' and 'go around' are two words. */
function endOfNoun(tokens: Tokens, at: number, limit: number): number {
  const next = at + 1 < limit ? (tokens.word[at + 1] as number) : -1;
  return next === ROUND || next === AROUND ? at + 2 : at + 1;
}

function isOneOf(tokens: Tokens, at: number, characters: string): boolean {
  return tokens.kind[at] === PUNCTUATION && characters.includes(String.fromCharCode(-(tokens.word[at] as number)));
}
