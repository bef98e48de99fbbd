/** Waits for the ledger's file to change. Other processes write to it, so it looks rather than listens. */
import { statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_MILLISECONDS = 1000;

/**
 * Yields at once, and then each time the ledger was written to or the day turned; ends when the signal is aborted.
 * @param day names the day, so that a new one counts as a change
 */
export async function* looks(
  path: string,
  day: () => string,
  signal: AbortSignal,
  lookMilliseconds = LOOK_MILLISECONDS,
): AsyncGenerator<void> {
  let seen = '';
  while (!signal.aborted) {
    const now = `${day()} ${stamp(path)} ${stamp(`${path}-wal`)}`;
    if (now !== seen) yield;
    seen = now;
    await delay(lookMilliseconds, undefined, { signal }).catch(() => {});
  }
}

/** What a write changes; the journal beside the ledger is there only while somebody writes. */
function stamp(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '-' : `${found.mtimeMs} ${found.size}`;
}
