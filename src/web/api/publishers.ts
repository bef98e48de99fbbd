/** `GET /publishers`: how far each publisher is to be believed, from how its claims fared. */
import { z } from 'zod';
import { parseAsOf } from '../routes/as-of.ts';
import { operation } from './operation.ts';
import { contentName, pageOf } from './paging.ts';
import { asOf, cursor, limit, nextCursor } from './parameters.ts';

const Publisher = z
  .object({
    publisher: z.string().nullable().describe('null: pages that name none'),
    kind: z.string().describe('what it is, where its name tells'),
    held: z.number().describe('claims that held'),
    failed: z.number().describe('claims that did not'),
    open: z.number().describe('claims that nothing has settled yet'),
    prior: z.number().min(0).max(1).describe('what is expected of its kind'),
    reliability: z.number().min(0).max(1).describe('share of its claims that is expected to hold'),
    spread: z.number().describe('standard deviation of that'),
  })
  .meta({ id: 'Publisher', description: 'How the claims of one publisher fared' });
const PublisherPage = z.object({ asOf: z.string(), publishers: z.array(Publisher), cursor: nextCursor }).meta({ id: 'PublisherPage' });

export const publishers = operation({
  id: 'publishers',
  method: 'get',
  path: '/publishers',
  says: 'How far each publisher is to be believed, from how its claims fared; those with most claims tried first.',
  asks: z.strictObject({ asOf, limit: limit(100, 500), cursor }),
  gives: PublisherPage,
  example: () => ({ limit: '5' }),
  answer(asked, { record }) {
    const day = parseAsOf(asked.asOf, record.today());
    const all = record.publishers(day);
    const page = pageOf(all, asked, ({ publisher }) => contentName(publisher));
    return { asOf: day.toString(), publishers: page.items, cursor: page.cursor };
  },
});
