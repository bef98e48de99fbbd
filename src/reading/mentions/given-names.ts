/** Whether a word of a text is somebody's given name. */
import { GIVEN_NAMES } from '../../catalogue/ordinary-word-list.ts';
import type { Tokens } from '../words/tokens.ts';

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.split(/\s+/));

export function isGivenName({ text, start, end }: Tokens, at: number): boolean {
  return GIVEN.has(text.slice(start[at], end[at]).toLowerCase());
}
