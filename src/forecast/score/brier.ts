import { Failure } from '../../failure.ts';

/** A forecast with what came of it: a probability in [0, 1] and whether it happened. */
export type Scored = readonly [p: number, happened: boolean];

/**
 * Mean squared gap between forecast and outcome.
 * @param sample at least one
 * @returns 0 (perfect) to 1 (worst), no unit; lower is better
 * @throws {Failure} `forecast/empty-sample`
 * @see Brier 1950, Monthly Weather Review 78(1), 1-3
 */
export function brierScore(sample: readonly Scored[]): number {
  if (sample.length === 0)
    throw new Failure('forecast/empty-sample', 'cannot score 0 forecasts', { hint: 'score a longer stretch of time' });
  return sample.reduce((sum, [p, happened]) => sum + (p - Number(happened)) ** 2, 0) / sample.length;
}

/** Share of a rival's Brier score that the forecast saves: 1 perfect, 0 no better, below 0 worse. */
export function brierSkill(score: number, rival: number): number {
  return rival === 0 ? 0 : 1 - score / rival;
}
