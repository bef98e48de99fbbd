/** Every season that the fit may learn from, as known on a day. */
import { dayNumber } from '../../claim/edtf.ts';
import { countryCode } from '../country.ts';
import { parseBangumi } from './bangumi.ts';
import { parseScorecard, type SeriesTraits } from './metacritic.ts';
import { myshowsPremieres, parseMyshows } from './myshows.ts';
import { parseCharts, parseNetflix, parseNetflixSmall } from './netflix.ts';
import { asKnownOn, type SeasonRecord, titleKey } from './record.ts';

/** Contents of the files, as text. */
export interface TrainingFiles {
  readonly scorecard: string;
  readonly netflixReports: readonly string[];
  readonly netflixTop10: string;
  readonly netflixSmall: string;
  readonly myshows: string;
  readonly myshowsEpisodes: readonly string[];
  readonly bangumi: string;
  /** Facts of series in the scorecard of 2017-18; used only where nothing is cut before it. */
  readonly labels: readonly string[];
}

/** Ends of the files that are used to their ends. */
const NETFLIX_END = dayNumber(new Temporal.PlainDate(2024, 12, 31));
const LAST_SCORECARD = 2018;
const NO_CUT = dayNumber(new Temporal.PlainDate(2100, 1, 1));

/** @param cut ISO day after which nothing is known; null for all there is */
export function trainingRecords(files: TrainingFiles, cut: string | null): SeasonRecord[] {
  const last = cut === null ? NO_CUT : dayNumber(Temporal.PlainDate.from(cut));
  const netflixEnd = Math.min(last, NETFLIX_END);
  const netflix = parseNetflix(
    files.netflixReports,
    cut === null || cut > '2021-07-04' ? parseCharts(files.netflixTop10) : new Map(),
    netflixEnd,
  );
  const premieres = allPremieres(files);
  const traits = cut === null ? labelTraits(files.labels) : new Map<string, SeriesTraits>();
  const records = [
    ...parseScorecard(files.scorecard, premieres, traits, lastScorecardYear(cut)),
    ...netflix,
    ...parseNetflixSmall(files.netflixSmall, cut === null ? last : 0),
    ...parseMyshows(files.myshows, files.myshowsEpisodes, last),
    ...parseBangumi(files.bangumi, last),
  ];
  return records.map((record) => asKnownOn(record, last)).filter((record) => record !== null);
}

/** First year of the last television season whose scorecard is in: when the season is over, at the end of July. */
export function lastScorecardYear(cut: string | null): number {
  if (cut === null) return LAST_SCORECARD;
  return Math.min(LAST_SCORECARD, Number(cut.slice(0, 4)) - (cut.slice(5) >= '07-31' ? 1 : 2));
}

/** Premieres by title and season from every file that may be fitted on. */
export function allPremieres(files: TrainingFiles): Map<string, { premiere: number; finale: number | null }> {
  const premieres = myshowsPremieres(files.myshows, files.myshowsEpisodes);
  for (const { facts, premiere, key } of parseNetflix(files.netflixReports, new Map(), NETFLIX_END)) {
    premieres.set(`${key}|${facts.seasons.at(-1)!.number}`, { premiere: premiere!.first, finale: null });
  }
  return premieres;
}

function labelTraits(labels: readonly string[]): Map<string, SeriesTraits> {
  const traits = new Map<string, SeriesTraits>();
  for (const row of labels.flatMap(
    (text) => JSON.parse(text) as { tv_show_name?: string; country?: string[] | null; genres?: string[] | null }[],
  )) {
    const country = countryCode(row.country?.[0] ?? null);
    if (row.tv_show_name !== undefined) traits.set(titleKey(row.tv_show_name), { country, genres: row.genres ?? [] });
  }
  return traits;
}
