/** "Ann Lee's weary Mary": a person's character by possession. */
import type { Setting } from '../facts/setting.ts';
import { isCommonWord } from '../persons/name-words.ts';
import type { Name } from '../persons/persons.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, textOf } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import type { Part } from './casting.ts';
import type { People } from './people.ts';

const MOST_BETWEEN = 4;
/** Nouns that end the search: what a person has, and no part. */
const POSSESSIONS = wordSet(
  'novel novels book books film films movie movies album tweet statement instagram company death life career work husband wife son daughter new latest own agent and or',
);

export function possessiveRoles(
  tokens: Tokens,
  { sentence }: Setting,
  parts: readonly Part[],
  people: People,
): { readonly name: Name; readonly character: Name }[] {
  const found: { name: Name; character: Name }[] = [];
  parts.forEach(({ name }, index) => {
    const next = parts[index + 1]?.name;
    if (
      next === undefined ||
      !people.isKnown(name) ||
      next.words > 2 ||
      textOf(tokens, name.to, Math.min(name.to + 1, sentence.view.limit)).replace('’', "'") !== "'s"
    )
      return;
    if (next.from - name.to - 1 > MOST_BETWEEN) return;
    for (let at = name.to + 1; at < next.from; at++) {
      if (tokens.kind[at] !== WORD || isCapital(tokens, at) || POSSESSIONS.has(tokens.word[at] as number)) return;
    }
    for (let at = next.from; at < next.to; at++)
      if (tokens.kind[at] === WORD && isCommonWord(textOf(tokens, at, at + 1)) && !next.ranked) return;
    if (people.isKnown(next) && next.words > 1 && !next.ranked && next.from === name.to + 1 && people.full.size < 2) return;
    found.push({ name, character: next });
  });
  return found;
}
