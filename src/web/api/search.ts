/** `GET /search`: which series a question may mean, and where the coverage has its words. */
import { z } from 'zod';
import { titlesAsked } from '../../answer/resolve.ts';
import { Claim, Span } from '../../claim/claim.ts';
import { Citation } from '../../claim/verdict.ts';
import { findSeries } from './find.ts';
import { operation } from './operation.ts';
import { limit } from './parameters.ts';
import { SeriesOnRecord, seriesLineOf } from './series-line.ts';

const Hit = z
  .object({
    kind: z.enum(['quote', 'headline']),
    text: z.string(),
    matches: z.array(Span).describe('where the words stand in the text'),
    document: Citation,
    claim: Claim.nullable().describe('null for a headline'),
  })
  .meta({ id: 'Hit', description: 'Words of the coverage' });

const Found = z
  .object({
    kind: z.enum(['match', 'ambiguous', 'unknown']).describe('unknown: the series listed begin so, or are near'),
    season: z.int().positive().nullable().describe('the season that the question names'),
    series: z.array(SeriesOnRecord).describe('the likeliest first'),
    elsewhere: z.string().nullable().describe('title of a series that the catalogue knows and no document on record mentions'),
    hits: z.array(Hit).describe('the best first'),
  })
  .meta({ id: 'Found', description: 'What a question may mean, and where the coverage has its words' });

export const search = operation({
  id: 'search',
  method: 'get',
  path: '/search',
  says: 'Which series a question may mean, and where the coverage has its words.',
  asks: z.strictObject({ q: z.string().max(300).describe('what somebody typed'), limit: limit(20, 100) }),
  gives: Found,
  example: (sample) => ({ q: sample.words }),
  answer({ q, limit: most }, deps) {
    const { kind, season, series } = findSeries(q, most, deps);
    const [unread] = kind === 'unknown' ? titlesAsked(q).flatMap((title) => deps.catalogue.lookup(title)) : [];
    return { kind, season, series: series.map(seriesLineOf), elsewhere: unread?.title ?? null, hits: deps.ledger.search(q, most) };
  },
});
