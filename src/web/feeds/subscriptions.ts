/** `/calendar.ics`, `/feed.xml`, `/feed.rss`, `/feed.json`: what one subscribes to, with filters in the query. */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { dayRange } from '../../claim/edtf.ts';
import { askedOf } from '../api/asked-of.ts';
import { oneSeries } from '../api/parameters.ts';
import type { AppDeps } from '../deps.ts';
import { originOf } from '../guard/origin.ts';
import type { AnswerOf, Record } from '../record/record.ts';
import { keptBy } from '../responses/freshness.ts';
import { send } from '../responses/send.ts';
import { renderCalendar } from './calendar.ts';
import { atomFeed, dayOf, type Feed, feedEntries, jsonFeed, rssFeed } from './feeds.ts';
import { requireCarriers, type Selected, selection } from './selection.ts';

const MOST_ENTRIES = 60;
const MOST_EVENTS = 1_000;
const MOST_DAYS = 99_999;

const days = (usual: number) => z.coerce.number<number | string>().int().min(0).max(MOST_DAYS).default(usual);
const isAsked = z.stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'] }).default(false);

/** What feeds can be asked. */
export const FEED_ASKS = z.strictObject({
  series: oneSeries,
  carrier: z.string().max(1_000).optional().describe('what is on these networks and services alone, such as Netflix,HBO'),
});
/** What the calendar can be asked: a feed is of what happened, and has no days to choose. */
export const CALENDAR_ASKS = FEED_ASKS.extend({
  pastDays: days(28).describe('also what came in the last so many days'),
  futureDays: days(730).describe('what comes in so many days'),
  coarse: isAsked.describe('true for dates coarser than a week too'),
  forecasts: isAsked.describe('true for seasons that nobody has dated too'),
});

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
    const asked = askedOf(CALENDAR_ASKS, context.req.query());
    const isWanted = wanted(asked);
    const from = record.today().subtract({ days: asked.pastDays });
    const to = record.today().add({ days: asked.futureDays });
    const seasons = [...record.released(MOST_EVENTS), ...record.premieres(MOST_EVENTS)].filter((season) => {
      const { first, last } = dayRange(season.verdict.premiere!.edtf)!;
      return isWanted(season) && Temporal.PlainDate.compare(last, from) >= 0 && Temporal.PlainDate.compare(first, to) <= 0;
    });
    const expected = asked.forecasts ? record.expected(MOST_EVENTS).filter(isWanted) : [];
    const text = renderCalendar(seasons, expected, { origin: originOf(context, trustsProxy), isCoarse: asked.coarse });
    keptBy(context, 'checked');
    return send(context, text, 'text/calendar; charset=utf-8');
  });
  return app;

  function wanted(asked: Selected): (of: AnswerOf) => boolean {
    requireCarriers(asked.carrier, record);
    return selection(asked, record);
  }

  function feedOf(context: Context): Feed {
    const asked = askedOf(FEED_ASKS, context.req.query());
    const isWanted = wanted(asked);
    const changes = record.changes(MOST_ENTRIES, isWanted);
    const origin = originOf(context, trustsProxy);
    const [newest] = changes;
    const { pathname: path, search } = new URL(context.req.url);
    return {
      title: asked.series === undefined || newest === undefined ? 'Greenlit: what changed' : `Greenlit: ${newest.series.title}`,
      home: `${origin}/`,
      self: origin + path + search,
      updated: `${newest === undefined ? record.today() : dayOf(newest)}T00:00:00Z`,
      entries: feedEntries(changes, origin),
    };
  }
}
