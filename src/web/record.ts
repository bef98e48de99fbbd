/** Answers for the pages, kept while the ledger holds the same, and the lists that are made of many answers. */
import { seasonAsked } from '../answer/sentences.ts';
import type { Answer } from '../claim/answer.ts';
import { dayRange } from '../claim/edtf.ts';
import type { Verdict } from '../claim/verdict.ts';
import { chanceOverTime } from './chance-over-time.ts';
import type { AppDeps, SeriesToAnswer } from './deps.ts';
import { type IndexedSeries, type SeriesIndex, seriesIndex } from './series-index.ts';
import type { ChanceOn } from './timeline.ts';

/** One season of one series, as an answer has it. */
export interface SeasonOf {
  readonly series: IndexedSeries;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

export interface Record {
  readonly index: SeriesIndex;
  /** By the server's calendar, or by one of another time zone. */
  today(timeZone?: string): Temporal.PlainDate;
  answer(series: IndexedSeries, asOf: Temporal.PlainDate): Answer;
  /** How likely it was, from day to day, that the season an answer is asked about is made; empty where there is none. */
  chances(series: IndexedSeries, answer: Answer): readonly ChanceOn[];
  /** The days on which something was said about the series, ascending; those of undated pages are the days they were learned. */
  days(series: IndexedSeries): readonly string[];
  /** Of each series that was spoken of last, the season whose fate came to be known last; the last first. */
  changes(limit: number, isWanted?: (season: SeasonOf) => boolean): readonly SeasonOf[];
  /** Every season of those series whose fate came to be known, the last first. */
  allChanges(): readonly SeasonOf[];
  /** Seasons of those series that are out, with the day or the window of their premiere. */
  released(limit: number): readonly SeasonOf[];
  /** Seasons of the same series that wait for a decision, the shortest silence first. */
  waiting(limit: number, isWanted?: (season: SeasonOf) => boolean): readonly SeasonOf[];
  /** Seasons of the same series that nobody has dated and the forecast is about, the last spoken of first. */
  expected(limit: number): readonly SeasonOf[];
  /** Seasons that are to come from today on, the first to come first; without those that only a condition or a guess gives. */
  premieres(limit: number, isWanted?: (season: SeasonOf) => boolean): readonly SeasonOf[];
}

/** Answers kept; each is some ten kilobytes. */
const MOST_ANSWERS = 1_000;
/** Series whose answers are looked at for the lists. */
const MOST_SERIES = 60;
/** Series looked at for premieres: each has a claim about a day to come. */
const MOST_COMING = 400;

export type RecordDeps = Pick<AppDeps, 'ledger' | 'catalogue' | 'answer' | 'now' | 'timeZone'>;

export function recordOf({ ledger, catalogue, answer, now, timeZone }: RecordDeps): Record {
  const index = seriesIndex(ledger, catalogue);
  const kept = new Map<string, unknown>();
  let version: object | null = null;
  /** What was worked out for the ledger as it is. */
  const keep = <T>(key: string, work: () => T): T => {
    if (version !== index.version()) kept.clear();
    version = index.version();
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known); // the last used is the last to go
      return known as T;
    }
    const value = work();
    kept.set(key, value);
    if (kept.size > MOST_ANSWERS) kept.delete(kept.keys().next().value!);
    return value;
  };
  const today = (zone = timeZone) => now().toZonedDateTimeISO(zone).toPlainDate();
  const answerOn = (series: IndexedSeries, asOf: Temporal.PlainDate) =>
    keep(`answer ${asOf} ${series.key}`, () => answer(toAnswer(series), asOf));
  const daysOf = (series: IndexedSeries): readonly string[] =>
    keep(`days ${series.key}`, () => {
      const cards = ledger.citations({ series: series.key });
      return [...new Set(cards.map(({ said, learned }) => (said ?? learned).slice(0, 10)))].sort();
    });
  const seasonsOf = (series: readonly IndexedSeries[]): SeasonOf[] =>
    series.flatMap((one) => {
      const found = answerOn(one, today());
      return found.seasons.map((verdict) => ({ series: one, answer: found, verdict }));
    });
  const recent = () => keep(`recent ${today()}`, () => seasonsOf(index.recent(MOST_SERIES)));
  return {
    index,
    today,
    answer: answerOn,
    chances: (series, found) =>
      keep(`chances ${found.asOf} ${series.key}`, () => {
        const asked = seasonAsked(found);
        if (asked === null) return [];
        return chanceOverTime(found, asked, daysOf(series), (season, days) => answer.course(toAnswer(series), season, days));
      }),
    days: daysOf,
    changes: (limit, isWanted = () => true) =>
      allChanges()
        .filter(isWanted)
        .filter(({ series }, at, all) => all.findIndex((other) => other.series === series) === at)
        .slice(0, limit),
    allChanges,
    released: (limit) =>
      recent()
        .filter(({ verdict: { fate, premiere } }) => fate.status === 'released' && premiere !== null && !premiere.conditional)
        .filter((season) => !isComing(season))
        .slice(0, limit),
    waiting: (limit, isWanted = () => true) =>
      recent()
        .filter(isWanted)
        .filter(({ verdict: { fate } }) => fate.status === 'undecided' && fate.silentSince !== null)
        .sort((a, b) => later(a.verdict.fate.silentSince, b.verdict.fate.silentSince) || byTitle(a, b))
        .slice(0, limit),
    expected: (limit) =>
      recent()
        .filter(({ answer: { forecast }, verdict }) => forecast?.season === verdict.season && verdict.premiere === null)
        .slice(0, limit),
    premieres: (limit, isWanted = () => true) =>
      keep(`premieres ${today()}`, () =>
        comingSeries()
          .flatMap((series) => seasonsOf([series]))
          .filter(isComing)
          .sort(sooner),
      )
        .filter(isWanted)
        .slice(0, limit),
  };

  function allChanges(): readonly SeasonOf[] {
    return recent()
      .filter(({ verdict: { fate } }) => fate.since !== null && fate.status !== 'undecided')
      .sort((a, b) => later(a.verdict.fate.since, b.verdict.fate.since) || byTitle(a, b));
  }

  function comingSeries(): readonly IndexedSeries[] {
    const day = today().toString();
    const keys = new Set<string>();
    for (const { claim } of ledger.sourced({ predicate: 'premiere' })) {
      const last = dayRange(String(claim.value))?.last.toString();
      if (last === undefined || last < day) continue;
      const match = index.find(claim.seriesId ?? claim.series);
      if (match.kind === 'match') keys.add(match.series.key);
      if (keys.size >= MOST_COMING) break;
    }
    return [...keys].map((key) => index.byKey(key)!);
  }

  function isComing({ verdict: { premiere, fate } }: SeasonOf): boolean {
    if (premiere === null || premiere.conditional || premiere.basis === 'guessed' || fate.status === 'cancelled') return false;
    return dayRange(premiere.edtf)!.last.toString() >= today().toString();
  }
}

const toAnswer = ({ key, title, ledgerId, entry }: IndexedSeries): SeriesToAnswer => ({ key, title, id: ledgerId, entry });

/** By the first day that it can be, the finer grain first. */
function sooner(a: SeasonOf, b: SeasonOf): number {
  const [one, other] = [dayRange(a.verdict.premiere!.edtf)!, dayRange(b.verdict.premiere!.edtf)!];
  return Temporal.PlainDate.compare(one.first, other.first) || Temporal.PlainDate.compare(one.last, other.last) || byTitle(a, b);
}

const later = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');
const byTitle = (a: SeasonOf, b: SeasonOf): number => a.series.title.localeCompare(b.series.title) || b.verdict.season - a.verdict.season;
