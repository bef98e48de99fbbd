/** The stem of an English word, so that 'discharged', 'discharges' and 'discharging' weigh as one. */

/** Endings that are taken off, longest first, and what stands in their place. */
const ENDINGS: readonly (readonly [ending: string, place: string])[] = [
  ['sses', 'ss'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];
const SHORTEST = 5; // letters of a word that loses anything
const LEFT = 3; // letters that must be left
/** Letters that stand doubled at the end of verbs as they are: 'tell', 'pass', 'buzz'. */
const DOUBLE = 'lsz';

/** @param word in lower case */
export function stemOf(word: string): string {
  if (word.length < SHORTEST) return word;
  const found = ENDINGS.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= LEFT);
  if (found === undefined) return word;
  const [ending, place] = found;
  const stem = word.slice(0, -ending.length) + place;
  const last = stem.at(-1) as string;
  return stem.length > LEFT && last === stem.at(-2) && !DOUBLE.includes(last) ? stem.slice(0, -1) : stem;
}
