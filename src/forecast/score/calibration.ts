import type { Scored } from './brier.ts';

/** One tenth of the scale: what was forecast there and what came. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean forecast. */
  readonly forecast: number;
  /** Share that happened, and the 95% interval in which it lies. */
  readonly happened: number;
  readonly interval: readonly [low: number, high: number];
  /** True where the mean forecast lies in the interval. */
  readonly within: boolean;
}

const TENTHS = 10;
const Z = 1.959964;

/** Forecasts by tenth of the scale; tenths without a forecast are left out. */
export function calibrationTable(sample: readonly Scored[]): CalibrationRow[] {
  return Array.from({ length: TENTHS }, (_, tenth) =>
    sample.filter(([p]) => Math.min(TENTHS - 1, Math.floor(p * TENTHS)) === tenth),
  ).flatMap((pairs, tenth): CalibrationRow[] => {
    if (pairs.length === 0) return [];
    const forecast = pairs.reduce((sum, [p]) => sum + p, 0) / pairs.length;
    const hits = pairs.filter(([, happened]) => happened).length;
    const interval = wilson(hits, pairs.length);
    return [
      {
        from: tenth / TENTHS,
        to: (tenth + 1) / TENTHS,
        count: pairs.length,
        forecast,
        happened: hits / pairs.length,
        interval,
        within: forecast >= interval[0] && forecast <= interval[1],
      },
    ];
  });
}

/**
 * 95% interval for a share.
 * @see Wilson 1927, Journal of the American Statistical Association 22, 209-212
 */
export function wilson(hits: number, count: number): readonly [low: number, high: number] {
  if (count === 0) return [0, 1];
  const share = hits / count;
  const spread = 1 + Z ** 2 / count;
  const middle = (share + Z ** 2 / (2 * count)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
