/** The one vocabulary of the reader and the numbers in it; filled when the lexicons are compiled, and never by a text. */
import { Numbers } from './numbers.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordSet } from './word-set.ts';

export const VOCABULARY = new Vocabulary();
export const NUMBERS = new Numbers(VOCABULARY);

/**
 * The numbers of some words, for membership tests on tokens.
 * @throws on a word with a hyphen: a text is cut there, so that no token is ever that word
 */
export function wordSet(words: string): WordSet {
  const each = words.split(/\s+/).filter((word) => word !== '');
  const cut = each.find((word) => word.includes('-'));
  if (cut !== undefined) throw new TypeError(`'${cut}' is more than one token: ask for its parts, or write a pattern`);
  return new WordSet(each.map((word) => VOCABULARY.intern(word)));
}
