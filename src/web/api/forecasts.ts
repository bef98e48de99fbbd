/** `GET /forecasts`: what usually happens next, and what was said to at the time. */
import { z } from 'zod';
import { Answer, Forecast } from '../../claim/answer.ts';
import { parseAsOf } from '../routes/as-of.ts';
import { seriesFor } from '../routes/asked.ts';
import { operation } from './operation.ts';
import { asOf, season, series } from './parameters.ts';

const Issued = z
  .object({
    cursor: z.int().positive(),
    model: z.string().describe('version of the model'),
    issued: z.string().describe('when it was put on record, ISO 8601 UTC'),
    forecast: Forecast,
  })
  .meta({ id: 'IssuedForecast', description: 'A forecast as it was shown: never changed afterwards, and scored when the truth is known' });
const Forecasts = z
  .object({
    series: Answer.shape.series,
    asOf: Answer.shape.asOf,
    forecast: Forecast.nullable().describe('as of that day; null where nothing is open or too little is known'),
    issued: z.array(Issued).describe('those put on record by then, the first first'),
  })
  .meta({ id: 'Forecasts' });

export const forecasts = operation({
  id: 'forecasts',
  method: 'get',
  path: '/forecasts',
  says: 'The probability that an undecided season is ordered and when it would be out, and the forecasts that were issued before.',
  asks: z.strictObject({ series, season, asOf }),
  gives: Forecasts,
  example: (sample) => ({ series: sample.series }),
  answer(asked, { ledger, record }) {
    const one = seriesFor(record, asked.series);
    const whole = record.answer(one, parseAsOf(asked.asOf, record.today()));
    const isWanted = (number: number) => asked.season === undefined || asked.season === number;
    const issued = ledger
      .forecasts({ key: one.key })
      .filter(({ forecast: { season: number }, issued: on }) => isWanted(number) && on.slice(0, 10) <= whole.asOf)
      .map(({ cursor, model, issued: on, forecast }) => ({ cursor, model, issued: on, forecast }));
    const forecast = whole.forecast !== null && isWanted(whole.forecast.season) ? whole.forecast : null;
    return { series: whole.series, asOf: whole.asOf, forecast, issued };
  },
});
