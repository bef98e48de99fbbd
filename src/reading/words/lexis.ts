/** The one vocabulary of the reader and the numbers in it; filled when the lexicons are compiled, and never by a text. */
import { Numbers } from './numbers.ts';
import { SHORTENED } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordSet } from './word-set.ts';

export const VOCABULARY = new Vocabulary();
export const NUMBERS = new Numbers(VOCABULARY);

/** A text is cut at a hyphen, before a possessive or a verb cut short, and at every mark but an inner apostrophe and the dots of initials. */
const ENDING = `['’](?:${SHORTENED.join('|')})$`;
const CUT = new RegExp(`[^\\p{L}\\p{M}\\p{N}_.'’]|.${ENDING}|['’]$|^(?!${ENDING})['’]`, 'u');

/**
 * The numbers of some words, for membership tests on tokens.
 * @throws {TypeError} on what no token ever is, as a text is cut there: 'half-hour', "show's", "they'll", '&'
 */
export function wordSet(words: string): WordSet {
  const each = words.split(/\s+/).filter((word) => word !== '');
  const cut = each.find((word) => CUT.test(word));
  if (cut !== undefined) throw new TypeError(`'${cut}' is never one word of a text: ask for its parts, or write a pattern`);
  return new WordSet(each.map((word) => VOCABULARY.intern(word)));
}
