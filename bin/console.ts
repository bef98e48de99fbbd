/** The console blocks of a document: a command line each, and under it what the program prints for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../src/cli/run.ts';
import { openTerminal } from '../src/cli/terminal.ts';

const NOW = Temporal.Instant.from('2026-11-20T12:00:00Z');
const CONSOLE = /^```console\n\$ (.*)\n[\s\S]*?^```$/gm;

/** The document with its output as the program prints it now; its commands share a ledger that is gone afterwards. */
export async function renewConsole(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-console-'));
  try {
    let renewed = '';
    let done = 0;
    for (const match of text.matchAll(CONSOLE)) {
      const [block, line] = match;
      renewed += `${text.slice(done, match.index)}\`\`\`console\n$ ${line}\n${await outputOf(line!, join(folder, 'ledger.db'))}\n\`\`\``;
      done = match.index + block.length;
    }
    return renewed + text.slice(done);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function outputOf(line: string, ledger: string): Promise<string> {
  const both = new PassThrough();
  const terminal = openTerminal({
    input: new PassThrough(),
    output: both,
    errors: both,
    env: { GREENLIT_DB: ledger },
    now: () => NOW,
    signal: new AbortController().signal,
  });
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  await run(words.slice(1), terminal);
  const text = (await both.end().toArray()).join('');
  return text.replaceAll(ledger, '.greenlit/ledger.db').trimEnd();
}
