/** What a season is called: by its number, unless that is only where the count begins of a series that has been on for years. */
import type { Verdict } from '../claim/verdict.ts';
import { isNumberGuessed } from '../reconcile/number-guessed.ts';

/** 'Season 3'; 'The next season' where no page says which it is. */
export function seasonName(verdict: Verdict): string {
  return isNumberGuessed(verdict) ? 'The next season' : `Season ${verdict.season}`;
}

/** Within a sentence: 'season 3', 'the next season'. */
export function seasonWithin(verdict: Verdict): string {
  return isNumberGuessed(verdict) ? 'the next season' : `season ${verdict.season}`;
}
