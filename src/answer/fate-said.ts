/** What a claim says of a season's fate in as many words. */
import type { Claim } from '../claim/claim.ts';
import type { Fate } from '../claim/verdict.ts';

/**
 * @param of the season; a claim on the whole series is about it too
 * @returns null where it says nothing flatly; of an end by plan too, which is said of the season before
 */
export function fateSaid({ predicate, value, certainty, season }: Claim, of: number): Fate | null {
  if (predicate !== 'status' || (season !== null && season !== of)) return null;
  if (certainty === 'certain') return value === 'ending' ? null : value;
  return certainty === 'denied' && value === 'renewed' ? 'cancelled' : null;
}

/** Whether a claim has it that the season was decided on: flatly, or as likely. */
export function saysDecided({ predicate, value, certainty, season }: Claim, of: number): boolean {
  if (predicate !== 'status' || (season !== null && season !== of)) return false;
  return (value === 'renewed' || value === 'cancelled') && (certainty === 'certain' || certainty === 'likely');
}
