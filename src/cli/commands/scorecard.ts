/** `greenlit scorecard`: how good the forecasts have been. */
import { existsSync } from 'node:fs';
import { renderScorecard, type Scorecard, scorecardOf } from '../../forecast/scorecard/scorecard.ts';
import { SHIPPED_SCORECARD } from '../../forecast/scorecard/shipped.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import type { Command } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrappedLines } from '../terminal/wrap.ts';
import { AS_OF_OPTION, DB_OPTION, dayAsked, JSON_OPTION, ledgerPath } from '../usage/options.ts';

export const scorecard: Command = {
  usage: ['scorecard [--full] [--as-of DATE] [--json] [--db FILE]'],
  says: 'Scores every forecast that was shown, once the truth is known, and prints the back-test of the shipped parameters: Brier score and skill over simple rivals, log loss, calibration with counts, coverage of the windows, by horizon and carrier. The back-test in short, or whole with --full.',
  isBare: true,
  options: [
    { ...AS_OF_OPTION, says: 'by what was known at the end of that day; default today' },
    { name: 'full', says: 'every table of the back-test' },
    JSON_OPTION,
    DB_OPTION,
  ],
  examples: [{ line: 'greenlit scorecard', says: 'what was forecast here, and the back-test in short' }],
  async run(args, terminal) {
    const card = scored(ledgerPath(args, terminal), dayAsked(args, terminal), terminal);
    await terminal.print(
      args.has('json')
        ? `${JSON.stringify(card)}\n`
        : wrappedLines(
            renderScorecard(card, { whole: args.has('full') }),
            terminal.interactive ? terminal.width : Number.POSITIVE_INFINITY,
          ),
    );
    return 0;
  },
};

/** Without a ledger nothing was shown, and the back-test stands alone. */
function scored(path: string, asOf: Temporal.PlainDate, terminal: Terminal): Scorecard {
  if (!existsSync(path)) return scorecardOf(SHIPPED_SCORECARD, [], () => null, asOf.toString());
  using ledger = openLedger(path, { readonly: true });
  const catalogue = loadCatalogue(terminal.env);
  const lines = new Map(ledger.series().map((line) => [line.key, line]));
  const answer = answererOn(ledger, terminal.now);
  const answerOn = (key: string, day: string) => {
    const line = lines.get(key);
    if (line === undefined) return null;
    const entry = line.id === null ? null : catalogue.byId(line.id);
    return answer({ key, title: line.title, id: line.id, entry }, Temporal.PlainDate.from(day));
  };
  return scorecardOf(SHIPPED_SCORECARD, ledger.forecasts(), answerOn, asOf.toString());
}
