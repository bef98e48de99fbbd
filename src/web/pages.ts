/** The handlers of the pages: each reads the request, asks the record, renders, and does no more. */
import { type Context, Hono } from 'hono';
import { Failure } from '../failure.ts';
import { neighbours, parseAsOf } from './as-of.ts';
import { seriesAt } from './asked.ts';
import { briefPages } from './brief-page.ts';
import type { AppDeps } from './deps.ts';
import { documentPage } from './document-page.ts';
import { homePage } from './home-page.ts';
import type { Html } from './html.ts';
import { seriesPath } from './places.ts';
import { premieresPage } from './premieres-page.ts';
import { publishersPage } from './publishers-page.ts';
import type { Record } from './record.ts';
import { scorecardOn } from './scorecard.ts';
import { scorecardPage } from './scorecard-page.ts';
import { searchPage, suggestions } from './search-page.ts';
import { send, sendPage } from './send.ts';
import type { IndexedSeries } from './series-index.ts';
import { seriesPage } from './series-page.ts';
import { followedBy, settingsOf } from './settings.ts';

const MOST_SUGGESTED = 6;
const MOST_HITS = 8;
const MOST_CHANGES = 8;
const MOST_PREMIERES = 5;
const MOST_WAITING = 5;
const MOST_LISTED = 200;

export function pages({ ledger, catalogue }: AppDeps, record: Record): Hono {
  const app = new Hono();
  const scorecard = scorecardOn(ledger, record);
  const show = (context: Context, page: Html) => {
    // Asked again each time, and answered with 304 where nothing changed.
    context.header('cache-control', 'no-cache');
    return sendPage(context, page);
  };

  app.get('/', (context) => {
    const { documents } = ledger.stats();
    const settings = settingsOf(context);
    const isWanted = followedBy(settings);
    return show(
      context,
      homePage({
        changes: record.changes(MOST_CHANGES, isWanted),
        premieres: record.premieres(MOST_PREMIERES, isWanted),
        waiting: record.waiting(MOST_WAITING, isWanted),
        today: todayFor(context),
        series: record.index.count(),
        documents,
        carriers: settings.carriers,
      }),
    );
  });

  app.get('/search', (context) => {
    const query = (context.req.query('q') ?? '').trim();
    if (query === '') return show(context, searchPage({ query, kind: 'empty', answers: [], elsewhere: null, hits: [] }));
    const resolution = record.index.find(query);
    if (resolution.kind === 'match') return context.redirect(pathOf(resolution.series), 303);
    const near = resolution.kind === 'ambiguous' ? resolution.candidates : withTyped(query, resolution.suggestions);
    const [elsewhere] = resolution.kind === 'unknown' ? catalogue.lookup(query) : [];
    return show(
      context,
      searchPage({
        query,
        kind: resolution.kind,
        answers: near.slice(0, MOST_SUGGESTED).map((series) => record.answer(series, record.today())),
        elsewhere: elsewhere?.title ?? null,
        hits: ledger.search(query, MOST_HITS),
      }),
    );
  });

  app.get('/search/suggestions', (context) => {
    const query = (context.req.query('q') ?? '').trim();
    const resolution = query === '' ? null : record.index.find(query);
    const sure = resolution?.kind === 'match' ? [resolution.series] : resolution?.kind === 'ambiguous' ? resolution.candidates : [];
    const series = withTyped(query, sure).slice(0, MOST_SUGGESTED);
    return show(
      context,
      suggestions(
        query,
        series.map((one) => record.answer(one, record.today())),
      ),
    );
  });

  app.get('/series/:slug', (context) => {
    const series = seriesAt(record, context.req.param('slug'));
    const path = pathOf(series);
    if (context.req.path !== path) return context.redirect(path + new URL(context.req.url).search, 302);
    const today = todayFor(context);
    const asOf = parseAsOf(context.req.query('asOf'), today);
    const answer = record.answer(series, asOf);
    const days = record.days(series);
    return show(
      context,
      seriesPage({
        answer,
        kind: series.entry?.kind ?? null,
        asOf: {
          path,
          asOf: asOf.toString(),
          today: today.toString(),
          ...neighbours(days, asOf.toString(), today.toString()),
        },
        chance: record.chances(series, answer),
      }),
    );
  });

  app.route(
    '/',
    briefPages(record, (id) => ledger.document(id), todayFor),
  );

  app.get('/documents/:id{[0-9a-f]+\\.txt}', (context) => {
    const { document } = documentAt(context.req.param('id').slice(0, -'.txt'.length));
    context.header('cache-control', 'no-cache');
    return send(context, document.text, 'text/plain; charset=utf-8');
  });
  app.get('/documents/:id', (context) =>
    show(
      context,
      documentPage({
        stored: documentAt(context.req.param('id')),
        seriesPath: (claim) => {
          const found = record.index.find(claim.seriesId ?? claim.series);
          return found.kind === 'match' ? pathOf(found.series) : null;
        },
      }),
    ),
  );

  app.get('/premieres', (context) =>
    show(
      context,
      premieresPage({
        premieres: record.premieres(MOST_LISTED, followedBy(settingsOf(context))),
        today: todayFor(context),
        carriers: settingsOf(context).carriers,
      }),
    ),
  );
  app.get('/scorecard', (context) => show(context, scorecardPage(scorecard())));
  app.get('/publishers', (context) =>
    show(context, publishersPage({ lines: ledger.publishers(), records: record.publishers(record.today()) })),
  );
  return app;

  /** The day that it is where the visitor is. */
  function todayFor(context: Context): Temporal.PlainDate {
    return record.today(settingsOf(context).timeZone ?? undefined);
  }

  function documentAt(id: string) {
    const stored = ledger.document(id);
    if (stored !== null) return stored;
    throw new Failure('input/missing', 'No document of that name is on record.', {
      hint: 'Documents are named by the hash of their content, and are never taken away: the address may be cut short.',
    });
  }

  /** What begins with the words typed, after those that are surely meant. */
  function withTyped(query: string, first: readonly IndexedSeries[]): readonly IndexedSeries[] {
    const typed = ledger.suggest(query, MOST_SUGGESTED).map(({ key }) => record.index.byKey(key));
    return [...new Set([...first, ...typed.filter((series) => series !== null)])];
  }
}

const pathOf = (series: IndexedSeries): string => seriesPath({ title: series.title, id: series.ledgerId });
