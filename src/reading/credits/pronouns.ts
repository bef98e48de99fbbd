/** 'He plays Ezra', 'She wrote the pilot': a pronoun that stands for the one person named just before it. */
import type { Setting } from '../facts/setting.ts';
import type { Name } from '../persons/persons.ts';
import { wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const PRONOUNS = wordSet('he she');

/**
 * @param bySentence the names of each sentence
 * @param personOf the full name of the person that a name stands for; null where it may be a character's or no one's
 * @returns the pronouns that have one person to stand for, by the index of their sentence, each with that person's full name; a pronoun is a
 *   name of no words
 */
export function pronounsOf(
  tokens: Tokens,
  settings: readonly Setting[],
  bySentence: readonly (readonly Name[])[],
  personOf: (name: Name) => string | null,
): ReadonlyMap<number, ReadonlyMap<Name, string>> {
  const found = new Map<number, Map<Name, string>>();
  let before: string | null = null; // whom the sentence before in the block is about
  let block = -1;
  settings.forEach(({ sentence: { view } }, index) => {
    if (view.block !== block) before = null;
    block = view.block;
    const names = bySentence[index] as readonly Name[];
    const here = new Map<Name, string>();
    for (let at = view.first; at < view.limit; at++) {
      if (!PRONOUNS.has(tokens.word[at] as number) || !isSubject(tokens, at, view.first)) continue;
      const earlier = names.filter(({ to }) => to <= at);
      const bracketed = at > view.first && isMark(tokens, at - 1, '(') ? earlier.at(-1) : undefined;
      const person =
        bracketed !== undefined
          ? personOf(bracketed)
          : earlier.some(({ sure }) => sure)
            ? onlyOne(earlier, personOf)
            : earlier.length === 0
              ? before
              : null;
      if (person !== null) here.set({ from: at, to: at + 1, words: 0, sure: false, ranked: false }, person);
    }
    if (here.size > 0) found.set(index, here);
    before = names.length > 0 ? onlyOne(names, personOf) : ([...here.values()].at(0) ?? null);
  });
  return found;
}

/** First in its sentence or its bracket: elsewhere it may be anyone's. */
const isSubject = (tokens: Tokens, at: number, first: number): boolean => at === first || isMark(tokens, at - 1, '(;–—');

/** The one person among the names; null where two are named. */
function onlyOne(names: readonly Name[], personOf: (name: Name) => string | null): string | null {
  const people = new Set(names.map(personOf).filter((person) => person !== null));
  return people.size === 1 ? ([...people][0] as string) : null;
}
