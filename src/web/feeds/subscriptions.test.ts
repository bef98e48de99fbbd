import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFeed } from 'feedsmith';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { answererOn } from '../../cli/answers.ts';
import { recordChanges } from '../../cli/recording.ts';
import { MADE_UP_NOW, madeUpApp } from '../made-up-app.ts';
import { CALENDAR_ASKS, FEED_ASKS } from './subscriptions.ts';

const CHANGE = {
  season: 3,
  before: null,
  after: 'cancelled',
  probability: 0.97,
  premiere: null,
  since: '2026-10-20',
  documents: [],
} as const;
const { app, ledger } = madeUpApp(answererOn);
const ofOnePage = ledger.series().filter(({ title }) => /Ninth Street|Sons/.test(title));
ledger.recordChanges(
  ofOnePage.map(({ key, title }) => ({ ...CHANGE, key, title })),
  MADE_UP_NOW.toString(),
);
recordChanges(ledger, new Set(ledger.series().map(({ key }) => key)), { now: () => MADE_UP_NOW, status: null, talk: () => {} });
/** Atom's titles come with their kind. */
const words = (title: unknown): string => String(typeof title === 'object' && title !== null && 'value' in title ? title.value : title);
const text = async (path: string) => (await app.request(path)).text();

/** Lines as RFC 5545 has them: unfolded, each a name with its value. */
async function eventsOf(path: string): Promise<readonly ReadonlyMap<string, string>[]> {
  const body = await text(path);
  assert.doesNotMatch(body, /(?<!\r)\n/);
  for (const line of body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const unfolded = body.replaceAll('\r\n ', '');
  assert.match(unfolded, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
  return unfolded
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => new Map(event.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])));
}

