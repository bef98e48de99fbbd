/** A server in a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Started {
  readonly url: string; // without a slash at its end
  readonly pid: number;
  stop(): void;
}

/** @param port finds it in what the program prints */
export function start(args: readonly string[], port: RegExp): Promise<Started> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, fail) => {
    let out = '';
    child.once('exit', () => fail(new Error(`${args[0]} ended before it listened`)));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
      const found = port.exec(out)?.[1];
      if (found !== undefined) done({ url: `http://127.0.0.1:${found}`, pid: child.pid!, stop: () => child.kill('SIGTERM') });
    });
  });
}

export function residentMegabytes({ pid }: Started): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** Linux counts in hundredths of a second. */
const TICK_MILLISECONDS = 10;

/** Time that all its threads have had of the processors. */
export function processorMilliseconds({ pid }: Started): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS;
}
