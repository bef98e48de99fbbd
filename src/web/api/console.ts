/** `/api`, and `/api/go`, which leads from a filled form to the address that answers it. */
import { Hono } from 'hono';
import { Failure } from '../../failure.ts';
import type { AppDeps } from '../deps.ts';
import type { Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { sendPage } from '../responses/send.ts';
import { BASE } from './openapi.ts';
import { OPERATIONS } from './operations.ts';
import { apiPage } from './page.ts';
import { sampleOf } from './sample.ts';

export function apiConsole({ ledger }: Pick<AppDeps, 'ledger'>, record: Record): Hono {
  const app = new Hono();
  app.get('/api', (context) => {
    keptBy(context, 'checked');
    return sendPage(
      context,
      apiPage({ operations: OPERATIONS, sample: sampleOf({ ledger, record }), origin: new URL(context.req.url).origin }),
    );
  });
  app.get('/api/go', (context) => {
    const { operation: id, ...filled } = context.req.query();
    const operation = OPERATIONS.find((one) => one.id === id && one.method === 'get');
    if (operation === undefined)
      throw new Failure('usage/invalid', `there is no operation '${(id ?? '').slice(0, 40)}'`, { hint: 'begin at /api' });
    return context.redirect(BASE + addressOf(operation.path, filled), 302);
  });
  return app;
}

/** The path with what stands in braces filled in, and what else was filled in as its query. */
function addressOf(path: string, filled: { readonly [name: string]: string }): string {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const query = Object.entries(filled).filter(([name, value]) => value !== '' && !inPath.has(name));
  const place = path.replace(/\{(\w+)\}/g, (_brace, name: string) => encodeURIComponent(filled[name] ?? ''));
  return query.length === 0 ? place : `${place}?${new URLSearchParams(query)}`;
}
