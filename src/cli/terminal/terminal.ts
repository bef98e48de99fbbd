/** Where a command reads and writes: data on standard output, talk on standard error. */
import type { Readable, Writable } from 'node:stream';
import { coloured, type Paint, plain, wantsColour } from './style.ts';

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Writes data; resolves once the stream has room again, so that memory stays bounded. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a line of talk. */
  readonly talk: (line: string) => void;
  /** Overwrites the line under way on standard error; only where that is a terminal. */
  readonly status: ((line: string) => void) | null;
  readonly paint: Paint;
  readonly paintTalk: Paint;
  readonly interactive: boolean; // standard output is a terminal: pages for people, not data
  readonly width: number; // columns of standard output
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Temporal.Instant;
  readonly signal: AbortSignal; // aborted at the first Ctrl-C or SIGTERM, with the name of it as the reason
}

/** A stream of which only this much is needed, so that a test can stand in for a terminal. */
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

interface TerminalParts {
  readonly input: Terminal['input'];
  readonly output: Output;
  readonly errors: Output;
  readonly env: Terminal['env'];
  readonly now: Terminal['now'];
  readonly signal: AbortSignal;
}

export const PLAIN_WIDTH = 100; // columns where standard output is no terminal

export function openTerminal({ input, output, errors, env, now, signal }: TerminalParts): Terminal {
  return {
    input,
    print: (text) => (output.write(text) || signal.aborted ? Promise.resolve() : drained(output, signal)),
    talk: (line) => void errors.write(`${line}\n`),
    status: errors.isTTY === true ? (line) => void errors.write(`\r\u001b[2K${line}`) : null,
    paint: wantsColour(output, env) ? coloured : plain,
    paintTalk: wantsColour(errors, env) ? coloured : plain,
    interactive: output.isTTY === true,
    width: output.isTTY === true ? Math.max(40, output.columns ?? 80) : PLAIN_WIDTH,
    env,
    now,
    signal,
  };
}

/** Resolves at the next drain, and also when the reader has gone or is no longer wanted: nobody waits for a closed pipe. */
function drained(output: Writable, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      output.off('drain', done);
      output.off('close', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    output.on('drain', done);
    output.on('close', done);
    signal.addEventListener('abort', done);
  });
}
