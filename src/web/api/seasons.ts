/** `GET /seasons` of one series, and lists of seasons of many: `GET /decisions`, `GET /premieres`. */
import { z } from 'zod';
import { Answer } from '../../claim/answer.ts';
import { dayRange } from '../../claim/edtf.ts';
import { Verdict } from '../../claim/verdict.ts';
import { FATES } from '../../claim/words.ts';
import { type Selected, selection } from '../feeds/selection.ts';
import type { Record, SeasonOf } from '../record/record.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { seriesFor } from '../routes/asked.ts';
import { operation } from './operation.ts';
import { pageOf } from './paging.ts';
import { asOf, carrier, cursor, day, limit, nextCursor, oneSeries, season, series } from './parameters.ts';
import { SeasonLine, seasonLineOf } from './season-line.ts';

const SeriesSeasons = z
  .object({ series: Answer.shape.series, asOf: Answer.shape.asOf, seasons: z.array(Verdict).describe('newest season first') })
  .meta({ id: 'SeriesSeasons' });
const SeasonPage = z.object({ seasons: z.array(SeasonLine), cursor: nextCursor }).meta({ id: 'SeasonPage' });

const MOST_COMING = 5_000;

export const seasons = operation({
  id: 'seasons',
  method: 'get',
  path: '/seasons',
  says: 'The seasons of one series: the verdict on each, with the claims for and against it.',
  asks: z.strictObject({ series, season, asOf }),
  gives: SeriesSeasons,
  example: (sample) => ({ series: sample.series }),
  answer(asked, { record }) {
    const whole = record.answer(seriesFor(record, asked.series), parseAsOf(asked.asOf, record.today()));
    const verdicts = whole.seasons.filter((verdict) => asked.season === undefined || verdict.season === asked.season);
    return { series: whole.series, asOf: whole.asOf, seasons: verdicts };
  },
});

export const decisions = operation({
  id: 'decisions',
  method: 'get',
  path: '/decisions',
  says: 'Seasons whose fate came to be known, the last first, of the series that were spoken of last.',
  asks: z.strictObject({
    series: oneSeries,
    carrier,
    fate: z.enum(FATES).optional().describe('this fate alone'),
    limit: limit(50, 200),
    cursor,
  }),
  gives: SeasonPage,
  example: () => ({ limit: '5' }),
  answer(asked, { record }) {
    const all = record
      .allDecided()
      .filter(selection(asked, record))
      .filter(({ verdict }) => asked.fate === undefined || verdict.fate.status === asked.fate);
    return pageOfSeasons(all, asked);
  },
});

export const premieres = operation({
  id: 'premieres',
  method: 'get',
  path: '/premieres',
  says: 'Seasons that are to come, the first first; without those that only a condition or a guess gives.',
  asks: z.strictObject({
    series: oneSeries,
    carrier,
    from: day.optional().describe('those that may begin on this ISO day or later'),
    until: day.optional().describe('those that may begin by this ISO day'),
    limit: limit(50, 200),
    cursor,
  }),
  gives: SeasonPage,
  example: () => ({ limit: '5' }),
  answer: (asked, { record }) => pageOfSeasons(comingSeasons(asked, record), asked),
});

interface ComingAsked extends Selected {
  readonly from?: string | undefined; // ISO day
  readonly until?: string | undefined; // ISO day
}

/** Seasons to come that may begin between the days, the first first. @throws {Failure} `series/unknown`, `series/ambiguous` */
export function comingSeasons(asked: ComingAsked, record: Record): readonly SeasonOf[] {
  return record
    .premieres(MOST_COMING)
    .filter(selection(asked, record))
    .filter(({ verdict }) => {
      const { first, last } = dayRange(verdict.premiere!.edtf)!;
      return (asked.until ?? '9999') >= first.toString() && (asked.from ?? '') <= last.toString();
    });
}

function pageOfSeasons(all: readonly SeasonOf[], asked: { readonly limit: number; readonly cursor?: string | undefined }) {
  const page = pageOf(all, asked, (one) => `${one.series.key}/${one.verdict.season}`);
  return { seasons: page.items.map(seasonLineOf), cursor: page.cursor };
}
