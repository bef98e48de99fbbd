/** Answers for the pages, kept until something new is read of their series, and the lists that are made of many answers. */
import { seasonAsked } from '../../answer/sentences.ts';
import type { Answer } from '../../claim/answer.ts';
import type { Verdict } from '../../claim/verdict.ts';
import type { RecordedChange } from '../../ledger/ledger.ts';
import { triedClaims } from '../../ledger/tried-claims.ts';
import { type PublisherRecord, publisherRecords } from '../../reconcile/reliability.ts';
import type { AppDeps, SeriesToAnswer } from '../deps.ts';
import { type SeasonLists, seasonLists } from '../parts/season-lists.ts';
import type { ChanceOn } from '../pictures/timeline.ts';
import { chanceOverTime } from './chance-over-time.ts';
import { KeptBySeries } from './kept-by-series.ts';
import { type IndexedSeries, type SeriesIndex, seriesIndex } from './series-index.ts';

/** One season of one series, as an answer has it. */
export interface SeasonOf {
  readonly series: IndexedSeries;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

/** One series' answer, whichever season of it is meant. */
export type AnswerOf = Pick<SeasonOf, 'series' | 'answer'>;

/** A change that was put on record, with what the answer is today. */
export interface ChangeOf extends AnswerOf {
  readonly change: RecordedChange;
}

export interface Record extends SeasonLists {
  readonly index: SeriesIndex;
  /** By the server's calendar, or by one of another time zone. */
  today(timeZone?: string): Temporal.PlainDate;
  answer(series: IndexedSeries, asOf: Temporal.PlainDate): Answer;
  /** How likely it was, from day to day, that the season an answer is asked about is made; empty where there is none. */
  chances(series: IndexedSeries, answer: Answer): readonly ChanceOn[];
  /** The days on which something was said about the series, ascending; those of undated pages are the days they were learned. */
  days(series: IndexedSeries): readonly string[];
  /** How far each publisher is believed, the most tried first. */
  publishers(asOf: Temporal.PlainDate): readonly PublisherRecord[];
}

/** Of an answer with its page, in documents. */
const LEAST_WEIGHT = 15;

type RecordDeps = Pick<AppDeps, 'ledger' | 'catalogue' | 'answer' | 'now' | 'timeZone'>;

export function recordOf({ ledger, catalogue, answer, now, timeZone }: RecordDeps): Record {
  const kept = new KeptBySeries(ledger);
  const days = (series: IndexedSeries): readonly string[] =>
    kept.ofSeries(series.key, 'days', () => {
      const cards = ledger.citations({ series: series.key });
      return [...new Set(cards.map(({ said, learned }) => (said ?? learned).slice(0, 10)))].sort();
    });
  const own: Omit<Record, keyof SeasonLists> = {
    index: seriesIndex(ledger, catalogue),
    today: (zone = timeZone) => now().toZonedDateTimeISO(zone).toPlainDate(),
    answer: (series, asOf) =>
      kept.ofSeries(
        series.key,
        `answer ${asOf}`,
        () => answer(toAnswer(series), asOf),
        ({ documents }) => LEAST_WEIGHT + documents.length,
      ),
    chances: (series, found) =>
      kept.ofSeries(series.key, `chances ${found.asOf}`, () => {
        const asked = seasonAsked(found);
        if (asked === null) return [];
        return chanceOverTime(found, asked, days(series), (season, sampled) => answer.course(toAnswer(series), season, sampled));
      }),
    days,
    publishers: (asOf) =>
      kept.ofAll(
        `publishers ${asOf}`,
        () => publisherRecords(triedClaims(ledger, asOf), asOf),
        (records) => records.length,
      ),
  };
  return { ...own, ...seasonLists({ ledger, kept, record: own }) };
}

const toAnswer = ({ key, title, ledgerId, entry }: IndexedSeries): SeriesToAnswer => ({ key, title, id: ledgerId, entry });
