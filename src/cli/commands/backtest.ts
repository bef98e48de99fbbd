/** `greenlit backtest`: how the forecast did on seasons later than its fit, or on those of a ledger. */
import { existsSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { renderBacktest, renderSection } from '../../forecast/backtest/render.ts';
import { runBacktest } from '../../forecast/backtest.ts';
import { DEFAULT_MODEL } from '../../forecast/default-model.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { readTestDates, readTrainingData } from '../../sources/training-data.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import type { Arguments, Command } from '../command.ts';
import { ownBacktest } from '../own-backtest.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { AS_OF_OPTION, DATA_OPTION, DB_OPTION, dayAsked, JSON_OPTION } from '../usage/options.ts';

export const backtest: Command = {
  usage: ['backtest --data FOLDER [--json]', 'backtest --db FILE [--as-of DATE] [--json]'],
  says: 'Fits on earlier seasons, forecasts later ones, and scores: Brier score and skill, log loss, calibration, coverage of the windows, beside simple rivals on the same seasons. The folder holds the data that docs/model.md names. On a ledger, what the shipped parameters would have said of each of its seasons, from what had been said by then.',
  isBare: true,
  options: [
    DATA_OPTION,
    { ...DB_OPTION, says: 'a ledger' },
    { ...AS_OF_OPTION, says: 'by what is known of a ledger at the end of that day' },
    JSON_OPTION,
  ],
  examples: [
    { line: 'greenlit backtest --data data', says: 'every table' },
    { line: 'greenlit backtest --db tv.db', says: 'the seasons of a ledger' },
  ],
  async run(args, terminal) {
    const [folder, db] = [args.text('data'), args.text('db')];
    if (folder !== null && (db !== null || args.has('as-of')))
      throw new Failure('usage/invalid', `--data goes without --${db === null ? 'as-of' : 'db'}`, { hint: 'ask one after the other' });
    if (folder !== null) return onData(folder, args, terminal);
    if (db !== null) return onLedger(db, args, terminal);
    throw new Failure('usage/missing', 'backtest on which data?', {
      hint: 'greenlit backtest --db FILE, or --data FOLDER; docs/model.md says what it holds',
    });
  },
};

async function onData(folder: string, args: Arguments, terminal: Terminal): Promise<number> {
  if (!existsSync(folder)) throw new Failure('input/missing', `there is no folder ${folder}`, { hint: 'check the path' });
  const report = runBacktest({ files: readTrainingData(folder).files, dates: readTestDates(folder) });
  await terminal.print(args.has('json') ? `${JSON.stringify(report)}\n` : renderBacktest(report));
  return 0;
}

async function onLedger(path: string, args: Arguments, terminal: Terminal): Promise<number> {
  using ledger = openLedger(path, { readonly: true });
  const score = ownBacktest(ledger, loadCatalogue(terminal.env), DEFAULT_MODEL, dayAsked(args, terminal));
  if (args.has('json')) await terminal.print(`${JSON.stringify(score)}\n`);
  else if (score.section === null) terminal.talk('nothing is settled of any season whose predecessor came out on a known day');
  else await terminal.print(`${renderSection({ ...score.section, name: `Seasons of ${path}` })}\n`);
  return 0;
}
