/** Silences what looks like a date and is none, by the table of such things. */
import type { Expression, Scan } from './expression.ts';
import type { Tokens } from './tokens.ts';
import { VETOES, type Veto } from './veto-table.ts';

const WATCHED = new Map<string, Veto[]>();
for (const veto of VETOES) {
  for (const rule of veto.rules) WATCHED.set(rule, [...(WATCHED.get(rule) ?? []), veto]);
}

/** The veto that silences an expression standing by itself; null where none does. */
export function vetoOf(tokens: Tokens, it: Expression): Veto | null {
  for (const veto of WATCHED.get(it.rule) ?? []) {
    if (veto.test(tokens, it)) return veto;
  }
  return null;
}

export const isVetoed = (scan: Scan, it: Expression): boolean => vetoOf(scan.tokens, it) !== null;
