/** What people type into a search box, as a query that the full-text index takes. Nothing they type is an operator. */

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * All the words, in any order; a phrase in double quotes stands as it is.
 * @returns null where there is no word in it
 */
export function wordsQuery(typed: string): string | null {
  const phrases = typed.split('"').flatMap((part, index) => {
    const words = part.match(WORD) ?? [];
    return index % 2 === 1 && words.length > 0 ? [words.join(' ')] : words;
  });
  return phrases.length === 0 ? null : phrases.map(quoted).join(' ');
}

/** All the words, of which the last may be unfinished. @returns null where there is no word in it */
export function prefixQuery(typed: string): string | null {
  const words = typed.match(WORD);
  return words === null ? null : `${words.map(quoted).join(' ')}*`;
}

const quoted = (words: string): string => `"${words}"`;
