/** `greenlit ask`: was it renewed, and when is it back? */

import { renderText } from '../../answer/render-text.ts';
import { seasonAsked } from '../../answer/sentences.ts';
import { Failure } from '../../failure.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import { type Command, EXIT } from '../command.ts';
import { Tally } from '../inputs/documents.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { seriesAsked } from '../series-asked.ts';
import { plain } from '../terminal/style.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  AS_OF_OPTION,
  DB_OPTION,
  dayAsked,
  inputsOf,
  JOBS_OPTION,
  JSON_OPTION,
  ledgerPath,
  PRIVATE_OPTION,
  SEASON_OPTION,
} from '../usage/options.ts';
import { refuseWords } from '../usage/title.ts';

export const ask: Command = {
  usage: ['ask SERIES [PATH...] [--season N] [--as-of DATE] [--json] [--db FILE]'],
  says: 'Was the series renewed, and when is it back? Answers with the words that say so, from the ledger, or from the documents at PATH alone where any are named. Ends with 0 where the season asked about is renewed or out, with 1 where it is cancelled, has ended, or nobody has announced a decision.',
  options: [SEASON_OPTION, AS_OF_OPTION, { ...JSON_OPTION, says: 'the Answer as one JSON object' }, DB_OPTION, JOBS_OPTION, PRIVATE_OPTION],
  examples: [
    { line: 'greenlit ask Followers', says: 'from the ledger' },
    { line: "greenlit ask 'was The Society cancelled?'", says: 'a question does as well as a title' },
    { line: 'greenlit ask Followers examples --as-of 2020-03-15', says: 'from the examples alone, as one would have said on that day' },
    { line: 'greenlit ask Severance --season 3 --json | jq .seasons[0].premiere', says: 'when season 3 is out, as data' },
  ],
  stops: 'early',
  async run(args, terminal) {
    const [query] = args.positionals;
    const inputs = inputsOf(args, 1);
    if (query === undefined || query.trim() === '')
      throw new Failure('usage/missing', 'which series?', { hint: 'greenlit ask SERIES; greenlit series lists those on record' });
    refuseWords(query, inputs.paths);
    const asOf = dayAsked(args, terminal);
    const tally = new Tally();
    using ledger =
      inputs.paths.length === 0
        ? openLedger(ledgerPath(args, terminal), { readonly: true })
        : await inMemory(inputs, tally, terminal, args.integer('jobs', 1));
    if (terminal.signal.aborted) return EXIT.interrupted; // what some of the documents say is no answer
    const asked = seriesAsked(ledger, query, loadCatalogue(terminal.env));
    const season = args.integer('season', 1) ?? asked.season;
    const whole = answererOn(ledger, terminal.now)(asked, asOf);
    const answer = season === null ? whole : { ...whole, seasons: whole.seasons.filter((verdict) => verdict.season === season) };
    const text = args.has('json')
      ? `${JSON.stringify(answer, null, 2)}\n`
      : renderText(answer, { width: terminal.width, colour: terminal.paint !== plain, season });
    await terminal.print(text);
    if (tally.exit !== EXIT.fine) return tally.exit;
    const fate = seasonAsked(answer)?.fate.status;
    return fate === 'renewed' || fate === 'released' ? EXIT.fine : EXIT.no;
  },
};

/** A ledger that is gone with the answer, of the documents at the paths alone. */
async function inMemory(inputs: Inputs, tally: Tally, terminal: Terminal, jobs: number | null): Promise<Ledger> {
  const { storeAll } = await import('../inputs/storing.ts');
  const ledger = openLedger(':memory:');
  for await (const _stored of storeAll(inputs, ledger, tally, terminal, jobs));
  return ledger;
}
