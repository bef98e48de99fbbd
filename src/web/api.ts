/** `/api/v1`: the same Answer as data. */
import { Hono } from 'hono';
import { Failure } from '../failure.ts';
import { parseAsOf } from './as-of.ts';
import { seriesFor } from './asked.ts';
import type { AppDeps } from './deps.ts';
import type { Record } from './record.ts';

export function api(_deps: AppDeps, record: Record): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    // Reading is for everyone's pages; nothing here is secret or writes.
    context.header('access-control-allow-origin', '*');
    context.header('cross-origin-resource-policy', 'cross-origin');
    context.header('cache-control', 'no-cache');
    await next();
  });
  app.get('/answer', (context) => {
    const question = (context.req.query('series') ?? '').trim();
    if (question === '') throw new Failure('usage/missing', 'which series?', { hint: 'name it with ?series=, by title, slug or id' });
    const series = seriesFor(record, question);
    return context.json(record.answer(series, parseAsOf(context.req.query('asOf'), record.today())));
  });
  return app;
}
