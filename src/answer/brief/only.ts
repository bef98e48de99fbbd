/** Claims of one predicate, with the value that it has. */
import type { Sourced } from '../../claim/answer.ts';
import type { Claim, Predicate } from '../../claim/claim.ts';

export type SourcedFor<P extends Predicate> = Sourced & { readonly claim: Extract<Claim, { readonly predicate: P }> };

export function only<P extends Predicate>(sourced: readonly Sourced[], predicate: P): readonly SourcedFor<P>[] {
  return sourced.filter((one): one is SourcedFor<P> => one.claim.predicate === predicate);
}
