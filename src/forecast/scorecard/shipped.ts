/** The back-test of the shipped forecast, as it was when its parameters were fitted; bench/backtest.ts writes it. */
import type { BacktestReport } from '../backtest.ts';
import scorecard from '../model/scorecard.json' with { type: 'json' };

export const SHIPPED_SCORECARD = scorecard as unknown as BacktestReport;
