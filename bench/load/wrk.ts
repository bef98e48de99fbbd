/** One run of wrk. */
import { execFileSync } from 'node:child_process';
import { processorMilliseconds, type Started } from './started.ts';

export const CONNECTIONS = 16;
const UNLIKE = new URL('unlike.lua', import.meta.url).pathname;

export interface Asked {
  readonly server: Started;
  readonly path: string;
  readonly isUnlike?: true;
}

export interface Measured {
  readonly perSecond: number;
  readonly slowMilliseconds: number; // 99th percentile
  readonly processorMilliseconds: number; // of the server, a request
}

/** @throws where anything but 200 is answered */
export function wrk({ server, path, isUnlike }: Asked, seconds: number): Measured {
  const script = isUnlike ? ['-s', UNLIKE] : [];
  const before = processorMilliseconds(server);
  const args = ['-t', '1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--latency', ...script, server.url + path];
  const text = execFileSync('wrk', args, { encoding: 'utf8' });
  const spent = processorMilliseconds(server) - before;
  if (/Non-2xx/.test(text)) throw new Error(`${path} was not answered with 200:\n${text}`);
  const [, late = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(text) ?? [];
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
    slowMilliseconds: Number(late) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN),
    processorMilliseconds: spent / Number(/(\d+) requests in/.exec(text)?.[1]),
  };
}
