/** `greenlit serve`: the pages and the data over HTTP. */
import { Failure } from '../../failure.ts';
import type { Command } from '../command.ts';
import { DB_OPTION, ledgerPath } from '../options.ts';
import { DEFAULT_HOST, DEFAULT_PORT, serveLedger } from '../serving.ts';

const HIGHEST_PORT = 65_535;

export const serve: Command = {
  usage: ['serve [--port N] [--host ADDRESS] [--db FILE]'],
  says: 'Serves the pages on the ledger: search, a page a series, evidence in its place, travel in time. Listens on loopback unless told\notherwise. Ctrl-C stops it when the requests under way are answered.',
  options: [
    { name: 'port', value: 'N', says: `default ${DEFAULT_PORT}; 0 for any that is free` },
    { name: 'host', value: 'ADDRESS', says: `default ${DEFAULT_HOST}` },
    DB_OPTION,
  ],
  examples: [
    { line: 'greenlit serve', says: `at http://${DEFAULT_HOST}:${DEFAULT_PORT}/` },
    { line: 'greenlit serve --port 0 --db tv.db', says: 'that ledger, at any free port' },
  ],
  async run(args, terminal) {
    const port = args.integer('port', 0) ?? DEFAULT_PORT;
    if (port > HIGHEST_PORT) throw new Failure('usage/invalid', `--port is ${port}`, { hint: `give one up to ${HIGHEST_PORT}` });
    await serveLedger({ db: ledgerPath(args, terminal), host: args.text('host') ?? DEFAULT_HOST, port, orNext: false }, terminal);
    return 0;
  },
};
