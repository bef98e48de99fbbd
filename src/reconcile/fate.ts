/** From the chain's states to the fates that people are told, and what a fate rests on. */
import type { Speaker } from '../claim/claim.ts';
import type { Basis, Evidence, Fate } from '../claim/verdict.ts';
import { FATES } from '../claim/words.ts';
import { STATES, type State } from './chain.ts';

/** The fate that each state is told as. A season dropped without a word is undecided to everyone but the carrier. */
export const FATE_OF_STATE: Readonly<Record<State, Fate>> = {
  undecided: 'undecided',
  dropped: 'undecided',
  orderedUnheard: 'renewed',
  ordered: 'renewed',
  outUnheard: 'released',
  out: 'released',
  cancelledUnheard: 'cancelled',
  cancelled: 'cancelled',
  endedUnheard: 'ending',
  ended: 'ending',
};

type Probabilities = Readonly<Record<Fate, number>>;

/**
 * @param posterior probability of each state
 * @param lastByPlan probability that the season after it is not to be made by plan, so that an order is the order of the last season
 * @param out whether a date has passed or a text says that it is out; without either, an ordered season is not called released
 */
export function fatesOf(posterior: Float64Array, lastByPlan: number, out: boolean): Probabilities {
  const sums: Record<Fate, number> = { undecided: 0, renewed: 0, released: 0, cancelled: 0, ending: 0 };
  STATES.forEach((state, index) => {
    sums[FATE_OF_STATE[state]] += posterior[index]!;
  });
  if (!out) {
    sums.renewed += sums.released;
    sums.released = 0;
  }
  sums.ending += sums.renewed * lastByPlan;
  sums.renewed *= 1 - lastByPlan;
  return sums;
}

/** The most probable fate; of two alike the earlier in a season's life. */
export function leader(probabilities: Probabilities): Fate {
  return FATES.reduce((best, fate) => (probabilities[fate] > probabilities[best] + 1e-12 ? fate : best));
}

/** Every state that is told as the fate, given what was folded into it. */
export function statesOf(fate: Fate, out: boolean, lastByPlan: boolean): ReadonlySet<State> {
  return new Set(
    STATES.filter((state) => {
      const told = FATE_OF_STATE[state];
      if (told === fate) return true;
      if (told === 'released') return !out && (fate === 'renewed' || (fate === 'ending' && lastByPlan));
      return told === 'renewed' && fate === 'ending' && lastByPlan;
    }),
  );
}

/** Voices that tell what they heard. */
const HEARSAY: ReadonlySet<Speaker> = new Set<Speaker>(['audience', 'insider']);

/** What a verdict rests on: the strongest kind of word among the claims that speak for it. */
export function basisOf(evidence: readonly Evidence[]): Basis {
  const telling = evidence.filter(({ weight }) => weight > 0);
  if (telling.length === 0) return 'forecast';
  if (telling.some(({ claim }) => claim.speaker === 'official' && claim.certainty === 'certain')) return 'official';
  return telling.some(({ claim }) => ['certain', 'denied'].includes(claim.certainty) && !HEARSAY.has(claim.speaker))
    ? 'reported'
    : 'guessed';
}
