/** The one vocabulary of the reader and the numbers in it; filled when the lexicons are compiled, and never by a text. */
import { Numbers } from './numbers.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordSet } from './word-set.ts';

export const VOCABULARY = new Vocabulary();
export const NUMBERS = new Numbers(VOCABULARY);

/** The numbers of some words, for membership tests on tokens. */
export function wordSet(words: string): WordSet {
  return new WordSet(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => VOCABULARY.intern(word)),
  );
}
