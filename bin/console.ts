/** The console blocks of a document: a command line each, and under it what the program prints for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../src/cli/run.ts';
import { openTerminal } from '../src/cli/terminal/terminal.ts';

const NOW = Temporal.Instant.from('2026-11-20T12:00:00Z');
const CONSOLE = /^```console\n\$ (.*)\n[\s\S]*?^```$/gm;

/** The document with its output as the program prints it now; its commands share a ledger that is gone afterwards. */
export async function renewConsole(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-console-'));
  try {
    return await renewBlocks(text, (line) => outputOf(line, join(folder, 'ledger.db')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param outputOf what a line prints; the lines of a document are run in their order */
export async function renewBlocks(text: string, outputOf: (line: string) => Promise<string>): Promise<string> {
  let renewed = '';
  let done = 0;
  for (const { 0: block, 1: line, index } of text.matchAll(CONSOLE)) {
    renewed += `${text.slice(done, index)}\`\`\`console\n$ ${line}\n${await outputOf(line!)}\n\`\`\``;
    done = index + block.length;
  }
  return renewed + text.slice(done);
}

/** The words of a command line; what stands between quotes is one. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => (single ?? double ?? plain)!);
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
  await run(wordsOf(line).slice(1), terminal);
  const text = (await both.end().toArray()).join('');
  return text.replaceAll(ledger, '.greenlit/ledger.db').trimEnd();
}
