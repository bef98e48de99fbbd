import { intervalOverSeries } from './interval.ts';

/** A forecast with what came of it, and the series that it was about. */
interface Calibrated {
  readonly p: number; // 0 to 1
  readonly happened: boolean;
  readonly series: string;
}

/** One tenth of the scale: what was forecast there and what came. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean forecast. */
  readonly forecast: number;
  /** Share that happened, and the 95% interval in which it lies, which counts series and not questions. */
  readonly happened: number;
  readonly interval: readonly [low: number, high: number];
  /** True where the mean forecast lies in the interval. */
  readonly within: boolean;
}

const TENTHS = 10;

/** Forecasts by tenth of the scale; tenths without a forecast are left out. */
export function calibrationTable(sample: readonly Calibrated[]): CalibrationRow[] {
  return Array.from({ length: TENTHS }, (_, tenth) =>
    sample.filter(({ p }) => Math.min(TENTHS - 1, Math.floor(p * TENTHS)) === tenth),
  ).flatMap((rows, tenth): CalibrationRow[] => {
    if (rows.length === 0) return [];
    const forecast = rows.reduce((sum, { p }) => sum + p, 0) / rows.length;
    const { share, interval } = intervalOverSeries(rows.map(({ happened, series }) => ({ hit: happened, series })));
    return [
      {
        from: tenth / TENTHS,
        to: (tenth + 1) / TENTHS,
        count: rows.length,
        forecast,
        happened: share,
        interval,
        within: forecast >= interval[0] && forecast <= interval[1],
      },
    ];
  });
}
