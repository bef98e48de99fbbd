/** How scores are spread where they come from, so that praise and blame of a score can be weighed. */

interface Scale {
  /** The giver, folded, as texts call it. */
  readonly giver: string;
  readonly best: number;
  /** A score below this is not high. */
  readonly middle: number;
  readonly says: string;
}

/**
 * IMDb: the median of 5,231 series with at least 100 votes, in the MyShows table of October 2022 (quartiles 6.5, 7.3 and 7.8, tenths 5.7 and 8.3).
 * Rotten Tomatoes: the share of critics from which a season is 'fresh', by the site's own rule.
 * Metacritic: where 'generally favorable' begins, by the site's own table.
 */
export const SCALES: readonly Scale[] = [
  { giver: 'imdb', best: 10, middle: 7.3, says: 'half of all series on IMDb score above 7.3, and three in four above 6.5' },
  { giver: 'rotten tomatoes', best: 100, middle: 60, says: 'Rotten Tomatoes calls anything under 60 per cent rotten' },
  { giver: 'metacritic', best: 100, middle: 61, says: "Metacritic's favourable scores begin at 61" },
];

/** @returns null where nothing is known of how the giver's scores are spread */
export function scaleOf(giver: string | undefined, best: number): Scale | null {
  const folded = giver?.toLowerCase() ?? '';
  return SCALES.find((scale) => scale.best === best && folded.includes(scale.giver)) ?? null;
}
