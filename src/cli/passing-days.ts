/** Changes that nobody adds: the day of a premiere comes, and what was said yesterday was not taken back. */
import { dayRange } from '../claim/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { seriesKey } from '../ledger/series-key.ts';
import { recordChanges } from './recording.ts';
import type { Terminal } from './terminal/terminal.ts';
import { today } from './usage/options.ts';

const LOOK_MILLISECONDS = 5 * 60 * 1000; // how late after midnight the new day may be noticed
const DAYS_BACK = 7; // looked at when a server starts: it may have been off
/** What is said holds when a day has gone by. */
const DAYS_UNTIL_HELD = 1;

/**
 * Records at once what the last days have brought, and then what each new day brings, until the signal is aborted.
 * @param failed told where that did not work, such as with a ledger that is busy; it is tried again
 */
export function recordPassingDays(
  ledger: Ledger,
  { now, signal }: Pick<Terminal, 'now' | 'signal'>,
  failed: (error: unknown) => void,
): void {
  const terminal = { now, status: null, talk: () => {} };
  let last = today(terminal).subtract({ days: DAYS_BACK });
  const look = () => {
    const day = today(terminal);
    if (day.equals(last)) return;
    try {
      recordChanges(ledger, stirredSince(ledger, last, day), terminal);
      last = day;
    } catch (error) {
      failed(error);
    }
  };
  look();
  const timer = setInterval(look, LOOK_MILLISECONDS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Keys of the series whose verdicts the days after `from` and up to `to` may have changed. */
export function stirredSince(
  ledger: Pick<Ledger, 'series' | 'sourced'>,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): ReadonlySet<string> {
  const first = from.subtract({ days: DAYS_UNTIL_HELD });
  const keys = new Set(ledger.series({ saidSince: first.toString(), saidBy: to.toString() }).map(({ key }) => key));
  for (const { claim } of ledger.sourced({ predicate: 'premiere' })) {
    const last = dayRange(String(claim.value))?.last;
    if (last !== undefined && Temporal.PlainDate.compare(last, first) >= 0 && Temporal.PlainDate.compare(last, to) <= 0)
      keys.add(seriesKey(claim.series, claim.seriesId));
  }
  return keys;
}
