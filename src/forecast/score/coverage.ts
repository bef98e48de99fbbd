import { wilson } from './calibration.ts';

export interface Coverage {
  readonly count: number;
  /** Share of outcomes inside the window, with its 95% interval. */
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
}

/**
 * How often a central window held the day.
 * @param ranks where each day fell in its forecast: the share of the distribution before it, 0 to 1
 * @param width of the window: 0.8 for the 10th to the 90th per cent point
 */
export function coverage(ranks: readonly number[], width: number): Coverage {
  const edge = (1 - width) / 2;
  const inside = ranks.filter((rank) => rank >= edge && rank <= 1 - edge).length;
  return { count: ranks.length, share: ranks.length === 0 ? 0 : inside / ranks.length, interval: wilson(inside, ranks.length) };
}
