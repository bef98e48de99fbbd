/** Which claims are worth showing for or against a verdict. */
import type { Predicate } from '../claim/claim.ts';
import type { Evidence, Fate, Verdict } from '../claim/verdict.ts';
import { fateSaid, saysDecided } from './fate-said.ts';

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
const DECISIONS: ReadonlySet<Fate> = new Set(['renewed', 'cancelled']);

/** A decision that was said and is not the answer is shown, however little it weighs. */
export function sidesOf({ season, fate, premiere, evidence, against }: Verdict): { readonly for: Side; readonly against: Side } {
  // where many say the same, none of them weighs much: without it the others say so still
  const telling = DECISIONS.has(fate.status) ? evidence.find(({ claim }) => fateSaid(claim, season) === fate.status) : undefined;
  const dating =
    premiere === null ? undefined : evidence.find(({ claim }) => claim.predicate === 'premiere' && claim.value === premiere.edtf);
  const speaking = sideOf(evidence, (one) => one === telling || one === dating);
  const moving = noLowerThan(DATED_BY, dating, noLowerThan(0, telling, speaking.moving));
  return { for: { ...speaking, moving }, against: sideOf(against, ({ claim }) => saysDecided(claim, season)) };
}

/** @param claims on one side of a verdict, the heaviest first; @param isTold whether it is shown whatever it weighs */
function sideOf(claims: readonly Evidence[], isTold: (one: Evidence) => boolean): Side {
  const isShown = (one: Evidence) => isTold(one) || isMoving(one);
  return {
    moving: claims.filter(isShown),
    idle: claims.filter((one) => !isShown(one) && SAYS_FATE.has(one.claim.predicate)),
  };
}

export const isMoving = ({ weight }: Evidence): boolean => Math.abs(weight) >= LEAST_WEIGHT;

/** The same claims, one of them raised where it stands further down than a place. */
function noLowerThan(place: number, raised: Evidence | undefined, claims: readonly Evidence[]): readonly Evidence[] {
  const at = raised === undefined ? -1 : claims.indexOf(raised);
  return at > place ? claims.toSpliced(at, 1).toSpliced(place, 0, claims[at]!) : claims;
}
