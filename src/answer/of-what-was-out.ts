/** Scores and reviews are of what could be seen on their day, whatever season the page that gives them is about. */
import type { Sourced } from '../claim/answer.ts';
import type { Predicate } from '../claim/claim.ts';
import type { Verdict } from '../claim/verdict.ts';
import { daySpan, knownDay } from '../reconcile/days.ts';

const OF_WHAT_WAS_SEEN: ReadonlySet<Predicate> = new Set<Predicate>(['rating', 'opinion']);
/** Reviewers see a season before its premiere. */
const EARLY_DAYS = 60;

/**
 * A page on whether a second season comes gives a score, and that is no score of the second.
 * @returns the same; of a season that nobody can have seen by then, it is of the only one out on that day, or else of the series
 */
export function ofWhatWasOut(source: Sourced, seasons: readonly Verdict[]): Sourced {
  const { claim, document } = source;
  if (claim.season === null || !OF_WHAT_WAS_SEEN.has(claim.predicate)) return source;
  const day = knownDay(document);
  const own = seasons.find(({ season }) => season === claim.season);
  if (own === undefined || !isAhead(own, day)) return source;
  const out = seasons.filter((verdict) => verdict.fate.status === 'released' && !isAhead(verdict, day));
  return { ...source, claim: { ...claim, season: out.length === 1 ? out[0]!.season : null } };
}

/** Nobody can have seen it by the day: it was never ordered, or its premiere was far off. */
function isAhead({ fate, premiere }: Verdict, day: number): boolean {
  if (fate.status === 'undecided' || fate.status === 'cancelled') return true;
  return premiere !== null && !premiere.conditional && (daySpan(premiere.edtf)?.first ?? day) > day + EARLY_DAYS;
}
