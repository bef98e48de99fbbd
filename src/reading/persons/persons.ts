/** Runs of words that may be a person's name. */
import type { Mention } from '../mentions/find-mentions.ts';
import type { CarrierSpan, Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { ALL_CAPS, HYPHENATED, JOINED, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import {
  BREAKERS,
  GIVEN_TOO,
  isCommonWord,
  isGivenName,
  isPlaceWord,
  NAME_ENDS,
  ORGANISATION_WORDS,
  PARTICLES,
  RANKS,
} from './name-words.ts';

export interface Name {
  readonly from: number;
  readonly to: number;
  readonly words: number; // 0 for a pronoun
  /** Reads as a person's full name by itself: two words or more, none of them everyday prose. */
  readonly sure: boolean;
  /** Begins with a rank or a title ('Dr. Swann'): a character's, in coverage. */
  readonly ranked: boolean;
}

const MOST_WORDS = 5;

/** Every name of a sentence that is no series, carrier, season or date; in order, without overlap. */
export function namesIn(tokens: Tokens, sentence: Sentence, mentions: readonly Mention[]): Name[] {
  const { first, limit } = sentence.view;
  const taken = takenBy(tokens, sentence, mentions);
  const names: Name[] = [];
  for (let at = first; at < limit; ) {
    if (taken[at - first] === 1 || !startsName(tokens, at)) {
      at++;
      continue;
    }
    const to = nameEnd(tokens, at, sentence, (token) => taken[token - first] === 1);
    const name = nameOf(tokens, at, to);
    if (name !== null) names.push(name);
    at = Math.max(to, at + 1);
  }
  return names;
}

/** A name that no catalogue knows and that begins with a given name, as 'Ann Lee' and 'Ann Lee and Bo Ek' do: no series for credits. */
export function readsAsPerson({ name: { entry, title, grounds } }: Mention): boolean {
  if (entry !== null || grounds.includes('quoted')) return false;
  return title.split(/ (?:and|&) /).every((part) => {
    const words = part.split(' ');
    return words.length >= 2 && words.length <= 4 && isGivenName(words[0] as string);
  });
}

/** 'Sho Kasamatsu': a nickname of a carrier that begins a person's name. */
export function isPartOfName(tokens: Tokens, { from, to, name }: CarrierSpan): boolean {
  const text = textOf(tokens, from, to);
  return (
    text !== name &&
    to - from === 1 &&
    ((tokens.flags[from] as number) & ALL_CAPS) === 0 &&
    to < tokens.count &&
    startsName(tokens, to) &&
    tokens.word[to] === 0
  );
}

function takenBy(tokens: Tokens, { view, carriers, seasons, dates }: Sentence, mentions: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(view.limit - view.first);
  for (const spans of [carriers.filter((carrier) => !isPartOfName(tokens, carrier)), seasons, dates] as const) {
    for (const { from, to } of spans) for (let at = from; at < to; at++) taken[at - view.first] = 1;
  }
  for (const mention of mentions) {
    const { from, to } = mention;
    if (readsAsPerson(mention)) continue;
    // a series called by a given name may begin a person's: 'Walker' and 'Walker Scobell'
    if (to - from === 1 && to < view.limit && startsName(tokens, to) && isGivenName(textOf(tokens, from, to))) continue;
    if (to - from === 1 && from > view.first && startsName(tokens, from - 1) && isGivenName(textOf(tokens, from - 1, from))) continue;
    for (let at = from; at < to; at++) taken[at - view.first] = 1;
  }
  return taken;
}

/** 'kaNcube', 'deGrasse': a particle grown together with its name. */
const GROWN_PARTICLE = /^\p{Ll}{2,3}\p{Lu}\p{Ll}/u;

function startsName(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  return !BREAKERS.has(tokens.word[at] as number) || isGivenToo(tokens, at);
}

/** 'Oscar Isaac', 'April Bowlby': a prize or a month before a capital that is no word of prose. */
function isGivenToo(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (!GIVEN_TOO.has(tokens.word[at] as number) || next >= tokens.count || !isCapital(tokens, next)) return false;
  if (WILL.has(tokens.word[at] as number) && isAsked(tokens, next)) return false;
  const word = tokens.word[next] as number;
  return !BREAKERS.has(word) && !ORGANISATION_WORDS.has(word) && !isCommonWord(textOf(tokens, next, next + 1));
}

/** 'Will Brackenfell be renewed?' names nobody. */
function isAsked(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(tokens.count, from + LONGEST_QUESTION); at++)
    if (isMark(tokens, at, '.?!')) return isMark(tokens, at, '?');
  return false;
}
const WILL = wordSet('will');
const LONGEST_QUESTION = 20; // tokens

function nameEnd(tokens: Tokens, from: number, { view: { limit }, titleCase }: Sentence, taken: (token: number) => boolean): number {
  let to = from + 1;
  for (let at = from + 1, words = 1; at < limit && words < MOST_WORDS + 1; at++) {
    if (taken(at)) break;
    if (startsName(tokens, at)) {
      if (titleCase && words >= 2 && isHeadlineVerb(tokens, at)) break;
      to = at + 1;
      words++;
      continue;
    }
    if (tokens.kind[at] === WORD && to === at && GROWN_PARTICLE.test(textOf(tokens, at, at + 1))) {
      to = at + 1;
      words++;
      continue;
    }
    const flags = tokens.flags[at] as number;
    // 'Smith-bynoe', 'Dong-seok': the tail of a double name may be small
    if (tokens.kind[at] === WORD && (flags & HYPHENATED) !== 0 && to === at && tokens.word[at] === 0) {
      to = at + 1;
      continue;
    }
    if (tokens.kind[at] === WORD && PARTICLES.has(tokens.word[at] as number) && nameFollows(tokens, at + 1, limit)) continue;
    if (isMark(tokens, at, '.') && to === at && isAbbreviated(tokens, at - 1) && at + 1 < limit && startsName(tokens, at + 1)) continue;
    if (isMark(tokens, at, ',') && at + 1 < limit && NAME_ENDS.has(tokens.word[at + 1] as number)) continue;
    const nickname = nicknameEnd(tokens, at, limit);
    if (nickname > 0) {
      at = nickname - 1;
      continue;
    }
    break;
  }
  // 'Jr.' keeps its point
  if (to < limit && isMark(tokens, to, '.') && NAME_ENDS.has(tokens.word[to - 1] as number) && to + 1 < limit) to++;
  return to;
}

/** 'Ann Lee Hangs Up Her Hat': behind a full name a verb that a headline writes large. 'Ann B. Waters' has an initial, 'Ann Lee Waters Joins' its verb behind it. */
function isHeadlineVerb(tokens: Tokens, at: number): boolean {
  const word = textOf(tokens, at, at + 1);
  if (!isPresent(word) || isMark(tokens, at - 1, '.')) return false;
  if (at + 1 < tokens.count && isPresent(textOf(tokens, at + 1, at + 2))) return false;
  return isCommonWord(word.slice(0, -1)) && !isGivenName(word.slice(0, -1));
}

const isPresent = (word: string): boolean => /[^s]s$/u.test(word);

function nameFollows(tokens: Tokens, at: number, limit: number): boolean {
  return (
    at < limit && (startsName(tokens, at) || (PARTICLES.has(tokens.word[at] as number) && at + 1 < limit && startsName(tokens, at + 1)))
  );
}

/** An initial, or a short title: 'S.', 'Dr.', 'Lt.'. */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  return length === 1 || (length <= 3 && RANKS.has(tokens.word[at] as number)) || NAME_ENDS.has(tokens.word[at] as number);
}

