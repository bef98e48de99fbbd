/** `greenlit mcp`: the ledger as tools for an assistant, over standard input and output. */
import { Writable } from 'node:stream';
import { openLedger } from '../../ledger/ledger.ts';
import { recordOf } from '../../web/record/record.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import type { Command } from '../command.ts';
import { oneReader } from '../reader.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { DB_OPTION, ledgerPath } from '../usage/options.ts';
import { version } from '../version.ts';

export const mcp: Command = {
  usage: ['mcp [--db FILE]'],
  says: 'Serves the ledger to an assistant by the Model Context Protocol over standard input and output, until the assistant hangs up. The tools answer, search, cite and read; none of them writes. greenlit serve has the same tools over HTTP at /mcp.',
  isBare: true,
  options: [DB_OPTION],
  examples: [
    { line: 'greenlit mcp', says: 'what an assistant is told to start' },
    { line: 'greenlit mcp --db /srv/tv.db', says: 'with that ledger, wherever it is started' },
  ],
  stops: 'ordinarily',
  async run(args, terminal) {
    const [{ serveTools }, { mcpServers }] = await Promise.all([import('../../web/mcp/stdio.ts'), import('../../web/mcp/server.ts')]);
    using ledger = openLedger(ledgerPath(args, terminal), { readonly: true });
    const catalogue = loadCatalogue(terminal.env);
    const { now } = terminal;
    const record = recordOf({ ledger, catalogue, answer: answererOn(ledger, now), now, timeZone: Temporal.Now.timeZoneId() });
    const loadReader = oneReader(terminal.env);
    terminal.talk(`greenlit: tools on ${ledger.path}; Ctrl-C stops them`);
    await serveTools(mcpServers({ ledger, catalogue, record, loadReader }, version(), terminal.talk), {
      input: terminal.input,
      output: outputOf(terminal),
      signal: terminal.signal,
    });
    return 0;
  },
};

/** Standard output as a stream: the messages are all that goes there. */
function outputOf({ print }: Terminal): Writable {
  return new Writable({ decodeStrings: false, write: (text, _encoding, done) => void print(String(text)).then(() => done(), done) });
}
