/** Seasons with their days, from which questions are put: one list for every back-test. */
import type { SeasonFacts, SeriesFacts } from '../facts.ts';
import { isoOf } from '../fit/metacritic.ts';
import { type Case, HORIZONS, horizonName } from './case.ts';

export interface DatedSeason {
  readonly number: number;
  readonly premiere: number;
  readonly finale: number | null;
  readonly hours28?: number | null | undefined;
  readonly weeksInTop10?: number | null | undefined;
}

export interface DatedSeries {
  readonly series: string;
  readonly traits: Pick<SeriesFacts, 'carrier' | 'country' | 'kind'>;
  /** In order of number. */
  readonly seasons: readonly DatedSeason[];
}

/** Facts of a series as known on a day: seasons shown by then, a finale only once it was shown, figures once their days were over. */
export function factsOn({ series, traits, seasons }: DatedSeries, day: number): SeriesFacts {
  const known = seasons
    .filter(({ premiere }) => premiere <= day)
    .map(
      ({ number, premiere, finale, hours28, weeksInTop10 }): SeasonFacts => ({
        number,
        premiere: isoOf(premiere),
        ...(finale !== null && finale <= day ? { finale: isoOf(finale) } : {}),
        ...(hours28 != null && day >= premiere + 28 ? { hours28 } : {}),
        ...(weeksInTop10 != null && day >= premiere + 91 ? { weeksInTop10 } : {}),
      }),
    );
  return { series, ...traits, seasons: known, asOf: isoOf(day) };
}

/**
 * Questions about every season that premiered in a stretch: is the next out within so many days?
 * @param watchedTo last day of which outcomes are known
 * @param days the spans asked for; one whose end lies past `watchedTo` is left out
 */
export function datedCases(all: readonly DatedSeries[], from: number, to: number, watchedTo: number, days: readonly number[]): Case[] {
  return all.flatMap((series) =>
    series.seasons.flatMap((season, index) => {
      if (season.premiere < from || season.premiere > to) return [];
      const next = series.seasons[index + 1]?.premiere ?? null;
      return HORIZONS.flatMap((age): Case[] => {
        const asked = season.premiere + age;
        if (next !== null && next <= asked) return [];
        return caseAt(series, asked, next, watchedTo, days, horizonName(age));
      });
    }),
  );
}

export function caseAt(
  series: DatedSeries,
  asked: number,
  next: number | null,
  watchedTo: number,
  days: readonly number[],
  horizon: string,
): Case[] {
  const watched = watchedTo - asked;
  const out = days.filter((span) => span <= watched).map((span) => ({ days: span, happened: next !== null && next <= asked + span }));
  if (out.length === 0) return [];
  const came = next !== null && next <= watchedTo ? next - asked : null;
  return [{ series: series.series, horizon, facts: factsOn(series, asked), ordered: null, out, cameAfter: came, watched }];
}
