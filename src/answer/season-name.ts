/** What a season is called: by its number, unless that is only where the count begins of a series that has been on for years. */
import { yearOfSlug } from '../catalogue/slug.ts';
import type { Verdict } from '../claim/verdict.ts';
import { UNKNOWN_NEXT, YEARS_TO_THIRD } from '../reconcile/season-in-question.ts';

/** 'Season 3'; 'The next season' where no page says which it is. */
export function seasonName(verdict: Verdict): string {
  return isNumberGuessed(verdict) ? 'The next season' : `Season ${verdict.season}`;
}

/** Within a sentence: 'season 3', 'the next season'. */
export function seasonWithin(verdict: Verdict): string {
  return isNumberGuessed(verdict) ? 'the next season' : `season ${verdict.season}`;
}

/** Whether a number is that of the first season which nobody can be sure of, said by no page, and too low for the age of the series. */
export function isNumberGuessed({ season, evidence, against }: Verdict): boolean {
  const said = [...evidence, ...against];
  if (season !== UNKNOWN_NEXT || said.length === 0 || said.some(({ claim }) => claim.season !== null)) return false;
  const { claim, document } = said[0]!;
  const began = claim.seriesId === null ? null : yearOfSlug(claim.seriesId);
  return began !== null && Number((document.said ?? document.learned).slice(0, 4)) - began >= YEARS_TO_THIRD;
}
