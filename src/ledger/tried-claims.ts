/** What publishers' records are made of. */
import type { Sourced } from '../claim/answer.ts';
import type { Predicate } from '../claim/claim.ts';
import type { Ledger } from './ledger.ts';

/** Time settles what is said of a fate or a date; of all else it seldom does. */
const TRIED: readonly Predicate[] = ['status', 'premiere'];

/** @param saidBy the last day on which they were said; null for all */
export function triedClaims(ledger: Pick<Ledger, 'sourced'>, saidBy: Temporal.PlainDate | null): readonly Sourced[] {
  const by = saidBy === null ? {} : { saidBy: saidBy.toString() };
  return TRIED.flatMap((predicate) => ledger.sourced({ predicate, ...by }));
}
