/** Makes what the front page needs before anybody asks for it: on a large ledger that takes seconds, the first time. */
import { setImmediate } from 'node:timers/promises';
import type { Record } from './record.ts';

/** One answer at a time, with those who ask meanwhile between them; ends early where the server is to stop. */
export async function warmUp(record: Pick<Record, 'listed' | 'answer' | 'today'>, stopping: AbortSignal): Promise<void> {
  for (const series of record.listed()) {
    await setImmediate();
    if (stopping.aborted) return;
    record.answer(series, record.today());
  }
}
