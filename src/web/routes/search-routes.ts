/** `/search`: the series that is meant, or those that may be, and what was said in other documents; `/search/suggestions` while somebody types. */
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { searchPage, suggestions } from '../pages/search-page.ts';
import { pathOfSeries } from '../parts/places.ts';
import type { Record } from '../record/record.ts';
import type { IndexedSeries } from '../record/series-index.ts';
import { sendFreshPage } from '../responses/send.ts';

const MOST_SUGGESTED = 6;
const MOST_HITS = 8;

export function searchPages({ ledger, catalogue }: Pick<AppDeps, 'ledger' | 'catalogue'>, record: Record): Hono {
  const app = new Hono();
  app.get('/search', (context) => {
    const query = (context.req.query('q') ?? '').trim();
    if (query === '') return sendFreshPage(context, searchPage({ query, kind: 'empty', answers: [], elsewhere: null, hits: [] }));
    const resolution = record.index.find(query);
    if (resolution.kind === 'match') return context.redirect(pathOfSeries(resolution.series), 303);
    const near =
      resolution.kind === 'ambiguous' ? resolution.candidates : [...new Set([...withTyped(query, []), ...resolution.suggestions])];
    const [elsewhere] = resolution.kind === 'unknown' ? catalogue.lookup(query) : [];
    return sendFreshPage(
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
    return sendFreshPage(
      context,
      suggestions(
        query,
        series.map((one) => record.answer(one, record.today())),
      ),
    );
  });

  return app;

  /** What begins with the words typed, after those that are surely meant. */
  function withTyped(query: string, first: readonly IndexedSeries[]): readonly IndexedSeries[] {
    const typed = ledger.suggest(query, MOST_SUGGESTED).map(({ key }) => record.index.byKey(key));
    return [...new Set([...first, ...typed.filter((series) => series !== null)])];
  }
}
