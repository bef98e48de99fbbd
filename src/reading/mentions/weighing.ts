/** How much the grounds for a name weigh together: a sum of fitted weights, read as the log-odds that the name is a series. */
import type { Ground, Standing } from './grounds.ts';
import shipped from './weights.json' with { type: 'json' };

/** The fitted weights: of each ground, and of having none, for a name of each standing. In log-odds, natural logarithm. */
export interface Weights {
  readonly version: string; // day of the fit and a running number
  readonly fitted: string; // on what
  readonly bias: Readonly<Record<Standing, number>>;
  readonly weights: Readonly<Partial<Record<Ground, Readonly<Partial<Record<Standing, number>>>>>>;
}

const WEIGHTS: Weights = shipped;

/** @returns log-odds; above 0 the name is likelier a series than not */
export const weigh = (standing: Standing, grounds: Iterable<Ground>): number => logOdds(WEIGHTS, standing, grounds);

/** The same by other weights: a ground that has none for names of that standing adds nothing. */
export function logOdds({ bias, weights }: Pick<Weights, 'bias' | 'weights'>, standing: Standing, grounds: Iterable<Ground>): number {
  let score = bias[standing];
  for (const ground of grounds) score += weights[ground]?.[standing] ?? 0;
  return score;
}
