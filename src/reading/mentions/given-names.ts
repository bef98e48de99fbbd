/** Whether a word of a text is somebody's given name. */
import { GIVEN_NAMES } from '../../catalogue/ordinary-word-list.ts';
import { PlainWords } from '../words/plain-words.ts';
import type { Tokens } from '../words/tokens.ts';

const GIVEN = new PlainWords(GIVEN_NAMES);

export function isGivenName({ text, start, end }: Tokens, at: number): boolean {
  return GIVEN.holds(text, start[at] as number, end[at] as number);
}
