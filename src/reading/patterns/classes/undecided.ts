/** Classes of words for having no word on a season. */
import { type Classes, members } from './members.ts';

export const UNDECIDED: Classes = {
  'no-word': members(`no; any; zero; not`),
};
