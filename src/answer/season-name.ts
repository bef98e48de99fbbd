/** What a season is called: by its number, unless nobody numbers it. */
import type { Verdict } from '../claim/verdict.ts';
import { capital } from './capital.ts';

/** 'Season 3'; where no page says which it is 'The next season', or 'The season of 2026' of one that is out. */
export function seasonName(verdict: Verdict): string {
  return capital(seasonWithin(verdict));
}

/** Within a sentence: 'season 3', 'the next season', 'the season of 2026'. */
export function seasonWithin(verdict: Verdict): string {
  if (!verdict.numberless) return `season ${verdict.season}`;
  if (verdict.fate.status !== 'released') return 'the next season';
  return verdict.premiere === null ? 'the season before' : `the season of ${verdict.premiere.edtf.slice(0, 4)}`;
}
