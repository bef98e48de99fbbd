/** Changes of verdicts from where somebody left off: behind a cursor, or since a day. */
import { isoDay } from '../claim/edtf.ts';
import { Failure } from '../failure.ts';
import type { Ledger, RecordedChange } from './ledger.ts';

interface Since {
  readonly cursor: number | null; // 0 where a day is given, since changes of a day may have been put on record at any time; null where nothing is
  readonly day: string | null;
}

const PAGE = 500; // changes read at once

/** @throws {Failure} `usage/invalid` where it is neither a cursor nor an ISO day */
export function parseSince(text: string | null): Since {
  if (text === null || text === '') return { cursor: null, day: null };
  if (/^\d{1,15}$/.test(text)) return { cursor: Number(text), day: null };
  if (text.length === 10 && isoDay(text) !== null) return { cursor: 0, day: text };
  throw new Failure('usage/invalid', `'${text.slice(0, 40)}' is neither a cursor nor a day`, {
    hint: 'give since as the cursor of the last answer, such as 12, or as an ISO day, such as 2026-11-01',
  });
}

/** True where the coverage supports it since that day or later; where it names no day, where it was learned by then. */
export const isSince = ({ since, learned }: RecordedChange, day: string | null): boolean => day === null || (since ?? learned) >= day;

/** All of them, the last put on record first. */
export function* changesBackwards(ledger: Pick<Ledger, 'changes' | 'lastChange'>): Generator<RecordedChange> {
  for (let end = ledger.lastChange(); end > 0; end -= PAGE)
    yield* ledger.changes(Math.max(0, end - PAGE), Math.min(PAGE, end)).toReversed();
}

/** All behind a cursor, in the order of recording. */
export function* changesAfter(ledger: Pick<Ledger, 'changes'>, cursor: number): Generator<RecordedChange> {
  for (let page = ledger.changes(cursor, PAGE); page.length > 0; page = ledger.changes(page.at(-1)!.cursor, PAGE)) yield* page;
}
