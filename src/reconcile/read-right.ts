/** How likely it is that a document says what was read in it: a carrier's firmest word, misread, is none. */
import type { Claim } from '../claim/claim.ts';
import { howRead } from '../claim/how-read.ts';

/** Share of fates that are right where words told them by their weight alone, by `node bench/how-read.ts`. */
const BY_WEIGHT = 0.65;
/** Of all but fates and days about as many are right as in labelled coverage. A judgement. */
const OTHERWISE = 0.8;

/** @returns 0 to 1; 1 for fates that a rule saw, for days, and for what was stated as a claim and not read: see decision 0022 */
export function readRight(claim: Claim): number {
  const how = howRead(claim);
  if (how === 'stated' || claim.predicate === 'premiere') return 1;
  if (claim.predicate !== 'status') return OTHERWISE;
  return how === 'weight' ? BY_WEIGHT : 1;
}
