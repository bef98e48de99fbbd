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

/** What one ground adds for a name of that standing. */
const weightOf = (ground: Ground, standing: Standing): number => WEIGHTS.weights[ground]?.[standing] ?? 0;

/** @returns log-odds; above 0 the name is likelier a series than not */
export function weigh(standing: Standing, grounds: Iterable<Ground>): number {
  let score = WEIGHTS.bias[standing];
  for (const ground of grounds) score += weightOf(ground, standing);
  return score;
}
