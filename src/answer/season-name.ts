/** What a season is called: by its number, unless nobody numbers it. */
import type { Verdict } from '../claim/verdict.ts';
import { capital } from './capital.ts';

/** A season with its number, or the number that nobody gives it. */
export interface Numbered {
  readonly season: number;
  readonly numberless?: boolean | undefined;
}

/** 'season 3', 'the next season' */
export const numberedSeason = ({ season, numberless }: Numbered): string => (numberless ? 'the next season' : `season ${season}`);

/** 'Season 3'; where no page says which it is 'The next season', or 'The season of 2026' of one that is out. */
export function seasonName(verdict: Verdict): string {
  return capital(seasonWithin(verdict));
}

/** Within a sentence: 'season 3', 'the next season', 'the season of 2026'. */
export function seasonWithin(verdict: Verdict): string {
  if (!verdict.numberless || verdict.fate.status !== 'released') return numberedSeason(verdict);
  return verdict.premiere === null ? 'the season before' : `the season of ${verdict.premiere.edtf.slice(0, 4)}`;
}