/** The token behind a nickname in quotation marks with a name after it: 'Alani "La La" Anthony'; 0 where none stands at `at`. */
function nicknameEnd(tokens: Tokens, at: number, limit: number): number {
  if (!isMark(tokens, at, '"“‘\'')) return 0;
  for (let close = at + 2; close < Math.min(limit - 1, at + 5); close++) {
    if (isMark(tokens, close, '"”’\'') && ((tokens.flags[close] as number) & JOINED) !== 0)
      return startsName(tokens, close + 1) ? close + 1 : 0;
  }
  return 0;
}

function nameOf(tokens: Tokens, from: number, to: number): Name | null {
  let words = 0;
  let common = 0;
  let places = 0;
  let given = false;
  let ranked = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === PUNCTUATION) continue;
    const id = tokens.word[at] as number;
    if (ORGANISATION_WORDS.has(id)) return null;
    if (((tokens.flags[at] as number) & HYPHENATED) === 0) words++;
    else if (id === 0) given = true; // 'Song Kang-ho'
    if (at === from && RANKS.has(id)) ranked = true;
    const text = textOf(tokens, at, at + 1);
    if (isGivenName(text)) given = given || at === from;
    else if (at > from && text.length === 1 && isMark(tokens, at + 1, '.'))
      given = true; // 'Sterling K. Brown'
    else if (isPlaceWord(text)) places++;
    else if (isCommonWord(text)) common++;
  }
  if (places === words) return null;
  const sure = words >= 2 && words <= MOST_WORDS && !ranked && (given ? common + places < words : common === 0 && places < 2);
  return { from, to, words, sure, ranked };
}
