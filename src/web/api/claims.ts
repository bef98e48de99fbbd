/** `GET /claims`: who said what of one series, or in one document. */
import { z } from 'zod';
import { Sourced } from '../../claim/answer.ts';
import { PREDICATES } from '../../claim/claim.ts';
import { SPEAKERS } from '../../claim/words.ts';
import { Failure } from '../../failure.ts';
import { seriesFor } from '../routes/asked.ts';
import { operation } from './operation.ts';
import { contentName, pageOf } from './paging.ts';
import { cursor, limit, nextCursor, oneSeries, season, since, until } from './parameters.ts';

const ClaimPage = z.object({ claims: z.array(Sourced), cursor: nextCursor }).meta({ id: 'ClaimPage' });

export const claims = operation({
  id: 'claims',
  method: 'get',
  path: '/claims',
  says: 'The claims about one series, or in one document, each with the document that makes it, in the order in which they were said.',
  asks: z.strictObject({
    series: oneSeries,
    document: z.string().max(64).optional().describe('in this document alone, by its id'),
    season,
    predicate: z.enum(PREDICATES).optional().describe('of this kind alone'),
    speaker: z.enum(SPEAKERS).optional().describe('this speaker’s alone'),
    since,
    until,
    limit: limit(100, 500),
    cursor,
  }),
  gives: ClaimPage,
  example: (sample) => ({ series: sample.series, limit: '5' }),
  answer(asked, { ledger, record }) {
    if (asked.series === undefined && asked.document === undefined)
      throw new Failure('usage/missing', 'whose claims?', { hint: 'give series or document; greenlit export has all claims there are' });
    const { season: number, predicate, document, until: saidBy } = asked;
    const all = ledger
      .sourced({
        ...(asked.series === undefined ? {} : { key: seriesFor(record, asked.series).key }),
        ...(number === undefined ? {} : { season: number }),
        ...(predicate === undefined ? {} : { predicate }),
        ...(document === undefined ? {} : { document }),
        ...(saidBy === undefined ? {} : { saidBy }),
      })
      .filter(({ claim }) => asked.speaker === undefined || claim.speaker === asked.speaker)
      .filter((one) => asked.since === undefined || (one.document.said ?? one.document.learned) >= asked.since);
    const page = pageOf(all, asked, contentName);
    return { claims: page.items, cursor: page.cursor };
  },
});
