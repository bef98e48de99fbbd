/** `GET /series` and `GET /series/{id}`: what is on record, and where else each series is known. */
import { z } from 'zod';
import { onAnyOf } from '../feeds/selection.ts';
import { seriesFor } from '../routes/asked.ts';
import { operation } from './operation.ts';
import { pageOf } from './paging.ts';
import { carrier, cursor, limit, nextCursor, series, since } from './parameters.ts';
import { SeriesOnRecord, seriesLineOf } from './series-line.ts';

const SeriesPage = z.object({ series: z.array(SeriesOnRecord), cursor: nextCursor }).meta({ id: 'SeriesPage' });

export const seriesList = operation({
  id: 'seriesList',
  method: 'get',
  path: '/series',
  says: 'Every series on record, the last spoken of first.',
  asks: z.strictObject({ carrier, since: since.describe('spoken of on this ISO day or later'), limit: limit(50, 500), cursor }),
  gives: SeriesPage,
  example: () => ({ limit: '5' }),
  answer(asked, { record }) {
    const isOn = onAnyOf(asked.carrier === undefined ? [] : [asked.carrier]);
    const all = record.index
      .recent(record.index.count())
      .filter(({ line }) => isOn(line.carrier))
      .filter(({ line }) => asked.since === undefined || (line.lastSaid !== null && line.lastSaid >= asked.since));
    const page = pageOf(all, asked, ({ key }) => key);
    return { series: page.items.map(seriesLineOf), cursor: page.cursor };
  },
});

export const oneSeries = operation({
  id: 'series',
  method: 'get',
  path: '/series/{id}',
  says: 'One series by any id: what it is called, where else it is known, how much is on record.',
  asks: z.strictObject({ id: series }),
  gives: SeriesOnRecord,
  example: (sample) => ({ id: sample.series }),
  answer: ({ id }, { record }) => seriesLineOf(seriesFor(record, id)),
});
