/** One place in a list of series. */
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Label } from './labels.ts';
import type { Reach } from './tables.ts';

/** One place in a list: a series' name begins at `from`, and what is said of it ends before `to`. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly label: Label;
  readonly detail: Reach; // where its season is said
  readonly season: SeasonSpan | null; // from a column of its own; null where the entry's words say it, or nothing does
  readonly mark: Reach | null; // the bracket that says it, and says it of this entry alone
}

export const entryOf = (from: number, to: number, block: number, label: Label): Entry => ({
  from,
  to,
  block,
  label,
  detail: { first: from, limit: to },
  season: null,
  mark: null,
});
