/** The questions of each back-test, and those of its fitting part that the rivals learn from. */
import { dayNumber } from '../../claim/edtf.ts';
import { parseScorecard } from '../fit/metacritic.ts';
import { parseCharts, parseNetflix } from '../fit/netflix.ts';
import { type SeasonRecord, titleKey } from '../fit/record.ts';
import { allPremieres, type TrainingFiles } from '../fit/records.ts';
import { daysOf } from '../history.ts';
import { ANY_AGE, type Case, HORIZONS, horizonName } from './case.ts';
import { caseAt, type DatedSeason, type DatedSeries, datedCases, factsOn } from './seasons-of.ts';
import { parseNetworks, parseSnapshot } from './tmdb.ts';

export interface TestDates {
  readonly snapshots: ReadonlyMap<string, string>;
  readonly networks: string;
}

export const SPLITS = {
  decisions: { cut: '2017-08-31', years: [2017, 2018] },
  dates: { cut: '2016-12-07', watchedTo: '2018-03-19', days: [180, 365] },
  netflix: { cut: '2022-12-31', watchedTo: '2024-12-31', days: [180, 365, 548] },
} as const;
const YEARS_BACK = 5 * 365;

/** A: seasons of the scorecards whose status says what became of them, asked while it was not yet decided. */
export function decisionCases(files: TrainingFiles, dates: TestDates | null): Case[] {
  const history = dates === null ? new Map<string, DatedSeries>() : latestByTitle(dates);
  const premieres = new Map(allPremieres(files));
  for (const [key, { seasons }] of history) {
    for (const { number, premiere, finale } of seasons) premieres.set(`${key}|${number}`, { premiere, finale });
  }
  const [first, last] = SPLITS.decisions.years;
  return scorecardCases(parseScorecard(files.scorecard, premieres, new Map(), last), history)
    .filter(({ year }) => year >= first)
    .map(({ asked }) => asked);
}

/** The scorecards' rows as questions, with the first year of their television season. */
export function scorecardCases(
  records: readonly SeasonRecord[],
  history: ReadonlyMap<string, DatedSeries>,
): { year: number; asked: Case }[] {
  return records.flatMap((record) => {
    if (record.stated !== true || record.outcome === null) return [];
    const number = record.facts.seasons.at(-1)!.number;
    const year = 1970 + Math.floor(record.within!.first / 365.2425);
    const ordered = record.outcome === 'ordered';
    const premiere = record.premiere?.first ?? null;
    const question = (horizon: string, facts: Case['facts']): { year: number; asked: Case } => ({
      year,
      asked: { series: record.key, horizon, facts: { ...facts, undecided: true }, ordered, out: [], cameAfter: null, watched: 0 },
    });
    if (premiere === null) {
      if (record.decided !== null && record.decided < record.within!.first + 31) return [];
      return [question('no day', { ...record.facts, asOf: `${year}-09-01` })];
    }
    const earlier = (history.get(record.key)?.seasons ?? []).filter((season) => season.number < number && season.premiere < premiere);
    const row: DatedSeason = { number, premiere, finale: daysOf(record.facts.seasons.at(-1)!.finale)?.first ?? null };
    const series: DatedSeries = { series: record.facts.series, traits: traitsOf(record), seasons: [...earlier, row] };
    return HORIZONS.filter((age) => (record.decided === null ? age === 0 : record.decided > premiere + age)).map((age) =>
      question(horizonName(age), factsOn(series, premiere + age)),
    );
  });
}

/** B: every season of the snapshots that premiered after the first, and every series as it stood on its day. */
export function dateCases({ snapshots, networks }: TestDates): Case[] {
  const byId = parseNetworks(networks);
  const days = [...snapshots.keys()].toSorted();
  const first = parseSnapshot(snapshots.get(days[0]!)!, byId);
  const last = parseSnapshot(snapshots.get(days.at(-1)!)!, byId);
  const { cut, watchedTo, days: spans } = SPLITS.dates;
  const [from, end] = [dayOf(cut), dayOf(watchedTo)];
  const both = [...last].filter(([id]) => first.has(id)).map(([, series]) => series);
  return [...datedCases(both, from, end, end, spans), ...standingCases(both, from, end, spans)];
}

