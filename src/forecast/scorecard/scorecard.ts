/** How good the forecasts are: those of the back-test that ships with the program, and those that were shown. */

import { renderSection, renderSummary } from '../backtest/render.ts';
import type { BacktestReport } from '../backtest.ts';
import { type IssuedScore, type Shown, scoreIssued } from './issued.ts';

export interface Scorecard {
  readonly backtest: BacktestReport['sections'];
  readonly shown: IssuedScore;
}

/** Same parameters as `scoreIssued`; @param shipped back-test whose rivals' rates serve for both */
export function scorecardOf(
  shipped: BacktestReport,
  shown: readonly Shown[],
  answerOn: Parameters<typeof scoreIssued>[1],
  today: string,
): Scorecard {
  return { backtest: shipped.sections, shown: scoreIssued(shown, answerOn, today, shipped.rates) };
}

/** For a terminal: what was shown first, since that is the reader's own. @param whole with every table of the back-test */
export function renderScorecard({ backtest, shown }: Scorecard, { whole }: { readonly whole: boolean }): string {
  const { section } = shown;
  return `${[
    `${shownSentence(shown)}`,
    ...(section === null ? [] : [renderSection(section)]),
    'Back-test of the recipe of the shipped parameters, on seasons later than each fit:',
    renderSummary(backtest),
    ...(whole ? backtest.map(renderSection) : ['Every table, by horizon and carrier: greenlit scorecard --full']),
  ].join('\n\n')}\n`;
}

/** '12 forecasts have been shown, and something is settled of 3 of them.' */
export function shownSentence({ shown, settled }: IssuedScore): string {
  if (shown === 0) return 'No forecast has been shown yet: greenlit forecast SERIES keeps the one it prints.';
  const [many, any, some] = shown === 1 ? ['1 forecast has', 'it', 'it'] : [`${shown} forecasts have`, 'any', `${settled} of them`];
  return `${many} been shown, and ${settled === 0 ? `nothing is settled of ${any} yet` : `something is settled of ${some}`}.`;
}
