/** The handlers of the pages: each reads the request, asks the record, renders, and does no more. */
import { type Context, Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { briefPages } from '../pages/brief-page.ts';
import { homePage } from '../pages/home-page.ts';
import { premieresPage } from '../pages/premieres-page.ts';
import { publishersPage } from '../pages/publishers-page.ts';
import { scorecardPage } from '../pages/scorecard-page.ts';
import { seriesListAsked, seriesListPage } from '../pages/series-list-page.ts';
import { seriesPage } from '../pages/series-page.ts';
import { pathOfSeries } from '../parts/places.ts';
import type { Record } from '../record/record.ts';
import { scorecardOn } from '../record/scorecard.ts';
import { sendFreshPage } from '../responses/send.ts';
import { neighbours, parseAsOf } from './as-of.ts';
import { seriesAt } from './asked.ts';
import { documentPages } from './document-routes.ts';
import { publishersAsked } from './publisher-rows.ts';
import { searchPages } from './search-routes.ts';
import { followedBy, settingsOf } from './settings.ts';

const MOST_CHANGES = 8;
const MOST_PREMIERES = 5;
const MOST_WAITING = 5;
const MOST_LISTED = 200;

export function pages({ ledger, catalogue, now }: AppDeps, record: Record): Hono {
  const app = new Hono();
  const scorecard = scorecardOn(ledger, record);
  const today = (context: Context): Temporal.PlainDate => todayFor(context, record);

  app.get('/', (context) => showHome(context, ledger, record));
  app.route('/', searchPages({ ledger, catalogue }, record));
  app.get('/series', (context) => {
    const asked = seriesListAsked(record.index, (name) => context.req.query(name));
    const answers = asked.rows.map((series) => record.answer(series, today(context)));
    return sendFreshPage(context, seriesListPage(asked, answers));
  });
  app.get('/series/:slug', (context) => showSeries(context, context.req.param('slug'), record, ledger));
  app.route('/', briefPages(record, today));
  app.route('/', documentPages({ ledger, now }, record));
  app.get('/premieres', (context) => {
    const settings = settingsOf(context);
    const premieres = record.premieres(MOST_LISTED, followedBy(settings));
    return sendFreshPage(context, premieresPage({ premieres, today: today(context), carriers: settings.carriers }));
  });
  app.get('/scorecard', (context) => sendFreshPage(context, scorecardPage(scorecard())));
  app.get('/publishers', (context) =>
    sendFreshPage(
      context,
      publishersPage(publishersAsked(ledger.publishers(), record.publishers(record.today()), (name) => context.req.query(name))),
    ),
  );
  return app;
}

function showHome(context: Context, ledger: AppDeps['ledger'], record: Record): Response {
  const settings = settingsOf(context);
  const isWanted = followedBy(settings);
  return sendFreshPage(
    context,
    homePage({
      changes: record.latestChanges(MOST_CHANGES, isWanted),
      decided: record.decided(MOST_CHANGES, isWanted),
      premieres: record.premieres(MOST_PREMIERES, isWanted),
      waiting: record.waiting(MOST_WAITING, isWanted),
      today: todayFor(context, record),
      series: record.index.count(),
      documents: ledger.stats().documents,
      carriers: settings.carriers,
    }),
  );
}

function showSeries(context: Context, slug: string, record: Record, ledger: AppDeps['ledger']): Response {
  const series = seriesAt(record, slug);
  const path = pathOfSeries(series);
  if (context.req.path !== path) return context.redirect(path + new URL(context.req.url).search, 302);
  const today = todayFor(context, record);
  const asOf = parseAsOf(context.req.query('asOf'), today);
  const answer = record.answer(series, asOf);
  return sendFreshPage(
    context,
    seriesPage({
      answer,
      kind: series.entry?.kind ?? null,
      asOf: {
        path,
        asOf: asOf.toString(),
        today: today.toString(),
        ...neighbours(record.days(series), asOf.toString(), today.toString()),
      },
      chance: record.chances(series, answer),
      textOf: (id) => ledger.document(id)?.document.text ?? null,
    }),
  );
}

/** The day that it is where the visitor is. */
const todayFor = (context: Context, record: Record): Temporal.PlainDate => record.today(settingsOf(context).timeZone ?? undefined);
