/** `/healthz`: the process answers. `/readyz`: it can read its ledger. */
import { type Context, Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { keptBy } from '../responses/freshness.ts';

export function health({ ledger, version, log }: AppDeps): Hono {
  const app = new Hono();
  app.use('/healthz', noStore).use('/readyz', noStore);
  app.get('/healthz', (context) => context.json({ status: 'ok', version }));
  app.get('/readyz', (context) => {
    try {
      const { documents, claims, schema } = ledger.stats();
      return context.json({ status: 'ready', documents, claims, schema });
    } catch (error) {
      log(`not ready: ${error instanceof Error ? error.message : String(error)}`);
      return context.json({ status: 'not ready', reason: 'the ledger cannot be read' }, 503);
    }
  });
  return app;
}

async function noStore(context: Context, next: () => Promise<void>): Promise<void> {
  keptBy(context, 'never');
  await next();
}
