/** One season from day to day. */
import type { Verdict } from '../claim/verdict.ts';

/** What was known of a season on a day, without what it rests on. */
export interface SeasonOn {
  readonly status: Verdict['fate']['status'];
  readonly probabilities: Verdict['fate']['probabilities'];
  /** Probability that it is ever ordered, by the forecast; null where it is not undecided, or the forecast is about another season. */
  readonly ever: number | null;
}

/**
 * How likely it was that the season is made: the number that the answer of the day gives, where it gives one.
 * @param isLast whether an ending is that of the season itself, which is still made
 * @returns 0 to 1
 */
export function chanceOn({ probabilities, ever }: SeasonOn, isLast: boolean): number {
  const { renewed, released, ending } = probabilities;
  return ever ?? Math.min(1, renewed + released + (isLast ? ending : 0));
}
