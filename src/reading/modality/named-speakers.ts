/** Who the people are that a document names: 'FX chairman John Landgraf' once, 'Landgraf' from then on. */
import type { Speaker } from '../../claim/claim.ts';
import { isCommonWord, isGivenName } from '../persons/name-words.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { PRODUCER_TITLES, PRODUCERS, SPEAKER_NOUNS } from './speaker-words.ts';

/** Nouns of the two kinds of people who are named: the carrier's and the makers'. */
const ROLES = SPEAKER_NOUNS.filter(({ speaker }) => speaker === 'talent' || speaker === 'official');
/** Between a role and the name of who has it: 'the head of scripted drama at …'; no part of a name. */
const INNER = wordSet(
  'of the and its our for at drama scripted programming content entertainment original originals global creative series show television tv',
);
const MOST_BETWEEN = 6;

const KNOWN = new WeakMap<Tokens, ReadonlyMap<string, Speaker>>();

/** The kind of person whose surname, or full name, ends at a token; null where no one is known to be meant. */
export function speakerOfName(tokens: Tokens, at: number): Speaker | null {
  if (!isNameWord(tokens, at)) return null;
  const known = namesOf(tokens).get(textAt(tokens, at));
  if (known !== undefined) return known;
  // a person in coverage of whom nothing else is said is of the cast or the crew
  return at > 0 && isNameWord(tokens, at - 1) && isGivenName(textAt(tokens, at - 1)) && !isCommonWord(textAt(tokens, at)) ? 'talent' : null;
}

function namesOf(tokens: Tokens): ReadonlyMap<string, Speaker> {
  let names = KNOWN.get(tokens);
  if (names === undefined) {
    names = named(tokens);
    KNOWN.set(tokens, names);
  }
  return names;
}

function named(tokens: Tokens): ReadonlyMap<string, Speaker> {
  const names = new Map<string, Speaker>();
  for (let at = 0; at < tokens.count; at++) {
    const role = roleAt(tokens, at);
    if (role === null) continue;
    const surname = surnameBehind(tokens, at + 1) ?? surnameBefore(tokens, at - 1);
    if (surname !== null && !names.has(surname)) names.set(surname, role);
  }
  return names;
}

function roleAt({ word }: Tokens, at: number): Speaker | null {
  if (PRODUCER_TITLES.has(word[at] as number) && PRODUCERS.has(word[at + 1] as number)) return null; // the producer is next
  return ROLES.find(({ words }) => words.has(word[at] as number))?.speaker ?? null;
}

/** 'Showrunner Anna Bell', 'head of drama Anna Bell': the last of the capitalised words behind a role. */
function surnameBehind(tokens: Tokens, from: number): string | null {
  let at = from;
  while (at < tokens.count && at - from < MOST_BETWEEN && INNER.has(tokens.word[at] as number)) at++;
  let last = -1;
  while (at < tokens.count && isNameWord(tokens, at)) last = at++;
  return last > from || (last === from && isGivenName(textAt(tokens, from))) ? textAt(tokens, last) : null;
}

/** 'Anna Bell, the show's creator': the capitalised words before the comma. */
function surnameBefore(tokens: Tokens, from: number): string | null {
  for (let at = from; at > Math.max(0, from - MOST_BETWEEN); at--) {
    if (tokens.kind[at] !== PUNCTUATION) continue;
    if (tokens.text[tokens.start[at] as number] !== ',') return null;
    return isNameWord(tokens, at - 1) && isNameWord(tokens, at - 2) ? textAt(tokens, at - 1) : null;
  }
  return null;
}

const isNameWord = (tokens: Tokens, at: number): boolean => at >= 0 && isCapital(tokens, at) && !INNER.has(tokens.word[at] as number);

const textAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);
