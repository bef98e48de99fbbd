/** `greenlit forecast`: what usually happens next. */
import { Failure } from '../../failure.ts';
import { DEFAULT_MODEL } from '../../forecast/default-model.ts';
import { forecast as forecastOf } from '../../forecast/forecast.ts';
import { ForecastModel } from '../../forecast/model.ts';
import { isRefused } from '../../forecast/scorecard/truth.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { linesOf } from '../../text/lines.ts';
import { groundOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import { type Arguments, type Command, EXIT } from '../command.ts';
import { Tally } from '../inputs/documents.ts';
import { factsIn, jsonIn } from '../inputs/facts-lines.ts';
import { bytesOf } from '../inputs/whole-file.ts';
import { seriesAsked } from '../series-asked.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { whileWanted } from '../terminal/wanted.ts';
import { AS_OF_OPTION, DB_OPTION, dayAsked, JSON_OPTION, ledgerPath, today } from '../usage/options.ts';
import { titleAsked } from '../usage/title.ts';
import { renderForecast } from '../views/forecast-view.ts';

export const forecast: Command = {
  usage: ['forecast SERIES [--as-of DATE] [--json] [--db FILE]', 'forecast - < facts.ndjson'],
  says: 'The probability that the next season is ordered and out within so many days, the window of its premiere on the condition that it comes, and what moved the forecast most. From the ledger, where the forecast is kept as a dated row; or for each line of facts on standard input, of which anything but series, seasons and asOf may be missing: {"series", "carrier", "country", "kind", "genres", "rating", "votes", "seasons": [{"number", "premiere", "finale", "episodes", "hours28", "hours91", "weeksInTop10"}], "asOf", "undecided"}: dates EDTF, hours in millions, undecided true where it is known that nothing has been decided.',
  options: [
    AS_OF_OPTION,
    JSON_OPTION,
    DB_OPTION,
    { name: 'model', value: 'FILE', says: 'parameters as greenlit fit writes them; default those that come with the program' },
  ],
  examples: [
    { line: 'greenlit forecast Tidewater', says: 'the next season of a series on record' },
    { line: 'greenlit forecast - < facts.ndjson', says: 'a line of facts in, a line of forecast out' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const query = titleAsked(args, { asks: 'a forecast for what?', hint: 'greenlit forecast SERIES, or - for facts on standard input' });
    if (query === '-' && args.has('as-of'))
      throw new Failure('usage/invalid', '--as-of is for a series on record', { hint: 'each line of facts has its own "asOf"' });
    const model = modelAsked(args);
    return query === '-' ? fromLines(model, terminal) : fromLedger(query, model, args, terminal);
  },
};

function modelAsked(args: Arguments): ForecastModel {
  const path = args.text('model');
  if (path === null) return DEFAULT_MODEL;
  const outcome = jsonIn(bytesOf(path).toString('utf8'), ForecastModel);
  if ('data' in outcome) return outcome.data;
  throw new Failure('input/rejected', `${path} holds no parameters of a forecast: ${outcome.reason}`, {
    hint: 'greenlit fit --out FILE writes them',
  });
}

async function fromLines(model: ForecastModel, terminal: Terminal): Promise<number> {
  const tally = new Tally();
  let line = 0;
  for await (const piece of whileWanted(linesOf(terminal.input as AsyncIterable<Uint8Array>), terminal.signal)) {
    line++;
    const outcome = 'reason' in piece ? piece : factsIn(Buffer.from(piece.bytes).toString('utf8'));
    if (outcome === null) continue;
    if ('reason' in outcome) tally.complain({ ...outcome, name: `line ${line}`, code: 'input/rejected' }, terminal);
    else await terminal.print(`${JSON.stringify(forecastOf(outcome, model))}\n`);
  }
  return tally.exit;
}

async function fromLedger(query: string, model: ForecastModel, args: Arguments, terminal: Terminal): Promise<number> {
  using ledger = openForIssuing(ledgerPath(args, terminal));
  const asked = seriesAsked(ledger, query, loadCatalogue(terminal.env));
  const asOf = dayAsked(args, terminal);
  const { facts, verdicts } = groundOn(ledger, asked, asOf);
  if (facts === null)
    throw new Failure('forecast/empty-sample', `no premiere of ${asked.title} is on record`, {
      hint: 'a forecast counts from the last premiere: add coverage that dates one',
    });
  const issued = forecastOf(facts, model);
  const refused = verdicts.find((verdict) => verdict.season === issued.season && isRefused(verdict));
  if (refused !== undefined) {
    const made = refused.fate.status === 'cancelled' ? 'is cancelled' : 'is not to be made';
    terminal.talk(
      `by what is on record season ${issued.season} ${made}; a forecast goes by dates and figures alone\n  greenlit ask SERIES says who said so`,
    );
  }
  // What is asked of a past day is no forecast: the reader may know what came. Nor is what is asked of a season that was cancelled.
  const isForecast = !Temporal.PlainDate.compare(asOf, today(terminal)) && model === DEFAULT_MODEL && refused === undefined;
  if (isForecast && !ledger.readonly)
    ledger.recordForecast(issued, { key: asked.key, model: `shipped-${model.version}`, issued: terminal.now().toString() });
  await terminal.print(args.has('json') ? `${JSON.stringify(issued, null, 2)}\n` : renderForecast(issued, terminal.width));
  return EXIT.fine;
}

/** A forecast that is shown is kept; a ledger that may not be written is asked all the same. */
function openForIssuing(path: string): Ledger {
  openLedger(path, { readonly: true }).close(); // a forecast makes no ledger
  try {
    return openLedger(path);
  } catch (error) {
    if (error instanceof Failure && error.code === 'ledger/read-only') return openLedger(path, { readonly: true });
    throw error;
  }
}
