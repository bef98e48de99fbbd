/** A Russian catalogue of series with the days of their episodes, mostly of series that began before 2012. */
import { dayNumber } from '../../claim/edtf.ts';
import { parseDelimited, parseTable } from '../../delimited.ts';
import { isoOf } from './metacritic.ts';
import { type SeasonRecord, titleKey } from './record.ts';

interface Show {
  readonly names: readonly string[];
  readonly over: boolean;
  readonly carrier: string;
  readonly country: string;
  readonly genres: readonly string[];
  readonly rating: number | null;
  readonly votes: number | null;
  readonly began: number | null;
  /** Last episode of the series; null where the catalogue gives none. */
  readonly finished: number | null;
  readonly seasons: number;
}
interface Dates {
  readonly number: number;
  readonly premiere: number;
  readonly finale: number;
}

const OVER = 'Отменен/Закончен';
const FETCHED = dayNumber(new Temporal.PlainDate(2022, 10, 3));
/** A season this old without another is the last where the catalogue calls the series over. */
const SETTLED_DAYS = 3 * 365;
/** Numbers above are years of soaps and talk shows. */
const HIGHEST_SEASON = 60;
/** Before this, television ordered seasons in another way. */
const FIRST_YEAR_DAYS = dayNumber(new Temporal.PlainDate(1995, 1, 1));
const SHORTEST_GAP_DAYS = 21;
/** A carrier's name in this catalogue, where another in our table has the same. */
const CARRIERS: Readonly<Record<string, string>> = { ABC: 'ABC', TBS: 'TBS' };

/** @param episodes the parts, each with or without a header line */
export function parseMyshows(shows: string, episodes: readonly string[], cut: number): SeasonRecord[] {
  // Ratings, votes and whether a series is over are as of the day the catalogue was fetched: before it none of them is known.
  const table = parseTable(shows, ',')
    .map(showOf)
    .map((show) => (cut >= FETCHED ? show : { ...show, rating: null, votes: null }));
  const byTitle = new Map<string, Show[]>();
  for (const show of table) for (const name of show.names) byTitle.set(name, [...(byTitle.get(name) ?? []), show]);
  const dated = seasonDates(episodes);
  const seen = Math.min(cut, FETCHED);
  const used = new Set<Show>();
  const records: SeasonRecord[] = [];
  for (const [title, seasons] of dated) {
    const matches = byTitle.get(title) ?? [];
    const show = matches.length === 1 ? matches[0]! : null;
    if (show === null) continue;
    used.add(show);
    records.push(
      ...datedRecords(
        show,
        seasons.toSorted((a, b) => a.number - b.number),
        seen,
      ),
    );
  }
  for (const show of table) if (!used.has(show)) records.push(...countedRecords(show, seen));
  return records;
}

/** Seasons' first and last days by title, from the lines of episodes. */
function seasonDates(episodes: readonly string[]): Map<string, Dates[]> {
  const days = new Map<string, Map<number, number[]>>();
  for (const [, title = '', , season = '', episode = '', , , , , , date = ''] of episodes.flatMap((part) => parseDelimited(part, ','))) {
    const number = Number(season);
    const day = dayOf(date);
    if (day === null || !Number.isInteger(number) || number < 1 || number > HIGHEST_SEASON || episode.startsWith('special')) continue;
    const seasons = days.get(title) ?? new Map<number, number[]>();
    seasons.set(number, [...(seasons.get(number) ?? []), day]);
    days.set(title, seasons);
  }
  return new Map(
    [...days].map(([title, seasons]) => [
      title,
      [...seasons].map(([number, all]) => ({ number, premiere: Math.min(...all), finale: Math.max(...all) })),
    ]),
  );
}

/** Premieres by the titles of the catalogue, for joining to files without dates. */
export function myshowsPremieres(shows: string, episodes: readonly string[]): Map<string, { premiere: number; finale: number | null }> {
  const dated = seasonDates(episodes);
  const premieres = new Map<string, { premiere: number; finale: number | null }>();
  for (const row of parseTable(shows, ',')) {
    for (const { number, premiere, finale } of dated.get(row['title'] ?? '') ?? []) {
      for (const name of [row['title'] ?? '', row['original_title'] ?? '']) {
        if (name !== '' && !premieres.has(`${titleKey(name)}|${number}`))
          premieres.set(`${titleKey(name)}|${number}`, { premiere, finale });
      }
    }
  }
  return premieres;
}

