/** One season of history, as the fit sees it: what could be known of it, and what became of the next. */
import type { SeriesFacts } from '../facts.ts';
import type { Days } from '../history.ts';

/** Files that parameters may be fitted on, and those that only test. */
const FIT_SOURCES = ['metacritic', 'netflix', 'myshows', 'bangumi', 'netflix-small'] as const;
type FitSource = (typeof FIT_SOURCES)[number];

export interface SeasonRecord {
  readonly source: FitSource;
  /** Names the series across files, for bootstrap and cross-validation. */
  readonly key: string;
  /** Facts with seasons up to this one; `asOf` is long after, so that what is listed counts as shown. */
  readonly facts: SeriesFacts;
  /** Premiere of this season; null where only its television season is known. */
  readonly premiere: Days | null;
  /** Stretch in which an unknown premiere lies; null where that is unknown too. */
  readonly within: Days | null;
  /** When the series began, where the season's own day is not known. */
  readonly began?: number;
  /** Premiere of the next season, days since 1970-01-01; null where none was seen. */
  readonly next: number | null;
  /** Until when a next season would have been seen; null where the source does not tell. */
  readonly seenTo: number | null;
  /** What was decided on the next season; null where it is not known. */
  readonly outcome: Outcome | null;
  /** Day of the first announcement of that outcome; null where unknown. */
  readonly decided: number | null;
  /** True where a decision was taken back before the one that stands. */
  readonly reversed?: boolean;
  /** True where a text says the outcome, rather than what came or did not come after. */
  readonly stated?: boolean;
  /** Share of a full observation that it counts in the regression. */
  readonly weight: number;
}

export type Outcome = 'ordered' | 'cancelled' | 'ended';

/** Title as files agree on it. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\([^()]*\)|['’.]|\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The record as it was known on a day: later decisions and premieres are not there yet. Null where the season itself was not. */
export function asKnownOn(record: SeasonRecord, cut: number): SeasonRecord | null {
  const first = record.premiere?.first ?? record.within?.first ?? null;
  if (first !== null && first > cut) return null;
  const later = record.decided !== null && record.decided > cut;
  const next = record.next !== null && record.next > cut ? null : record.next;
  // An outcome seen only because the next season came, or did not come, later than the day, is not known on it.
  const seen = record.outcome !== null && record.decided === null && record.next !== null && next === null;
  const unknown =
    later ||
    seen ||
    (record.outcome !== null && record.decided === null && record.seenTo !== null && record.seenTo > cut && record.next === null);
  return {
    ...record,
    next,
    seenTo: record.seenTo === null ? null : Math.min(record.seenTo, cut),
    outcome: unknown ? null : record.outcome,
    decided: later ? null : record.decided,
  };
}