test('the calendar holds days, and not what is coarser', async () => {
  const events = await eventsOf('/calendar.ics');
  assert.deepEqual(
    events.map((event) => [event.get('SUMMARY'), event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE'), event.get('STATUS')]),
    [['Night Ferry: season 3', '20261205', '20261206', 'CONFIRMED']],
  );
  assert.equal(events[0]!.get('UID'), 'night-ferry-2024-season-3@greenlit');
  assert.equal(events[0]!.get('LAST-MODIFIED'), '20261115T080000Z');
});

const CALENDARS: readonly (readonly [query: string, titles: readonly string[]])[] = [
  ['coarse=true', ['Night Ferry: season 3', 'The Tide Clock: season 4 (not sure)']],
  ['futureDays=7', []],
  ['pastDays=400', ['Night Ferry: season 2', 'Night Ferry: season 3']],
  ['series=night-ferry-2024', ['Night Ferry: season 3']],
  ['series=ninth-street', []],
  ['carrier=lumen', ['Night Ferry: season 3']],
  ['carrier=lumen,+Channel+Nine&coarse=1', ['Night Ferry: season 3', 'The Tide Clock: season 4 (not sure)']],
  ['carrier=Channel+Nine&coarse=1', ['The Tide Clock: season 4 (not sure)']],
];
for (const [query, titles] of CALENDARS)
  test(`/calendar.ics?${query}`, async () => {
    const events = await eventsOf(`/calendar.ics?${query}`);
    assert.deepEqual(
      events.map((event) => event.get('SUMMARY')),
      titles,
    );
  });

const ADDRESSES = ['/calendar.ics', '/feed.xml', '/feed.rss', '/feed.json'];
const REFUSED: readonly (readonly [query: string, status: number, code: string, detail: RegExp])[] = [
  ['serie=night-ferry-2024', 400, 'usage/unknown', /^The parameters are: series, carrier/],
  ['series=nope', 404, 'series/unknown', /near/],
  ['carrier=zzz', 404, 'carrier/unknown', /commas/],
  ['carrier=lumen,zzz', 404, 'carrier/unknown', /commas/],
];
const REFUSED_BY_CALENDAR: typeof REFUSED = [
  ['pastDays=many', 400, 'usage/invalid', /so many days/],
  ['futureDays=-1', 400, 'usage/invalid', /so many days/],
  ['coarse=perhaps', 400, 'usage/invalid', /coarser/],
];
for (const [path, refused] of [
  ...ADDRESSES.map((path) => [path, REFUSED] as const),
  ...ADDRESSES.slice(1).map((path) => [path, [['pastDays=7', 400, 'usage/unknown', /are: series, carrier\.$/]]] as const),
  ['/calendar.ics', REFUSED_BY_CALENDAR] as const,
])
  for (const [query, status, code, detail] of refused)
    test(`${path}?${query} is answered with ${status} and a problem`, async () => {
      const response = await app.request(`${path}?${query}`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const problem = (await response.json()) as { code: string; detail: string };
      assert.equal(problem.code, code);
      assert.match(problem.detail, detail);
    });

test('a service that is known and has nothing to come gives a calendar, and a feed', async () => {
  assert.deepEqual(await eventsOf('/calendar.ics?carrier=Netflix'), []);
  for (const path of ADDRESSES) assert.equal((await app.request(`${path}?carrier=Netflix`)).status, 200);
});

test('a service that only a series of the catalogue is on is known', async () => {
  const entry = { title: 'Lantern Row', carriers: ['Kite Box'] } as unknown as CatalogueEntry;
  const directory = { byId: () => null, lookup: () => [], entries: [entry] };
  const { app: knowing } = madeUpApp(answererOn, { catalogue: directory });
  assert.equal((await knowing.request('/calendar.ics?carrier=kite+box')).status, 200);
  assert.equal((await app.request('/calendar.ics?carrier=kite+box')).status, 404);
});

/** 'calendar, feeds' of the rows of the table of filters. */
const ROWS = /^\| `(\w+)=[^`]*` \| (calendar(?:, feeds)?) \|/gm;
test('docs/viewers.md has every filter, and says what takes it', () => {
  const rows = [...readFileSync('docs/viewers.md', 'utf8').matchAll(ROWS)].map(([, name, takers]) => [name, takers]);
  const taken = Object.keys(CALENDAR_ASKS.shape).map((name) => [name, name in FEED_ASKS.shape ? 'calendar, feeds' : 'calendar']);
  assert.deepEqual(rows, taken);
});

for (const [path, format] of [
  ['/feed.xml', 'atom'],
  ['/feed.rss', 'rss'],
  ['/feed.json', 'json'],
] as const)
  test(`${path} is a feed to another's parser, hostile titles and all`, async () => {
    const parsed = parseFeed(await text(path));
    assert.equal(parsed.format, format);
    const feed = parsed.feed as { entries?: readonly { title?: unknown }[]; items?: readonly { title?: unknown }[] };
    const titles = (feed.entries ?? feed.items ?? []).map(({ title }) => words(title));
    assert.equal(titles[0], 'Night Ferry: Season 3 has been ordered. It comes on 5 December 2026.');
    assert.ok(
      titles.some((title) => title.startsWith('<script>alert(1)</script> & Sons:')),
      titles.join('\n'),
    );
    const only = parseFeed(await text(`${path}?series=ninth-street`)).feed as typeof feed;
    assert.equal((only.entries ?? only.items ?? []).length, 1);
  });

test('a feed holds what is on record as changed, and so does the answer of the API', async () => {
  const feed = (await (await app.request('/feed.json')).json()) as {
    items: readonly { title: string; id: string; date_published: string }[];
  };
  const { changes } = (await (await app.request('/api/v1/changes')).json()) as { changes: readonly { cursor: number; since: string }[] };
  assert.ok(changes.length > 0);
  assert.deepEqual(
    feed.items.map(({ id, date_published: on }) => [id.split('/').at(-1), on.slice(0, 10)]),
    changes.toReversed().map(({ cursor, since }) => [String(cursor), since]),
  );
});

test('a feed that did not change keeps its bytes', async () => {
  assert.equal(await text('/feed.xml'), await text('/feed.xml'));
  assert.equal(await text('/calendar.ics'), await text('/calendar.ics'));
});
