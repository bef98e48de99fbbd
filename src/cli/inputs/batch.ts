/** Reads documents on all cores, in order, with bounded memory. A few documents are read in this process: starting others costs more. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { loadReader } from '../reader.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { unitsFrom } from './documents.ts';
import { type Inputs, isProblem, type Problem } from './inputs.ts';
import type { Unit } from './units.ts';
import { type Entry, type Job, workOn } from './work.ts';

/** Units that travel together. */
export type Load = readonly (Unit | Problem)[];

interface BatchOptions {
  readonly job: Job;
  readonly jobs: number | null; // workers; null for as many as there are cores
}

const LOAD_BYTES = 512 * 1024;
const LOAD_UNITS = 64;
const ALONE_BYTES = 2 * LOAD_BYTES; // up to this much is read in this process

/** What becomes of the documents asked for, in order, a load at a time. */
export async function* readBatch(inputs: Inputs, terminal: Terminal, { job, jobs }: BatchOptions): AsyncGenerator<readonly Entry[]> {
  const workers = jobs ?? availableParallelism();
  const loads = loadsOf(unitsFrom(inputs, terminal));
  const { read } = await loadReader();
  let alone = 0;
  while (workers < 2 || alone < ALONE_BYTES) {
    const next = await loads.next();
    if (next.done === true) return;
    yield next.value.flatMap((unit) => (isProblem(unit) ? [unit] : workOn(unit, read, job)));
    for (const unit of next.value) alone += isProblem(unit) ? 0 : unit.bytes.length;
  }
  yield* spread(loads, workers, job, terminal.signal);
}

async function* loadsOf(units: AsyncIterable<Unit | Problem>): AsyncGenerator<Load> {
  let held: (Unit | Problem)[] = [];
  let size = 0;
  for await (const unit of units) {
    held.push(unit);
    if (!isProblem(unit)) size += unit.bytes.length;
    if (size < LOAD_BYTES && held.length < LOAD_UNITS) continue;
    yield held;
    [held, size] = [[], 0];
  }
  if (held.length > 0) yield held;
}

/** Hands loads to workers in turn and yields what comes back in the order of the loads; two loads a worker are under way. */
async function* spread(loads: AsyncGenerator<Load>, count: number, job: Job, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
  const threads = await import('node:worker_threads'); // few batches are worth them
  const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const workers = Array.from({ length: count }, () => new threads.Worker(new URL(`./read-worker.${suffix}`, import.meta.url)));
  try {
    const waiting: Promise<readonly Entry[]>[] = [];
    for (let index = 0; ; index++) {
      const next = await loads.next();
      if (next.done === true) break;
      const answer = ask(workers[index % count]!, index, next.value, job);
      answer.catch(() => {}); // it is awaited below, in its turn
      waiting.push(answer);
      if (waiting.length >= 2 * count) yield await waiting.shift()!;
    }
    for (const answer of waiting) {
      if (signal.aborted) return;
      yield await answer;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, id: number, load: Load, job: Job): Promise<readonly Entry[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Entry[]>();
  const heard = (answer: { readonly id: number; readonly entries: readonly Entry[] }) => {
    if (answer.id === id) settle(() => resolve(answer.entries));
  };
  const failed = (error: unknown) => settle(() => reject(error));
  const settle = (done: () => void) => {
    worker.off('message', heard);
    worker.off('error', failed);
    done();
  };
  worker.on('message', heard);
  worker.on('error', failed);
  worker.postMessage({ id, load, job });
  return promise;
}
