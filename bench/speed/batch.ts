/** `greenlit read` over an archive: on one core and on all, whether what comes out is the same, and the most memory that was held. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newsLines } from './texts.ts';

const MAIN = fileURLToPath(new URL('../../bin/greenlit.js', import.meta.url));
const MANY = 4000; // items

interface Run {
  readonly seconds: number; // wall time
  readonly digest: string; // of the output, so that its order is compared too
  readonly megabytes: number | null; // most resident memory of the process with its workers; null where the system does not tell
}

export async function batch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-bench-'));
  try {
    const lines = newsLines(MANY);
    const half = join(folder, 'half.ndjson');
    const whole = join(folder, 'whole.ndjson');
    writeFileSync(half, lines.slice(0, MANY / 2).join('\n'));
    writeFileSync(whole, lines.join('\n'));
    const cores = availableParallelism();
    const [one, all, fewer] = [await run(whole, 1), await run(whole, cores), await run(half, cores)];
    const say = ({ seconds, megabytes }: Run): string => `${seconds.toFixed(1)} s, at most ${megabytes?.toFixed(0) ?? '?'} MB`;
    console.log(`greenlit read of ${lines.length} items: one worker ${say(one)}; ${cores} workers ${say(all)}; half of them ${say(fewer)}`);
    console.log(`  the same in the same order: ${one.digest === all.digest ? 'yes' : 'NO'}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(file: string, jobs: number): Promise<Run> {
  const { promise, resolve, reject } = Promise.withResolvers<Run>();
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, 'read', '--json', '--jobs', String(jobs), file], { stdio: ['ignore', 'pipe', 'ignore'] });
  const hash = createHash('sha256');
  let megabytes: number | null = null;
  const watch = setInterval(() => {
    megabytes = peakOf(child.pid) ?? megabytes;
  }, 100);
  child.stdout.on('data', (chunk: Uint8Array) => hash.update(chunk));
  child.on('error', reject);
  child.on('close', () => {
    clearInterval(watch);
    resolve({ seconds: (performance.now() - start) / 1000, digest: hash.digest('hex'), megabytes });
  });
  return promise;
}

/** The most memory that a process has held so far, where Linux tells. */
function peakOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
