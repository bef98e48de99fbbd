/** `GET /health`: how much there is, and how new it is. */
import { z } from 'zod';
import { operation } from './operation.ts';

const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string().describe('of the program'),
    documents: z.int(),
    claims: z.int().describe('of all readings'),
    series: z.int(),
    forecasts: z.int().describe('issued'),
    changes: z.int().describe('of verdicts'),
    firstSaid: z.string().nullable().describe('ISO day of the oldest document'),
    lastSaid: z.string().nullable().describe('ISO day of the newest document'),
    lastLearned: z.string().nullable().describe('when the last document was added, ISO 8601 UTC'),
    readers: z.array(z.object({ reader: z.string(), documents: z.int() })).describe('whose reading is the latest, of how many documents'),
  })
  .meta({ id: 'Health' });

export const health = operation({
  id: 'health',
  method: 'get',
  path: '/health',
  says: 'How much is on record, and how new it is.',
  asks: z.strictObject({}),
  gives: Health,
  example: () => ({}),
  answer(_asked, { ledger, version }) {
    const { documents, claims, series, forecasts, changes, firstSaid, lastSaid, lastLearned, readers } = ledger.stats();
    return { status: 'ok' as const, version, documents, claims, series, forecasts, changes, firstSaid, lastSaid, lastLearned, readers };
  },
});
