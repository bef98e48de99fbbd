/** 'He plays Ezra', 'She wrote the pilot', 'The two created it': pronouns that stand for the people named just before. */
import type { Setting } from '../facts/setting.ts';
import type { Name } from '../persons/persons.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const PRONOUNS = wordSet('he she');
const THE = VOCABULARY.intern('the');
/** Words for several people at once, and how many; 0 for any number. */
const PLURALS: ReadonlyMap<number, number> = new Map(
  Object.entries({ they: 0, both: 2, two: 2, pair: 2, duo: 2, three: 3, trio: 3 }).map(([word, count]) => [VOCABULARY.intern(word), count]),
);

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
  let before: readonly string[] = []; // whom the sentence before in the block names
  let block = -1;
  settings.forEach(({ sentence: { view } }, index) => {
    if (view.block !== block) before = [];
    block = view.block;
    const names = bySentence[index] as readonly Name[];
    const here = new Map<Name, string>();
    for (let at = view.first; at < view.limit; at++) {
      if (!PRONOUNS.has(tokens.word[at] as number) || !isSubject(tokens, at, view.first)) continue;
      const person = antecedent(
        tokens,
        at,
        names.filter(({ to }) => to <= at),
        single(before),
        personOf,
      );
      if (person !== null) here.set({ from: at, to: at + 1, words: 0, sure: false, ranked: false }, person);
    }
    for (const [name, person] of pluralsOf(tokens, view.first, view.limit, before)) here.set(name, person);
    if (here.size > 0) found.set(index, here);
    before = names.length > 0 ? distinct(names, personOf) : [...new Set(here.values())];
  });
  return found;
}

/** Whom a pronoun at `at` stands for: in brackets the one named last, else the only one of its sentence, else the only one of the sentence before. */
function antecedent(
  tokens: Tokens,
  at: number,
  earlier: readonly Name[],
  before: string | null,
  personOf: (name: Name) => string | null,
): string | null {
  const last = earlier.at(-1);
  if (last === undefined) return before;
  if (isMark(tokens, at - 1, '(')) return personOf(last);
  return earlier.some(({ sure }) => sure) ? onlyOne(earlier, personOf) : null;
}

/** First in its sentence or its bracket: elsewhere it may be anyone's. */
const isSubject = (tokens: Tokens, at: number, first: number): boolean => at === first || isMark(tokens, at - 1, '(;–—');

/** 'They', 'both', 'the two' at the head of a sentence: one name for each person, all in the same place. */
function pluralsOf(tokens: Tokens, first: number, limit: number, before: readonly string[]): (readonly [Name, string])[] {
  const at = tokens.word[first] === THE ? first + 1 : first;
  const count = at < limit ? PLURALS.get(tokens.word[at] as number) : undefined;
  if (count === undefined || before.length < 2 || (count > 0 && before.length !== count)) return [];
  return before.map((person) => [{ from: first, to: at + 1, words: 0, sure: false, ranked: false }, person]);
}

/** The one person among the names; null where two are named. */
const onlyOne = (names: readonly Name[], personOf: (name: Name) => string | null): string | null => single(distinct(names, personOf));

const single = (people: readonly string[]): string | null => (people.length === 1 ? (people[0] as string) : null);

const distinct = (names: readonly Name[], personOf: (name: Name) => string | null): readonly string[] => [
  ...new Set(names.map(personOf).filter((person) => person !== null)),
];
