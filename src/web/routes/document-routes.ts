/** `/documents/ID`: a document on record, as a page with its claims marked and as plain text. */
import { Hono } from 'hono';
import { Failure } from '../../failure.ts';
import { deskOn } from '../../ledger/desk-on.ts';
import type { AppDeps } from '../deps.ts';
import { documentPage } from '../pages/document-page.ts';
import { pathOfSeries } from '../parts/places.ts';
import type { Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { send, sendFreshPage } from '../responses/send.ts';

export function documentPages({ ledger, now }: Pick<AppDeps, 'ledger' | 'now'>, { index }: Pick<Record, 'index'>): Hono {
  const app = new Hono();
  const desk = deskOn(ledger, now);
  app.get('/documents/:id{[0-9a-f]+\\.txt}', (context) => {
    const { document } = documentAt(context.req.param('id').slice(0, -'.txt'.length));
    keptBy(context, 'checked');
    return send(context, document.text, 'text/plain; charset=utf-8');
  });
  app.get('/documents/:id', (context) => {
    const id = context.req.param('id');
    return sendFreshPage(
      context,
      documentPage({
        stored: documentAt(id),
        findings: desk([id]).get(id) ?? [],
        seriesPath: (claim) => {
          const found = index.find(claim.seriesId ?? claim.series);
          return found.kind === 'match' ? pathOfSeries(found.series) : null;
        },
      }),
    );
  });

  return app;

  function documentAt(id: string) {
    const stored = ledger.document(id);
    if (stored !== null) return stored;
    throw new Failure('input/missing', 'No document of that name is on record.', {
      hint: 'The address may be cut short: a document that is on record is never taken away.',
    });
  }
}
