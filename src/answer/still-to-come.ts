/** When a season comes that is ordered and not out: on no day that has passed. */
import type { Evidence, Verdict } from '../claim/verdict.ts';
import { daySpan, isoDayNumber } from '../reconcile/days.ts';
import { dateBasis } from '../reconcile/premiere.ts';

/**
 * Without this, a season without a number is ordered for next year and comes on the day of this year's, which the same claims may be about.
 * @param asOf ISO day
 * @returns the same; where its day has passed, dated by the heaviest claim that gives one to come, if any does
 */
export function withDayToCome(verdict: Verdict, asOf: string): Verdict {
  const { fate, premiere, evidence } = verdict;
  const today = isoDayNumber(asOf)!;
  if (fate.status !== 'renewed' || premiere === null || premiere.conditional || daySpan(premiere.edtf)!.last >= today) return verdict;
  const { claim } =
    evidence.find((one) => isFlat(one) && one.claim.predicate === 'premiere' && daySpan(one.claim.value)!.last >= today) ?? {};
  return claim?.predicate === 'premiere'
    ? { ...verdict, premiere: { edtf: claim.value, basis: dateBasis(claim, verdict.numberless === true), conditional: false } }
    : verdict;
}

const isFlat = ({ claim: { certainty } }: Evidence): boolean => certainty === 'certain' || certainty === 'likely';
