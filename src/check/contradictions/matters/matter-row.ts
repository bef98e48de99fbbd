/** What a table of texts for matters is made of: rows by which the test beside holds each. */
import type { Checked } from '../../checked.ts';
import type { Draft } from '../../rule.ts';
import { clashesIn, type Matter } from '../said.ts';

type Find = (checked: Checked) => readonly Draft[];

/** What is looked for, a text, and words of the one place at which a clash is told; null where there is none. */
export type MatterRow = readonly [matter: string, find: Find, text: string, at: string | null];

export const of =
  <V>(matter: Matter<V>): Find =>
  (checked) =>
    clashesIn(checked, matter);
