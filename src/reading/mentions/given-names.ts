/** Whether a word of a text is somebody's given name. */
import { GIVEN_NAMES } from '../../catalogue/ordinary-word-list.ts';
import { PlainWords } from '../words/plain-words.ts';

const GIVEN = new PlainWords(GIVEN_NAMES);

/** Where the words of a text stand. */
interface Stretches {
  readonly text: string;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
}

export function isGivenName({ text, start, end }: Stretches, at: number): boolean {
  return GIVEN.holds(text, start[at] as number, end[at] as number);
}
