/** "Ann Lee's weary Mary", 'Ann Lee, whose Mary': a person's character by possession. */
import type { Setting } from '../facts/setting.ts';
import { isCommonWord } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import { GENRES } from '../words/genres.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { ALL_CAPS, type Tokens, WORD } from '../words/tokens.ts';
import type { Part } from './casting.ts';
import type { Equation } from './equations.ts';
import type { People } from './people.ts';

const MOST_BETWEEN = 4;
const MOST_CHARACTER = 2;
const WHOSE = VOCABULARY.intern('whose');
/** Nouns that end the search: what a person has, and no part. */
const POSSESSIONS = wordSet(
  `novel novels book books film films movie movies album tweet statement instagram company death life career work husband wife son daughter new latest own agent and or
  mother father brother sister baby child ex girlfriend boyfriend partner friend friends song songs memoir podcast after before on in of at with show series play`,
);

export function possessiveRoles(tokens: Tokens, { sentence }: Setting, parts: readonly Part[], people: People): readonly Equation[] {
  const found: Equation[] = [];
  parts.forEach(({ name }, index) => {
    const next = parts[index + 1]?.name;
    if (next === undefined || !people.isKnown(name) || next.words > MOST_CHARACTER + (next.ranked ? 1 : 0)) return;
    if (isAcronym(tokens, next) || GENRES.has(tokens.word[next.to] as number)) return;
    const from = possessedFrom(tokens, name, sentence.view.limit);
    if (from < 0 || !isPossessed(tokens, from, next.from)) return;
    for (let at = next.from; at < next.to; at++)
      if (tokens.kind[at] === WORD && isCommonWord(textOf(tokens, at, at + 1)) && !next.ranked) return;
    if (people.isKnown(next) && next.words > 1 && !next.ranked && next.from === name.to + 1 && people.full.size < 2) return;
    found.push({ name, character: next });
  });
  return found;
}

/** "Ann Lee's FBI": an office or a place. */
const isAcronym = ({ flags }: Tokens, { from, to }: Name): boolean => to - from === 1 && ((flags[from] as number) & ALL_CAPS) !== 0;

/** The token behind "'s" or ', whose'; -1 where neither stands behind the name. */
function possessedFrom(tokens: Tokens, { to }: Name, limit: number): number {
  if (to >= limit) return -1;
  if (textOf(tokens, to, to + 1).replace('’', "'") === "'s") return to + 1;
  const at = isMark(tokens, to, ',') ? to + 1 : to;
  return at < limit && tokens.word[at] === WHOSE ? at + 1 : -1;
}

/** Only a few small words, none of them a thing that people have, and a comma at most right before the character. */
function isPossessed(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++) {
    if (at === to - 1 && at > from && isMark(tokens, at, ',')) continue;
    if (tokens.kind[at] !== WORD || isCapital(tokens, at) || POSSESSIONS.has(tokens.word[at] as number)) return false;
  }
  return true;
}
