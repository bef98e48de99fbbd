/**
 * Prints how the forecast did on seasons later than its fit: `node bench/backtest.ts [--data ../shared/data]`.
 * With `--write` it also writes the file from which `greenlit scorecard` shows it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderBacktest } from '../src/forecast/backtest/render.ts';
import { runBacktest } from '../src/forecast/backtest.ts';
import { renderScorecardFile } from '../src/forecast/scorecard/file.ts';
import { readTestDates, readTrainingData } from '../src/sources/training-data.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const report = runBacktest({ files: readTrainingData(values.data).files, dates: readTestDates(values.data) });
if (values.write) writeFileSync('src/forecast/model/scorecard.json', renderScorecardFile(report));
process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : renderBacktest(report));
