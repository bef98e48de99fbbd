/** The documents about a server, with what it and the commands beside it print: on the made-up coverage, at an hour that does not move. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { answererOn } from '../src/cli/answers.ts';
import { recordChanges } from '../src/cli/recording.ts';
import { run } from '../src/cli/run.ts';
import { serverSettings } from '../src/cli/settings/server-settings.ts';
import { openTerminal } from '../src/cli/terminal/terminal.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import { MADE_UP_NOW, madeUpApp } from '../src/web/made-up-app.ts';
import { madeUpLedger } from '../src/web/made-up-coverage.ts';
import { renewBlocks, wordsOf } from './console.ts';

export const SERVER_PAGES = ['docs/viewers.md', 'docs/home-servers.md', 'docs/operations.md'] as const;

const STREAM_MILLISECONDS = 300; // how long a stream is listened to

/** The document with its output as the program prints it now. */
export async function renewServerPage(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-docs-'));
  const db = join(folder, 'ledger.db');
  const out = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(/glt_[\w-]{43}/g, 'glt_mJ4vQ0…');
  const files = new Map<string, string>(); // what lines have written with `> FILE`
  try {
    {
      using ledger = madeUpLedger(db);
      recordChanges(ledger, new Set(ledger.series().map(({ key }) => key)), terminalInto(new PassThrough(), db));
    }
    return await renewBlocks(readFileSync(path, 'utf8'), async (typed) => {
      const [line, file] = typed.split(' > ');
      const filled = line!.replace(/\$\(cat ([^)]+)\)/g, (_all, name: string) => files.get(name) ?? '');
      const [program, ...words] = wordsOf(filled);
      const { printed, said } = program === 'curl' ? await curl(words, db) : await command(words, folder, db);
      if (file !== undefined) files.set(file, printed.trim());
      return out((file === undefined ? printed : '') + said).trimEnd();
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Output {
  readonly printed: string; // on standard output
  readonly said: string; // on standard error
}

async function command(words: readonly string[], folder: string, db: string): Promise<Output> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  await run(
    words.map((word) => (word.endsWith('.db') ? join(folder, word) : word)),
    terminalInto(output, db, errors),
  );
  const [printed, said] = await Promise.all([output, errors].map(async (stream) => (await stream.end().toArray()).join('')));
  return { printed: printed!, said: said! };
}

function terminalInto(output: PassThrough, db: string, errors = output) {
  return openTerminal({
    input: new PassThrough(),
    output,
    errors,
    env: { GREENLIT_DB: db },
    now: () => MADE_UP_NOW,
    signal: new AbortController().signal,
  });
}

/** Asks a server that listens on every address of its machine. Knows `-i`, `-X METHOD` and `-H HEADER`. */
async function curl(words: readonly string[], db: string): Promise<Output> {
  const headers: Record<string, string> = {};
  let [method, address, isWithHead] = ['GET', '', false];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === '-i') isWithHead = true;
    else if (word === '-X') method = words[++at]!;
    else if (word === '-H') {
      const [name, ...value] = words[++at]!.split(': ');
      headers[name!] = value.join(': ');
    } else if (!word.startsWith('-')) address = word;
  }
  using ledger = openLedger(db);
  const stop = new AbortController();
  const settings = serverSettings({ GREENLIT_HOST: '0.0.0.0' });
  const { app } = madeUpApp(answererOn, { ...settings, ledger, timeZone: 'UTC', stopping: stop.signal, log: () => {} });
  const timer = setTimeout(() => stop.abort(), STREAM_MILLISECONDS);
  const response = await app.request(address, { method, headers });
  const body = await response.text();
  clearTimeout(timer);
  const head = ['content-type', 'www-authenticate', 'retry-after'].flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  return { printed: `${isWithHead ? `HTTP/1.1 ${response.status}\n${head.join('\n')}\n\n` : ''}${body}`, said: '' };
}
