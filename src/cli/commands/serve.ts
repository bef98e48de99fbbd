/** `greenlit serve`: the pages and the data over HTTP. */
import type { Command } from '../command.ts';
import { DEFAULT_HOST, DEFAULT_PORT, serverSettings } from '../settings/server-settings.ts';
import { startSmall } from '../start-small.ts';
import { DB_OPTION, ledgerPath } from '../usage/options.ts';

export const serve: Command = {
  usage: ['serve [--port N] [--host ADDRESS] [--log text|json] [--db FILE]'],
  says: 'Serves the pages on the ledger: search, a page a series, evidence in its place, travel in time. Listens on loopback unless told otherwise; beyond it, nothing is written without a token (greenlit token). docs/configuration.md lists what else can be set. Ctrl-C stops it when the requests under way are answered.',
  isBare: true,
  options: [
    { name: 'port', value: 'N', says: `default ${DEFAULT_PORT}; 0 for any that is free` },
    { name: 'host', value: 'ADDRESS', says: `default ${DEFAULT_HOST}` },
    { name: 'log', value: 'FORMAT', says: 'text, or json: a JSON object a line on standard error, with every request' },
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit serve', says: `at http://${DEFAULT_HOST}:${DEFAULT_PORT}/` },
    { line: 'greenlit serve --port 0 --db tv.db', says: 'that ledger, at any free port' },
  ],
  stops: 'ordinarily',
  async run(args, terminal) {
    const asked = { host: args.text('host'), port: args.text('port'), log: args.text('log') };
    const { serveLedger } = await startSmall(() => import('../serving.ts'));
    await serveLedger({ db: ledgerPath(args, terminal), settings: serverSettings(terminal.env, asked), orNext: false }, terminal);
    return 0;
  },
};
