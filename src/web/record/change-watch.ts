/**
 * Wakes those who wait for a change of a verdict. Other processes write to the ledger too, so it looks rather than listens:
 * one look for all who wait, and none while nobody does.
 */
interface ChangeWatch {
  /** Resolves when there is a change after the cursor, when nothing came for so long, or when the signal is aborted. */
  after(cursor: number, silenceMilliseconds: number, signal: AbortSignal): Promise<'change' | 'silence' | 'stopped'>;
}

const LOOK_MILLISECONDS = 500;

/** @param lastChange the cursor of the last change on record; 0 where there is none */
export function watchChanges(lastChange: () => number, lookMilliseconds = LOOK_MILLISECONDS): ChangeWatch {
  const waiting = new Map<() => void, number>();
  let timer: NodeJS.Timeout | null = null;
  const look = () => {
    const last = lastChange();
    for (const [wake, cursor] of waiting) if (last > cursor) wake();
  };
  const join = (wake: () => void, cursor: number) => {
    waiting.set(wake, cursor);
    timer ??= setInterval(look, lookMilliseconds);
  };
  const leave = (wake: () => void) => {
    waiting.delete(wake);
    if (waiting.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
  return {
    after: (cursor, silenceMilliseconds, signal) =>
      new Promise((resolve) => {
        const end = (why: 'change' | 'silence' | 'stopped') => {
          clearTimeout(silence);
          signal.removeEventListener('abort', stopped);
          leave(changed);
          resolve(why);
        };
        const changed = () => end('change');
        const stopped = () => end('stopped');
        const silence = setTimeout(() => end('silence'), silenceMilliseconds);
        if (signal.aborted) return stopped();
        signal.addEventListener('abort', stopped, { once: true });
        join(changed, cursor);
      }),
  };
}
