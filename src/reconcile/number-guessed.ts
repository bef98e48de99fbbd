/** Whether a season's number is no more than where the count begins. */
import { yearOfSlug } from '../catalogue/slug.ts';
import type { Evidence } from '../claim/verdict.ts';
import { UNKNOWN_NEXT, YEARS_TO_THIRD } from './season-in-question.ts';

/**
 * True of the first season that nobody can be sure of, where no claim on it numbers it, and the series is too old for the count or no catalogue knows its year.
 * @param said all for and against the verdict on the season, the heaviest first
 */
export function isNumberGuessed(season: number, said: readonly Evidence[]): boolean {
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
