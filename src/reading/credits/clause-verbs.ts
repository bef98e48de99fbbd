/** Verbs that say what one person does. */
import { wordSet } from '../words/lexis.ts';
import type { Tokens } from '../words/tokens.ts';

const SINGULAR = wordSet(
  'directs helms writes pens creates produces runs plays portrays voices stars fronts leads headlines returns joins exits leaves replaces appears features is has was',
);

/** True where a verb in the singular stands: its subject is one person, the nearest. */
export const actsAlone = ({ word, count }: Tokens, at: number): boolean => at < count && SINGULAR.has(word[at] as number);
