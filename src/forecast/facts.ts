/** What is known of a series when a forecast is asked for: the line that `greenlit forecast -` reads. */
import { z } from 'zod';
import { isoDay } from '../claim/edtf.ts';
import { Edtf } from '../claim/edtf-schema.ts';

/** Nothing, or a time: of a moment its day counts, as it is written. */
const AFTER_DAY = /^(?:$|[T ]\d{2}:)/;

const count = z.number().nonnegative().nullish();

export const SeasonFacts = z.object({
  number: z.int().nonnegative(),
  premiere: Edtf.nullish().describe('first episode, past or planned'),
  finale: Edtf.nullish().describe('last episode, past or planned'),
  episodes: count,
  hours28: count.describe('hours viewed in the first 28 days, in millions'),
  hours91: count.describe('hours viewed in the first 91 days, in millions'),
  weeksInTop10: count.describe('weeks in the weekly Top 10 of the service so far'),
});
export type SeasonFacts = Readonly<z.infer<typeof SeasonFacts>>;

export const SeriesFacts = z
  .object({
    series: z.string().min(1),
    carrier: z.string().nullish().describe('network or service that orders it, in any common spelling'),
    country: z.string().nullish().describe('country of origin, name or ISO 3166 code'),
    kind: z.string().nullish().describe('scripted, reality, anime, limited, documentary and the like'),
    genres: z.array(z.string()).nullish(),
    rating: z.number().min(0).max(10).nullish().describe('out of ten'),
    votes: count,
    seasons: z.array(SeasonFacts).default([]).describe('every season known by asOf; one without a premiere day may be an announced one'),
    asOf: z
      .string()
      .refine((text) => isoDay(text) !== null && AFTER_DAY.test(text.slice(10)), { message: 'not an ISO day such as 2020-02-27' })
      .describe('ISO day for which the forecast is made; nothing later may be used'),
    undecided: z.boolean().nullish().describe('true where it is known that no decision had been announced by asOf'),
  })
  .meta({ id: 'SeriesFacts', description: 'What is known of a series when a forecast is asked for' });
export type SeriesFacts = Readonly<z.infer<typeof SeriesFacts>>;
