/** `/calendar.ics`, `/feed.xml`, `/feed.rss`, `/feed.json`: what one subscribes to, with filters in the query. */
import { type Context, Hono } from 'hono';
import { dayRange } from '../../claim/edtf.ts';
import type { AppDeps } from '../deps.ts';
import { originOf } from '../guard/origin.ts';
import type { Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { send } from '../responses/send.ts';
import { renderCalendar } from './calendar.ts';
import { atomFeed, type Feed, feedEntries, jsonFeed, rssFeed } from './feeds.ts';
import { daysAsked, isAsked, type Query, selection } from './selection.ts';

const MOST_ENTRIES = 60;
const MOST_EVENTS = 1_000;
const PAST_DAYS = 28;
const FUTURE_DAYS = 730;

const FEEDS = [
  { path: '/feed.xml', type: 'application/atom+xml; charset=utf-8', render: atomFeed },
  { path: '/feed.rss', type: 'application/rss+xml; charset=utf-8', render: rssFeed },
  { path: '/feed.json', type: 'application/feed+json; charset=utf-8', render: (feed: Feed) => JSON.stringify(jsonFeed(feed)) },
] as const;

export function subscriptions({ trustsProxy }: Pick<AppDeps, 'trustsProxy'>, record: Record): Hono {
  const app = new Hono();
  for (const { path, type, render } of FEEDS)
    app.get(path, (context) => {
      keptBy(context, 'checked');
      return send(context, render(feedOf(context)), type);
    });
  app.get('/calendar.ics', (context) => {
    const query: Query = (name) => context.req.query(name);
    const isWanted = selection(query, record);
    const from = record.today().subtract({ days: daysAsked(query, 'pastDays', PAST_DAYS) });
    const to = record.today().add({ days: daysAsked(query, 'futureDays', FUTURE_DAYS) });
    const seasons = [...record.released(MOST_EVENTS), ...record.premieres(MOST_EVENTS)].filter((season) => {
      const { first, last } = dayRange(season.verdict.premiere!.edtf)!;
      return isWanted(season) && Temporal.PlainDate.compare(last, from) >= 0 && Temporal.PlainDate.compare(first, to) <= 0;
    });
    const expected = isAsked(query, 'forecasts') ? record.expected(MOST_EVENTS).filter(isWanted) : [];
    const text = renderCalendar(seasons, expected, { origin: originOf(context, trustsProxy), isCoarse: isAsked(query, 'coarse') });
    keptBy(context, 'checked');
    return send(context, text, 'text/calendar; charset=utf-8');
  });
  return app;

  function feedOf(context: Context): Feed {
    const isWanted = selection((name) => context.req.query(name), record);
    const changes = record.allChanges().filter(isWanted).slice(0, MOST_ENTRIES);
    const origin = originOf(context, trustsProxy);
    const [newest] = changes;
    const { pathname: path, search } = new URL(context.req.url);
    return {
      title:
        context.req.query('series') === undefined || newest === undefined ? 'Greenlit: what changed' : `Greenlit: ${newest.series.title}`,
      home: `${origin}/`,
      self: origin + path + search,
      updated: `${newest?.verdict.fate.since ?? record.today()}T00:00:00Z`,
      entries: feedEntries(changes, origin),
    };
  }
}