function datedRecords(show: Show, seasons: readonly Dates[], seen: number): SeasonRecord[] {
  return seasons.flatMap((season, index): SeasonRecord[] => {
    if (season.premiere < FIRST_YEAR_DAYS || season.premiere > seen) return [];
    const after = seasons[index + 1];
    const follows = after !== undefined && after.number === season.number + 1 && after.premiere - season.premiere >= SHORTEST_GAP_DAYS;
    // Parts of the file are missing: a season that the catalogue counts and the lines lack is not known not to have come.
    if (!follows && season.number < show.seasons) return [];
    const next = follows && after.premiere <= seen ? after.premiere : null;
    const over = seen >= FETCHED && next === null && show.over && seen - season.premiere > SETTLED_DAYS;
    return [
      {
        ...base(show),
        facts: {
          ...factsOf(show),
          seasons: seasons
            .slice(0, index + 1)
            .map(({ number, premiere, finale }) => ({ number, premiere: isoOf(premiere), finale: isoOf(finale) })),
        },
        premiere: { first: season.premiere, last: season.premiere },
        within: null,
        next,
        seenTo: seen,
        outcome: next !== null ? 'ordered' : over ? 'ended' : null,
        decided: null,
        weight: 1,
      },
    ];
  });
}

/** Series of which only the number of seasons is known: every season but the last was followed by another. */
function countedRecords(show: Show, seen: number): SeasonRecord[] {
  if (!show.over || show.began === null || show.began < FIRST_YEAR_DAYS || show.seasons > HIGHEST_SEASON) return [];
  // Only a series whose last episode was long before the day asked passed for over on it.
  if (show.finished === null || seen - show.finished < SETTLED_DAYS) return [];
  return Array.from({ length: show.seasons }, (_, index): SeasonRecord => {
    return {
      ...base(show),
      facts: { ...factsOf(show), seasons: [{ number: index + 1 }] },
      premiere: null,
      within: null,
      began: show.began! + 365 * index,
      next: null,
      seenTo: null,
      outcome: index + 1 < show.seasons ? 'ordered' : 'ended',
      decided: null,
      weight: 1,
    };
  });
}

function base(show: Show): { source: 'myshows'; key: string } {
  return { source: 'myshows', key: show.names.at(-1)! };
}

function factsOf({ names, carrier, country, genres, rating, votes }: Show): Omit<SeasonRecord['facts'], 'seasons'> {
  return { series: names.at(-1)!, carrier, country, kind: null, genres: [...genres], rating, votes, asOf: '2100-01-01' };
}

function showOf(row: Record<string, string>): Show {
  const names = [row['title'] ?? '', row['original_title'] ?? ''].filter((name) => name !== '');
  const [first = '', last = ''] = (row['dates'] ?? '').split(' — ');
  const rating = Number(row['rating_imdb']);
  const votes = Number(row['imdb_count']);
  return {
    names: [names[0] ?? '', ...names.slice(1).map(titleKey)],
    over: row['status'] === OVER,
    carrier: CARRIERS[row['channel'] ?? ''] ?? row['channel'] ?? '',
    country: literals(row['country'] ?? '')[0]?.split('/')[0] ?? '',
    genres: literals(row['genre'] ?? ''),
    rating: rating > 0 ? rating : null,
    votes: votes > 0 ? votes : null,
    began: dayOf(first),
    finished: dayOf(last),
    seasons: Number(row['seasons']) || 0,
  };
}

/** DD.MM.YYYY as a day number; null for anything else. */
function dayOf(text: string): number | null {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim());
  return match === null ? null : Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) / 86_400_000;
}

/** Items of a list written as a Python literal. */
function literals(cell: string): string[] {
  return [...cell.matchAll(/'([^']*)'/g)].map((match) => match[1]!.trim());
}
