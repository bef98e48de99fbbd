/** A back-test's report as a file that the program shows later. */
import { ANY_AGE } from '../backtest/case.ts';
import type { BacktestReport } from '../backtest.ts';

const DIGITS = 4;
/** Rates of fewer questions say little more than the wider rate that they are shrunk to. */
const FEWEST_ASKED = 5;
/** Every question is one of any age, so that the rate of a carrier at that age is the carrier's own. */
const SAID_TWICE = `who|${ANY_AGE}|`;

/** The report as a file: figures to four places, a line a table, so that a change shows as a readable difference. */
export function renderScorecardFile({ sections, rates }: BacktestReport): string {
  const line = (value: unknown): string =>
    JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Number(inner.toFixed(DIGITS)) : inner));
  const list = (values: readonly unknown[]): string => `[\n${values.map((value) => `        ${line(value)}`).join(',\n')}\n      ]`;
  const blocks = sections.map(
    ({ name, fitted, tables, byCarrier, calibration, windows }) =>
      `    {\n      "name": ${line(name)},\n      "fitted": ${line(fitted)},\n      "tables": ${list(tables)},\n      "byCarrier": ${list(byCarrier)},\n      "calibration": ${list(calibration)},\n      "windows": ${list(windows)}\n    }`,
  );
  const kept = Object.entries(rates.rates)
    .filter(([key, [, count]]) => count >= FEWEST_ASKED && !key.startsWith(SAID_TWICE))
    .map(([key, rate]) => `    ${line(key)}: ${line(rate)}`);
  return `{\n  "sections": [\n${blocks.join(',\n')}\n  ],\n  "rates": {"medianGap": ${rates.medianGap}, "rates": {\n${kept.join(',\n')}\n  }}\n}\n`;
}
