/** Which claims are worth showing for or against a verdict. */
import type { Predicate } from '../claim/claim.ts';
import type { Evidence } from '../claim/verdict.ts';

/** A claim that moves the verdict by less, in log-odds, is shown as 0.0: it is no evidence. */
const LEAST_WEIGHT = 0.05;
/** What says of a season whether or when it comes. All else that moves nothing is a fact or an opinion, and is listed as such. */
const SAYS_FATE: ReadonlySet<Predicate> = new Set(['status', 'premiere']);

interface Side {
  readonly moving: readonly Evidence[]; // the heaviest first
  /** Claims on the season's fate or date that no longer move it: copies of one that counted, and what was overtaken. */
  readonly idle: readonly Evidence[];
}

/** @param claims on one side of a verdict, the heaviest first */
export function sideOf(claims: readonly Evidence[]): Side {
  const isMoving = ({ weight }: Evidence) => Math.abs(weight) >= LEAST_WEIGHT;
  return {
    moving: claims.filter(isMoving),
    idle: claims.filter((one) => !isMoving(one) && SAYS_FATE.has(one.claim.predicate)),
  };
}
