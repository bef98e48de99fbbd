/** A bar on standard error for whatever takes longer than a second. */
import type { Terminal } from './terminal.ts';

interface Progress {
  /** @param done units finished so far, of `total` */
  readonly to: (done: number) => void;
  /** Clears the bar. */
  readonly end: () => void;
}

const QUIET_MS = 1000; // nothing is shown before
const FRAME_MS = 100; // between two bars on a terminal
const LINE_MS = 10_000; // between two lines where standard error is a file or a pipe
const BAR_WIDTH = 24;

/**
 * @param what what is counted, in the plural: 'documents'
 * @param total units in all, or null where nobody knows
 */
export function startProgress(terminal: Pick<Terminal, 'status' | 'talk' | 'now'>, what: string, total: number | null): Progress {
  const started = terminal.now().epochMilliseconds;
  let shown = 0;
  return {
    to(done) {
      const now = terminal.now().epochMilliseconds;
      if (now - started < QUIET_MS || now - shown < (terminal.status === null ? LINE_MS : FRAME_MS)) return;
      if (shown === 0 && terminal.status === null) shown = started;
      const line = () => progressLine(what, done, total, (now - started) / 1000); // its figures take long to write the first time
      if (terminal.status !== null) terminal.status(line());
      else if (now - shown >= LINE_MS) terminal.talk(line());
      else return;
      shown = now;
    },
    end() {
      if (shown !== 0) terminal.status?.('');
    },
  };
}

/** One line: a bar, the count and the rate, such as `▇▇▇▇░░░░ 1,200 of 5,000 documents  310/s`. */
export function progressLine(what: string, done: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? `  ${count(Math.round(done / seconds))}/s` : '';
  if (total === null || total === 0) return `${count(done)} ${done === 1 ? one(what) : what}${rate}`;
  const filled = Math.round((BAR_WIDTH * Math.min(done, total)) / total);
  return `${'▇'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${count(done)} of ${count(total)} ${what}${rate}`;
}

const count = (n: number) => n.toLocaleString('en-GB');
/** 'document' of 'documents'; 'series' is one and many. */
const one = (what: string): string => (what === 'series' ? what : what.replace(/s$/, ''));