/** C: Netflix's seasons of 2023. */
export function netflixCases(files: TrainingFiles): Case[] {
  const { cut, watchedTo, days } = SPLITS.netflix;
  const [from, end] = [dayOf(cut), dayOf(watchedTo)];
  const records = parseNetflix(files.netflixReports, parseCharts(files.netflixTop10), end);
  return records
    .filter(({ premiere }) => premiere!.first > from && premiere!.first <= from + 365)
    .flatMap((record) => recordCases(record, end, days));
}

/** Questions that the fitting part would have been asked, for rivals to learn their rates from. */
export function trainingCases(records: readonly SeasonRecord[], watchedTo: string, days: readonly number[]): Case[] {
  const end = dayOf(watchedTo);
  const dated = records.filter(({ premiere, next, seenTo }) => premiere !== null && (next !== null || seenTo !== null));
  const asked = dated.flatMap((record) => recordCases(record, end, days));
  const longest = Math.max(...days);
  return [...asked, ...dated.flatMap((record) => standingRecord(record, end - longest, end, days))];
}

/** Every series as it stood on a day, whatever its age: the questions that a catalogue is asked. */
function standingCases(all: readonly DatedSeries[], day: number, end: number, days: readonly number[]): Case[] {
  return all.flatMap((series) => {
    const index = series.seasons.findLastIndex(({ premiere }) => premiere <= day);
    const last = series.seasons[index];
    if (last === undefined || day - last.premiere > YEARS_BACK) return [];
    return caseAt(series, day, series.seasons[index + 1]?.premiere ?? null, end, days, ANY_AGE);
  });
}

function standingRecord(record: SeasonRecord, day: number, end: number, days: readonly number[]): Case[] {
  const premiere = record.premiere!.first;
  if (premiere > day || day - premiere > YEARS_BACK || (record.next !== null && record.next <= day)) return [];
  return caseAt(seriesOf(record), day, record.next, end, days, ANY_AGE);
}

function recordCases(record: SeasonRecord, end: number, days: readonly number[]): Case[] {
  const premiere = record.premiere!.first;
  return HORIZONS.filter((age) => record.next === null || record.next > premiere + age).flatMap((age) =>
    caseAt(seriesOf(record), premiere + age, record.next, end, days, horizonName(age)),
  );
}

function seriesOf(record: SeasonRecord): DatedSeries {
  const seasons = record.facts.seasons.flatMap((season): DatedSeason[] => {
    const premiere = daysOf(season.premiere)?.first ?? null;
    if (premiere === null) return [];
    return [
      {
        number: season.number,
        premiere,
        finale: daysOf(season.finale)?.first ?? null,
        hours28: season.hours28,
        weeksInTop10: season.weeksInTop10,
      },
    ];
  });
  return { series: record.key, traits: traitsOf(record), seasons };
}

function traitsOf({ facts }: SeasonRecord): DatedSeries['traits'] {
  return { carrier: facts.carrier, country: facts.country, kind: facts.kind ?? facts.genres?.[0] };
}

/** Series of the last snapshot that holds them, by title. */
function latestByTitle({ snapshots, networks }: TestDates): Map<string, DatedSeries> {
  const byId = parseNetworks(networks);
  const latest = new Map<string, DatedSeries>();
  for (const day of [...snapshots.keys()].toSorted()) {
    for (const series of parseSnapshot(snapshots.get(day)!, byId).values()) latest.set(titleKey(series.series), series);
  }
  return latest;
}

function dayOf(iso: string): number {
  return dayNumber(Temporal.PlainDate.from(iso));
}
