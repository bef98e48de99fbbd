/** Numbers as a text writes them. */
import { NUMBERS } from '../reading/words/lexis.ts';
import type { Checked } from './checked.ts';

/** The first number among the tokens `[from, to)`; null where there is none. */
export function numberAmong({ view: { tokens } }: Checked, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const number = NUMBERS.cardinal(tokens, at);
    if (number !== null) return number.value;
  }
  return null;
}
