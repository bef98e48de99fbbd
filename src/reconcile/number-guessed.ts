/** Whether a season's number is no more than where the count begins, of a series that has been on for years. */
import { yearOfSlug } from '../catalogue/slug.ts';
import type { Verdict } from '../claim/verdict.ts';
import { UNKNOWN_NEXT, YEARS_TO_THIRD } from './season-in-question.ts';

/** True of a season that nobody can be sure of, where no page numbers it, and the series is too old for the count or no catalogue knows its year. */
export function isNumberGuessed({ season, numberless, evidence, against }: Verdict): boolean {
  if (numberless === true) return true;
  const said = [...evidence, ...against];
  if (season !== UNKNOWN_NEXT || said.length === 0 || said.some(({ claim }) => claim.season !== null)) return false;
  const { claim, document } = said[0]!;
  const isYearKnown = claim.seriesId !== null && yearOfSlug(claim.seriesId) !== null;
  return !isYearKnown || isTooLow(season, claim.seriesId, Number((document.said ?? document.learned).slice(0, 4)));
}

/** @param year in which it is said */
export function isTooLow(season: number, seriesId: string | null, year: number): boolean {
  const began = seriesId === null ? null : yearOfSlug(seriesId);
  return began !== null && season <= UNKNOWN_NEXT && year - began >= YEARS_TO_THIRD;
}
