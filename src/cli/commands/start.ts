/** `greenlit start`: everything at once, for a first look. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderText } from '../../answer/render-text.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import type { Command } from '../command.ts';
import { Tally } from '../inputs/documents.ts';
import { storeAll } from '../inputs/storing.ts';
import { seriesAsked } from '../series-asked.ts';
import { serveLedger } from '../serving.ts';
import { DEFAULT_HOST, DEFAULT_PORT, serverSettings } from '../settings/server-settings.ts';
import { plain } from '../terminal/style.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { DB_OPTION, ledgerPath, today } from '../usage/options.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));
const QUESTION = 'was Followers renewed?';

export const start: Command = {
  usage: ['start [--port N] [--db FILE]'],
  says: "A first look: reads the examples into the ledger where there is none yet, answers 'was Followers renewed?', and serves the pages on loopback; where the port is taken, at the next free one.",
  isBare: true,
  options: [{ name: 'port', value: 'N', says: `default ${DEFAULT_PORT}` }, DB_OPTION],
  examples: [{ line: 'greenlit start', says: 'reads, answers, serves' }],
  stops: 'ordinarily',
  async run(args, terminal) {
    const settings = serverSettings(terminal.env, { host: DEFAULT_HOST, port: args.text('port') });
    const db = ledgerPath(args, terminal);
    if (!existsSync(db)) await readExamples(db, terminal);
    await answer(db, terminal);
    await serveLedger({ db, settings, orNext: true }, terminal);
    return 0;
  },
};

async function readExamples(db: string, terminal: Terminal): Promise<void> {
  const tally = new Tally();
  using ledger = openLedger(db);
  for await (const _batch of storeAll({ paths: [EXAMPLES], allowPrivate: false }, ledger, tally, terminal, null));
  const { documents, claims, series } = ledger.stats();
  await terminal.print(`Read ${documents} example documents into ${db}: ${claims} claims about ${series} series.\n\n`);
}

/** A ledger of one's own may never have heard of the series; then there is no answer to show, and nothing is wrong. */
async function answer(db: string, terminal: Terminal): Promise<void> {
  using ledger = openLedger(db, { readonly: true });
  if (ledger.series({ series: 'Followers' }).length === 0) return;
  const asked = seriesAsked(ledger, QUESTION, loadCatalogue(terminal.env));
  const text = renderText(answererOn(ledger, terminal.now)(asked, today(terminal)), {
    width: terminal.width,
    colour: terminal.paint !== plain,
  });
  await terminal.print(`${QUESTION}\n\n${text}\n`);
}
