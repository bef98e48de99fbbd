/** Runs the program as a user would: a process of its own, with bytes in and bytes out. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ran {
  readonly exit: number | null; // null where a signal ended it
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: Uint8Array | string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output goes to this file. */
  readonly outputTo?: string;
  /** Called with the process while it runs. */
  readonly during?: (child: ReturnType<typeof spawn>) => void;
}

const MAIN = resolve('bin/greenlit.js');
const LONGEST_RUN = 120_000; // milliseconds

/** Colours and the machine's own settings are left out unless `env` brings them. */
export function greenlit(args: readonly string[], { input, cwd, env = {}, outputTo, during }: RunOptions = {}): Promise<Ran> {
  const { PATH, HOME, TMPDIR } = process.env;
  const base = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined));
  const stdout = outputTo === undefined ? 'pipe' : openSync(outputTo, 'w');
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: cwd ?? process.cwd(),
    env: { ...base, ...env },
    stdio: ['pipe', stdout, 'pipe'],
  });
  if (typeof stdout === 'number') closeSync(stdout);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.on('error', () => {}); // a program that ends early closes its input
  child.stdin?.end(input ?? '');
  during?.(child);
  // a program that never ends fails its test, and not the run
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exit) => {
      clearTimeout(late);
      done({ exit, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}

/** A folder that is gone after the test, or after all tests. */
export function folder(context: { readonly after: (remove: () => void) => void }): string {
  const made = mkdtempSync(join(tmpdir(), 'greenlit-test-'));
  context.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
