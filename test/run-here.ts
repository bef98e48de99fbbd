/**
 * Runs a command in this process, where a process of its own is not the point: the reader and the catalogue are loaded once for all that a
 * file of tests asks.
 */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../src/cli/run.ts';
import { openTerminal, type Terminal } from '../src/cli/terminal/terminal.ts';
import type { Ran, RunOptions } from './greenlit.ts';

/** The machine's own settings are left out, as `greenlit` does. One with a `cwd` at a time: the folder is that of the whole process. */
export async function runHere(
  argv: readonly string[],
  {
    input = '',
    cwd = process.cwd(),
    env = {},
    signal = new AbortController().signal,
    now = () => Temporal.Now.instant(),
  }: Pick<RunOptions, 'input' | 'cwd' | 'env'> & Partial<Pick<Terminal, 'signal' | 'now'>> = {},
): Promise<Ran> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const terminal = openTerminal({
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    env,
    now,
    signal,
  });
  const printed = Promise.all([text(output), text(errors)]);
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const exit = await run(argv, terminal);
    output.end();
    errors.end();
    const [out, err] = await printed;
    return { exit, out, err };
  } finally {
    process.chdir(before);
  }
}
