/** Words that several of the rules on premieres ask for. */
import { wordSet } from '../words/lexis.ts';

/** Between two verbs of one subject: 'starts filming in March and premieres in June'. */
export const AND_BUT = wordSet('and but');
