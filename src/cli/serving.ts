/** The pages on a ledger, until Ctrl-C. */
import { existsSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { openLedger } from '../ledger/ledger.ts';
import { createApp } from '../web/app.ts';
import { type Listening, listen } from '../web/listen.ts';
import { answererOn } from './answers.ts';
import { loadCatalogue } from './catalogue-file.ts';
import { recordPassingDays } from './passing-days.ts';
import { oneReader } from './reader.ts';
import { recordChanges } from './recording.ts';
import { unheardOf } from './settings/configuration.ts';
import type { ServerSettings } from './settings/server-settings.ts';
import { openLog } from './terminal/log.ts';
import type { Terminal } from './terminal/terminal.ts';
import { aborted } from './terminal/wanted.ts';
import { version } from './version.ts';

const MOST_TRIES = 50; // ports after the first

interface Serving {
  readonly db: string;
  readonly settings: ServerSettings;
  readonly orNext: boolean; // where the port is taken, the next free one will do
}

/** Listens, says where on standard output, and returns when the terminal's signal is aborted. @throws {Failure} `serve/port-taken` */
export async function serveLedger({ db, settings, orNext }: Serving, terminal: Terminal): Promise<void> {
  const { host, port, log: format, ...told } = settings;
  const isNew = !existsSync(db);
  using ledger = openLedger(db);
  const log = openLog(terminal, format);
  for (const unheard of unheardOf(terminal.env)) log.event('error', unheard);
  const closing = new AbortController();
  const app = createApp({
    ...told,
    ledger,
    catalogue: loadCatalogue(terminal.env),
    answer: answererOn(ledger, terminal.now),
    loadReader: oneReader(terminal.env),
    recordChanges: (keys) => recordChanges(ledger, keys, terminal),
    now: terminal.now,
    version: version(),
    stopping: AbortSignal.any([terminal.signal, closing.signal]),
    warmsUp: true,
    logRequest: log.request,
    log: (line) => log.event('error', line),
  });
  const server = await listenFrom(port, orNext ? MOST_TRIES : 0, (one) => listen(app, { host, port: one })).catch((error) => {
    closing.abort(); // what the application does by itself ends before the ledger is closed
    throw error;
  });
  await terminal.print(`Greenlit is at ${server.url}\n`);
  if (isNew) log.event('info', `there was no ledger at ${db}: it is new, and greenlit add fills it`);
  log.event('info', 'Ctrl-C stops it', { url: server.url });
  recordPassingDays(ledger, terminal, (error) => log.event('error', `the changes of the day are not on record yet: ${error}`));
  await aborted(terminal.signal);
  log.event('info', 'stops when the requests under way are answered');
  await server.stop();
}

async function listenFrom(port: number, tries: number, start: (port: number) => Promise<Listening>): Promise<Listening> {
  try {
    return await start(port);
  } catch (error) {
    if (tries === 0 || !(error instanceof Failure) || error.code !== 'serve/port-taken') throw error;
    return listenFrom(port + 1, tries - 1, start);
  }
}
