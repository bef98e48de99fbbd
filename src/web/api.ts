/** `/api/v1`: the same answers as data. `openapi.ts` describes what is here; a test holds the two together. */
import { Hono } from 'hono';
import { Failure } from '../failure.ts';
import { parseAsOf } from './as-of.ts';
import { seriesFor } from './asked.ts';
import type { AppDeps } from './deps.ts';
import { openApi } from './openapi.ts';
import type { Record, SeasonOf } from './record.ts';
import { selection } from './selection.ts';

const MOST_FOUND = 20;
const MOST_SEASONS = 200;

export function api({ ledger, version }: AppDeps, record: Record): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    // Reading is for everyone's pages; nothing here is secret or writes.
    context.header('access-control-allow-origin', '*');
    context.header('cross-origin-resource-policy', 'cross-origin');
    context.header('cache-control', 'no-cache');
    await next();
  });

  app.get('/answer', (context) => {
    const series = seriesFor(record, required('series', context.req.query('series')));
    return context.json(record.answer(series, parseAsOf(context.req.query('asOf'), record.today())));
  });

  app.get('/search', (context) => {
    const query = required('q', context.req.query('q'));
    const found = record.index.find(query);
    const sure = found.kind === 'match' ? [found.series] : found.kind === 'ambiguous' ? found.candidates : [];
    const typed = ledger.suggest(query, MOST_FOUND).flatMap(({ key }) => record.index.byKey(key) ?? []);
    const series = [...new Set([...sure, ...typed, ...(found.kind === 'unknown' ? found.suggestions : [])])].slice(0, MOST_FOUND);
    return context.json({
      kind: found.kind,
      season: found.season,
      series: series.map((one) => record.answer(one, record.today()).series),
    });
  });

  app.get('/changes', (context) => {
    const isWanted = selection((name) => context.req.query(name), record);
    return context.json({ seasons: record.allChanges().filter(isWanted).slice(0, MOST_SEASONS).map(seasonData) });
  });

  app.get('/premieres', (context) => {
    const isWanted = selection((name) => context.req.query(name), record);
    return context.json({ seasons: record.premieres(MOST_SEASONS).filter(isWanted).map(seasonData) });
  });

  app.get('/documents/:id', (context) => {
    const stored = ledger.document(context.req.param('id'));
    if (stored === null)
      throw new Failure('input/missing', 'no document of that name is on record', {
        hint: 'documents are named by the hash of their content',
      });
    const { document, said, learned, reader, reading } = stored;
    return context.json({ document, said, learned, reader, claims: reading.claims });
  });

  app.get('/openapi.json', (context) => context.json(openApi(version)));
  return app;
}

/** @throws {Failure} `usage/missing` */
function required(name: string, value: string | undefined): string {
  const text = value?.trim() ?? '';
  if (text === '') throw new Failure('usage/missing', `${name} is missing`, { hint: `give it in the query, as ?${name}=…` });
  return text;
}

const seasonData = ({ answer, verdict }: SeasonOf) => ({
  series: answer.series,
  season: verdict.season,
  fate: verdict.fate,
  premiere: verdict.premiere,
});
