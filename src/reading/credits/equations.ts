/** 'Ann Lee is Mary', 'Mary is Ann Lee', 'Mary and Tom are Ann Lee and Bo Ek': people and characters with nothing but 'is' between. */
import type { Setting } from '../facts/setting.ts';
import { isCommonWord, isGivenName, isPlaceWord } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isMark, textOf } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Casting } from './casting.ts';
import { gapped } from './gapped.ts';
import type { People } from './people.ts';

/** A person and the character that they are said to be. */
export interface Equation {
  readonly name: Name;
  readonly character: Name;
}

const WHO = VOCABULARY.intern('who');
const IS = wordSet('is was');
const ARE = wordSet('are were');
const CLIPPED = wordSet("'s ’s"); // "he's Mary's brother" but "Ann's Mary" is a possession
const ADVERBS = wordSet('first now also still originally again');
const DESCRIBING = wordSet('a an the his her their');
const MOST_CHARACTER = 3;

export function equations(tokens: Tokens, { sentence }: Setting, casting: Casting, people: People): readonly Equation[] {
  const { limit } = sentence.view;
  const { parts } = casting;
  const found: Equation[] = [...paired(tokens, casting, limit)];
  parts.forEach((part, index) => {
    const left = part.name;
    const right = parts.find(({ name }) => name.from >= part.to)?.name;
    if (right === undefined || copulaEnd(tokens, left, part.to) !== right.from || !endsPhrase(tokens, right.to, limit)) return;
    const one = equationOf(tokens, left, right, people, found.length > 0);
    if (one === null) return;
    found.push(one);
    if (one.name === left) found.push(...gapped(tokens, parts.slice(index + 1), right.to, limit, people));
  });
  return found;
}

/**
 * Which of the two is the person; null where neither reads as one beside a character.
 * @param among beside others in the sentence, where a character may have an everyday name: 'Doc Rivers'
 */
function equationOf(tokens: Tokens, left: Name, right: Name, people: People, among: boolean): Equation | null {
  if (among && left.sure && right.words > 1) return { name: left, character: right };
  if (people.isKnown(left) && left.words !== 1) return isCharacter(tokens, right) ? { name: left, character: right } : null;
  if (people.isKnown(left) && !right.sure) return isCharacter(tokens, right) ? { name: left, character: right } : null;
  const given = [left, right].some(({ from }) => isGivenName(textOf(tokens, from, from + 1)));
  return given && right.sure && !isDescribed(tokens, right.to) && left.words === 1 && !people.isKnown(left) && isCharacter(tokens, left)
    ? { name: right, character: left }
    : null;
}

/** 'Lee is Mary Hale, a vicar': what is said of a name behind a comma is said of a character. */
const isDescribed = (tokens: Tokens, at: number): boolean => isMark(tokens, at, ',') && DESCRIBING.has(tokens.word[at + 1] as number);

/** The token behind 'is', 'is first' or ', who is' where that stands at `at`, behind the left name; -1 where it does not. */
function copulaEnd(tokens: Tokens, left: Name, at: number): number {
  const clipped = left.words === 0 && CLIPPED.has(tokens.word[at] as number);
  const verb = verbAt(tokens, left, at);
  if (!clipped && !IS.has(tokens.word[verb] as number)) return -1;
  return ADVERBS.has(tokens.word[verb + 1] as number) ? verb + 2 : verb + 1;
}

/** Past a relative pronoun, and past the comma behind a name that itself stands between commas: 'her sister, Mary, is Ann Lee'. */
function verbAt(tokens: Tokens, { from }: Name, at: number): number {
  if (!isMark(tokens, at, ',')) return at;
  if (tokens.word[at + 1] === WHO) return at + 2;
  return from > 0 && isMark(tokens, from - 1, ',') ? at + 1 : at;
}

/** 'Mary and Tom are Ann Lee and Bo Ek': as many on either side, of which those that read as full names are the people. */
function paired(tokens: Tokens, { lists }: Casting, limit: number): Equation[] {
  return lists.flatMap((left, index): Equation[] => {
    const right = lists[index + 1];
    const end = left.at(-1);
    if (right === undefined || end === undefined || right.length !== left.length) return [];
    const start = (right[0] as (typeof right)[number]).name.from;
    if (start !== end.to + 1 || !ARE.has(tokens.word[end.to] as number)) return [];
    if (!endsPhrase(tokens, (right.at(-1) as (typeof right)[number]).to, limit)) return [];
    const [people, characters] = left.every(({ name }) => name.sure) ? [left, right] : [right, left];
    if (!people.every(({ name }) => name.sure)) return [];
    return people.map(({ name }, at) => ({ name, character: (characters[at] as (typeof characters)[number]).name }));
  });
}

/** A name with nothing of prose or of a place in it. */
export function isCharacter(tokens: Tokens, { from, to, words, ranked }: Name): boolean {
  if (words === 0 || words > MOST_CHARACTER + (ranked ? 1 : 0)) return false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === PUNCTUATION) continue;
    const text = textOf(tokens, at, at + 1);
    if ((isCommonWord(text) && !ranked) || isPlaceWord(text)) return false;
  }
  return !(ranked && words === 1);
}

/** The name ends its phrase: a clause that goes on would say something else of it. */
export function endsPhrase(tokens: Tokens, at: number, limit: number): boolean {
  return at >= limit || isMark(tokens, at, ',.;:()–—!?') || CONNECTORS.has(tokens.word[at] as number);
}

/** Behind a name that is whole. */
const CONNECTORS = wordSet('and in on who while as with but the a an from');
