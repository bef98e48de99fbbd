import { intervalOverSeries } from './interval.ts';

export interface Coverage {
  readonly count: number;
  /** Share of outcomes inside the window, with its 95% interval. */
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
}

/**
 * How often a central window held the day.
 * @param days where each fell in its forecast, as the share of the distribution before it, 0 to 1
 * @param width of the window: 0.8 for the 10th to the 90th per cent point
 */
export function coverage(days: readonly { readonly rank: number; readonly series: string }[], width: number): Coverage {
  const edge = (1 - width) / 2;
  return { count: days.length, ...intervalOverSeries(days.map(({ rank, series }) => ({ hit: rank >= edge && rank <= 1 - edge, series }))) };
}
