/** `/metrics`: what a Prometheus server collects. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { AppDeps } from '../deps.ts';
import { FRESHNESS } from '../responses/freshness.ts';

/** Requests by what kind of page was asked for; no series' name is in it, so the numbers stay few. */
interface Counts {
  readonly requests: Map<string, number>;
}

export function counting(counts: Counts): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const kind = `kind="${kindOf(context)}",status="${context.res.status}"`;
    counts.requests.set(kind, (counts.requests.get(kind) ?? 0) + 1);
  };
}

const KINDS = new Set([
  'series',
  'documents',
  'search',
  'premieres',
  'publishers',
  'api',
  'assets',
  'calendar.ics',
  'feed.xml',
  'feed.rss',
  'feed.json',
]);

function kindOf(context: Context): string {
  const first = context.req.path.split('/')[1] ?? '';
  return first === '' ? 'home' : KINDS.has(first) ? first : 'other';
}

export function metrics({ ledger, version }: AppDeps, { requests }: Counts): Hono {
  const app = new Hono();
  app.get('/metrics', (context) => {
    const { documents, claims, series, bytes } = ledger.stats();
    const lines = [
      ...metric('greenlit_info', 'gauge', 'The version that runs.', [[`version="${version}"`, 1]]),
      ...metric('greenlit_documents', 'gauge', 'Documents on record.', [['', documents]]),
      ...metric('greenlit_claims', 'gauge', 'Claims of all readings on record.', [['', claims]]),
      ...metric('greenlit_series', 'gauge', 'Series on record.', [['', series]]),
      ...metric('greenlit_ledger_bytes', 'gauge', 'Size of the ledger.', [['', bytes]]),
      ...metric('greenlit_requests_total', 'counter', 'Requests answered.', [...requests].sort()),
      ...metric('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [['', process.memoryUsage.rss()]]),
    ];
    return context.body(`${lines.join('\n')}\n`, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': FRESHNESS.never,
    });
  });
  return app;
}

function metric(
  name: string,
  kind: string,
  help: string,
  samples: readonly (readonly [labels: string, value: number])[],
): readonly string[] {
  const values = samples.map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...values];
}
