/** The pages on a ledger, until Ctrl-C. */
import { Failure } from '../failure.ts';
import { openLedger } from '../ledger/ledger.ts';
import { OPEN_ACCESS } from '../web/access.ts';
import { createApp } from '../web/app.ts';
import { LOOPBACK_HOSTS } from '../web/deps.ts';
import { type Listening, listen } from '../web/listen.ts';
import { answererOn } from './answers.ts';
import { loadCatalogue } from './catalogue-file.ts';
import { oneReader } from './reader.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

export const DEFAULT_PORT = 4747;
export const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_RATE = { perMinute: 600, burst: 300 } as const;
const MOST_TRIES = 50; // ports after the first

export interface Place {
  readonly db: string;
  readonly host: string;
  readonly port: number;
  readonly orNext: boolean; // where the port is taken, the next free one will do
}

/** Listens, says where on standard output, and returns when the terminal's signal is aborted. @throws {Failure} `serve/port-taken` */
export async function serveLedger({ db, host, port, orNext }: Place, terminal: Terminal): Promise<void> {
  using ledger = openLedger(db);
  const app = createApp({
    ledger,
    catalogue: loadCatalogue(terminal.env),
    answer: answererOn(ledger, terminal.now),
    loadReader: oneReader(terminal.env),
    now: terminal.now,
    timeZone: Temporal.Now.timeZoneId(),
    version: version(),
    ...(isLoopback(host)
      ? { hosts: LOOPBACK_HOSTS, access: OPEN_ACCESS, rate: null }
      : { hosts: null, access: { reading: 'everyone', writing: 'token' }, rate: DEFAULT_RATE }),
    trustsProxy: false,
    stopping: terminal.signal,
    log: terminal.talk,
  });
  const server = await listenFrom(port, orNext ? MOST_TRIES : 0, (one) => listen(app, { host, port: one }));
  await terminal.print(`Greenlit is at ${server.url}\n`);
  terminal.talk('Ctrl-C stops it');
  await aborted(terminal.signal);
  await server.stop();
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

async function listenFrom(port: number, tries: number, start: (port: number) => Promise<Listening>): Promise<Listening> {
  try {
    return await start(port);
  } catch (error) {
    if (tries === 0 || !(error instanceof Failure) || error.code !== 'serve/port-taken') throw error;
    return listenFrom(port + 1, tries - 1, start);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
