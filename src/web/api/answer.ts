/** `GET /answer`: the whole Answer. */
import { z } from 'zod';
import { Answer } from '../../claim/answer.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { seriesFor } from '../routes/asked.ts';
import { operation } from './operation.ts';
import { asOf, series } from './parameters.ts';

export const answer = operation({
  id: 'answer',
  method: 'get',
  path: '/answer',
  says: 'Was the series renewed, and when is it back? The whole Answer, as of any day.',
  asks: z.strictObject({ series: series.describe('a title, a slug, an id, or a question such as ‘was it renewed?’'), asOf }),
  gives: Answer,
  example: (sample) => ({ series: sample.series }),
  answer: (asked, { record }) => record.answer(seriesFor(record, asked.series), parseAsOf(asked.asOf, record.today())),
});
