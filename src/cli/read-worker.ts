/** One worker of a batch: loads of units in, entries out. */
import { parentPort } from 'node:worker_threads';
import type { Load } from './batch.ts';
import { isProblem } from './inputs.ts';
import { loadReader } from './reader.ts';
import { type Job, workOn } from './work.ts';

const { read } = await loadReader();
parentPort?.on('message', ({ id, load, job }: { id: number; load: Load; job: Job }) => {
  const entries = load.flatMap((unit) => (isProblem(unit) ? [unit] : workOn(unit, read, job)));
  parentPort?.postMessage({ id, entries });
});
