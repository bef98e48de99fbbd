/** Which claims are worth showing for or against a verdict. */
import type { Predicate } from '../claim/claim.ts';
import type { Evidence, Verdict } from '../claim/verdict.ts';

/** A claim that moves the verdict by less, in log-odds, is shown as 0.0: it is no evidence. */
const LEAST_WEIGHT = 0.05;
/** What says of a season whether or when it comes. All else that moves nothing is a fact or an opinion, and is listed as such. */
const SAYS_FATE: ReadonlySet<Predicate> = new Set(['status', 'premiere']);

export interface Side {
  readonly moving: readonly Evidence[]; // the heaviest first, with the one that gives the day
  /** Claims on the season's fate or date that no longer move it: copies of one that counted, and what was overtaken. */
  readonly idle: readonly Evidence[];
}

/** The claim that gives the day which the answer gives stands no further down than this, whatever it weighs. */
const DATED_BY = 2;

export function sidesOf({ premiere, evidence, against }: Verdict): { readonly for: Side; readonly against: Side } {
  const dating =
    premiere === null ? undefined : evidence.find(({ claim }) => claim.predicate === 'premiere' && claim.value === premiere.edtf);
  const speaking = sideOf(evidence, dating);
  const at = dating === undefined ? -1 : speaking.moving.indexOf(dating);
  return { for: at > DATED_BY ? { ...speaking, moving: raised(speaking.moving, at) } : speaking, against: sideOf(against, undefined) };
}

/** @param claims on one side of a verdict, the heaviest first */
function sideOf(claims: readonly Evidence[], dating: Evidence | undefined): Side {
  const isShown = (one: Evidence) => one === dating || isMoving(one);
  return {
    moving: claims.filter(isShown),
    idle: claims.filter((one) => !isShown(one) && SAYS_FATE.has(one.claim.predicate)),
  };
}

export const isMoving = ({ weight }: Evidence): boolean => Math.abs(weight) >= LEAST_WEIGHT;

const raised = (claims: readonly Evidence[], at: number): readonly Evidence[] =>
  claims.toSpliced(at, 1).toSpliced(DATED_BY, 0, claims[at]!);
