import { Failure } from '../../failure.ts';
import type { Scored } from './brier.ts';

/** A forecast of 0 or 1 that fails costs this much surprise rather than infinitely much. */
const SUREST = 1e-3;

/**
 * Mean surprise at what happened, in nats.
 * @param sample at least one; probabilities are held within 0.001 of 0 and 1
 * @returns 0 (perfect) upwards; 0.693 is a coin's
 * @throws {Failure} `forecast/empty-sample`
 * @see Good 1952, Journal of the Royal Statistical Society B 14(1), 107-114
 */
export function logLoss(sample: readonly Scored[]): number {
  if (sample.length === 0)
    throw new Failure('forecast/empty-sample', 'cannot score 0 forecasts', { hint: 'score a longer stretch of time' });
  const surprise = ([p, happened]: Scored): number => -Math.log(Math.min(1 - SUREST, Math.max(SUREST, happened ? p : 1 - p)));
  return sample.reduce((sum, pair) => sum + surprise(pair), 0) / sample.length;
}
