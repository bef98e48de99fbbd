/** 'Ann Lee is Mary', 'Mary is Ann Lee': a person and a character with nothing but 'is' between. */
import type { Setting } from '../facts/setting.ts';
import { isCommonWord, isPlaceWord } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark, textOf } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Part } from './casting.ts';
import type { People } from './people.ts';

const IS = wordSet("is was 's");
const MOST_CHARACTER = 3;

export function equations(
  tokens: Tokens,
  { sentence }: Setting,
  parts: readonly Part[],
  people: People,
): { readonly name: Name; readonly character: Name }[] {
  const found: { name: Name; character: Name }[] = [];
  parts.forEach(({ name: left }, index) => {
    const right = parts[index + 1]?.name;
    if (right === undefined || right.from - left.to !== 1 || !IS.has(tokens.word[left.to] as number)) return;
    if (textOf(tokens, left.to, left.to + 1).length < 2 || !endsPhrase(tokens, right.to, sentence.view.limit)) return;
    // "Ann's Mary" is a possession
    if (
      textOf(tokens, left.to, left.to + 1).endsWith('s') &&
      textOf(tokens, left.to, left.to + 1).length === 2 &&
      textOf(tokens, left.to, left.to + 1) !== 'is'
    )
      return;
    if (people.isKnown(left) && left.words > 1 && isCharacter(tokens, right)) found.push({ name: left, character: right });
    else if (right.sure && left.words === 1 && !people.isKnown(left) && isCharacter(tokens, left))
      found.push({ name: right, character: left });
  });
  return found;
}

/** A name with nothing of prose or of a place in it. */
function isCharacter(tokens: Tokens, { from, to, words, ranked }: Name): boolean {
  if (words > MOST_CHARACTER) return false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === PUNCTUATION) continue;
    const text = textOf(tokens, at, at + 1);
    if ((isCommonWord(text) && !ranked) || isPlaceWord(text)) return false;
  }
  return !(ranked && words === 1);
}

/** The name ends its phrase: a clause that goes on would say something else of it. */
function endsPhrase(tokens: Tokens, at: number, limit: number): boolean {
  return at >= limit || isMark(tokens, at, ',.;:()–—!?') || CONNECTORS.has(tokens.word[at] as number);
}

/** Behind a name that is whole. */
const CONNECTORS = wordSet('and in on who while as with but the a an from');
