/** The one vocabulary of the reader and the numbers in it; filled when the lexicons are compiled, and never by a text. */
import { Numbers } from './numbers.ts';
import { Vocabulary } from './vocabulary.ts';

export const VOCABULARY = new Vocabulary();
export const NUMBERS = new Numbers(VOCABULARY);

/** The numbers of some words, for membership tests on tokens. */
export function wordSet(words: string): ReadonlySet<number> {
  return new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => VOCABULARY.intern(word)),
  );
}
