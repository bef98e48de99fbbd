/** One worker of a batch: loads of units in, entries out. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Load } from './batch.ts';
import type { Job } from './work.ts';

enableCompileCache(); // the launcher's is that of its own thread; so the rest is loaded after it
const [{ isProblem }, { loadReader }, { workOn }] = await Promise.all([import('./inputs.ts'), import('../reader.ts'), import('./work.ts')]);

const { read } = await loadReader();
parentPort?.on('message', ({ id, load, job }: { id: number; load: Load; job: Job }) => {
  const entries = load.flatMap((unit) => (isProblem(unit) ? [unit] : workOn(unit, read, job)));
  parentPort?.postMessage({ id, entries });
});
