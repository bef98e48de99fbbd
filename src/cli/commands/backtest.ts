/** `greenlit backtest`: how the forecast did on seasons later than its fit. */
import { existsSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { renderBacktest } from '../../forecast/backtest/render.ts';
import { runBacktest } from '../../forecast/backtest.ts';
import { readTestDates, readTrainingData } from '../../sources/training-data.ts';
import type { Command } from '../command.ts';
import { DATA_OPTION, JSON_OPTION } from '../options.ts';

export const backtest: Command = {
  usage: ['backtest --data FOLDER [--json]'],
  says: 'Fits on earlier seasons, forecasts later ones, and scores: Brier score and skill, log loss, calibration, coverage of the windows,\nbeside simple rivals on the same seasons. The folder holds the data that docs/model.md names.',
  options: [DATA_OPTION, JSON_OPTION],
  examples: [{ line: 'greenlit backtest --data data', says: 'every table' }],
  async run(args, terminal) {
    const folder = args.text('data');
    if (folder === null)
      throw new Failure('usage/missing', 'backtest on which data?', {
        hint: 'greenlit backtest --data FOLDER; docs/model.md says what it holds',
      });
    if (!existsSync(folder)) throw new Failure('input/missing', `there is no folder ${folder}`, { hint: 'check the path' });
    const report = runBacktest({ files: readTrainingData(folder).files, dates: readTestDates(folder) });
    await terminal.print(args.has('json') ? `${JSON.stringify(report)}\n` : renderBacktest(report));
    return 0;
  },
};
