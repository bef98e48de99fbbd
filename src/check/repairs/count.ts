/** The number of titles that a list has, in place of the one that the text counts. */
import { NUMBERS } from '../../reading/words/lexis.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import type { Phrase } from '../phrases.ts';
import { numberLike } from './number-like.ts';

const LEAST = 2; // 'one shows' would want another noun

/**
 * @param said the number and what it counts
 * @param sentences those that may count the list again
 * @returns its words with the right number; null where the number stands there once more, and would be left behind
 */
export function recounted(checked: Checked, said: Phrase<string>, sentences: readonly CheckedSentence[], count: number): string | null {
  const { tokens } = checked.view;
  const number = NUMBERS.cardinal(tokens, said.from);
  if (number === null || count < LEAST || timesSaid(checked, sentences, number.value) !== 1) return null;
  const end = tokens.end[number.to - 1] as number;
  return numberLike(checked.text.slice(said.span[0], end), count) + checked.text.slice(end, said.span[1]);
}

function timesSaid({ view: { tokens } }: Checked, sentences: readonly CheckedSentence[], value: number): number {
  let times = 0;
  for (const { first, limit } of sentences)
    for (let at = first; at < limit; at++) if (NUMBERS.cardinal(tokens, at)?.value === value) times++;
  return times;
}
