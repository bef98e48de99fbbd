/** Words that join a verb, a clause or a name to what stands before it. */
import { wordSet } from './lexis.ts';

/** Between two verbs of one subject: 'starts filming in March and premieres in June'. */
export const AND_BUT = wordSet('and but');

/** Between two clauses, the second of which may leave out what the first has said: 'NBC keeps X, while ABC drops Y', 'X has two seasons and Y three'. */
export const AND_BUT_WHILE = wordSet('and but while');

/** Between two clauses that each have a subject of their own: 'X has been renewed, while Y is over', 'as Y ends'. */
export const BETWEEN_CLAUSES = wordSet('while but and whereas as though although');
