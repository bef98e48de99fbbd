/** A number written as the one in its place was. */

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/**
 * @param words the number that stands there: '3', 'three', 'Three'; an article counts as a word
 * @param value a whole number from 0; in figures where the house has no short word for it
 */
export function numberLike(words: string, value: number): string {
  const word = /^\d/.test(words) ? undefined : WORDS[value];
  if (word === undefined) return String(value);
  return /^\p{Lu}/u.test(words) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
}
