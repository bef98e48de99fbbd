/** The desk over HTTP: the page, and the part of it that changes while somebody types. */
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { checkedParts, checkPage, type DraftModel, LONGEST_DRAFT } from '../pages/check-page.ts';
import type { Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { sendPage } from '../responses/send.ts';
import { parseAsOf } from './as-of.ts';
import { proofOf } from './draft.ts';

export function checkDesk(deps: Pick<AppDeps, 'ledger' | 'loadReader'>, record: Record): Hono {
  const app = new Hono();
  app.get('/check', (context) => {
    keptBy(context, 'checked');
    return sendPage(context, checkPage({ text: '', asOf: null, outcome: null }));
  });

  app.post('/check', async (context) => {
    const form = await context.req.parseBody();
    const model = await modelOf(wordsOf(form['draft']), wordsOf(form['asOf']));
    keptBy(context, 'never');
    return sendPage(context, context.req.query('parts') === undefined ? checkPage(model) : checkedParts(model));
  });
  return app;

  async function modelOf(sent: string, day: string): Promise<DraftModel> {
    // A form sends its lines with another end than the one that the page counts by.
    const text = sent.replaceAll('\r\n', '\n');
    const asOf = day === '' ? null : parseAsOf(day, record.today());
    if (text.trim() === '') return { text, asOf: day || null, outcome: null };
    if (text.length > LONGEST_DRAFT) {
      const outcome = { name: 'draft', reason: 'it is longer than a book', hint: 'Send a part of it' };
      return { text: '', asOf: day || null, outcome };
    }
    return { text, asOf: asOf?.toString() ?? null, outcome: await proofOf({ text, format: null, asOf }, { ...deps, record }) };
  }
}

const wordsOf = (field: unknown): string => (typeof field === 'string' ? field : '');
