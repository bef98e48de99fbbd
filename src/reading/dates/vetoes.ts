/** Silences what looks like a date and is none, by the table of such things. */
import type { Expression, Scan } from './expression.ts';
import { VETOES, type Veto } from './veto-table.ts';

const WATCHED = new Map<string, Veto[]>();
for (const veto of VETOES) {
  for (const rule of veto.rules) WATCHED.set(rule, [...(WATCHED.get(rule) ?? []), veto]);
}

/** True where a veto silences an expression that stands by itself. */
export const isVetoed = ({ tokens }: Scan, it: Expression): boolean => WATCHED.get(it.rule)?.some((veto) => veto.test(tokens, it)) ?? false;
