import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answer } from '../../claim/answer.ts';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { STORIES, storyItem } from '../made-up-coverage.ts';

const ferry = storyItem(STORIES[4]!);
const { app, ledger } = madeUpApp(answererOn);
ledger.recordChanges(
  [3, 4, 5].map((season) => ({
    key: 'night-ferry-2024',
    title: 'Night Ferry',
    season,
    before: null,
    after: 'renewed' as const,
    probability: 0.9,
    premiere: '2026-12-05',
    since: `2026-11-0${season}`,
    documents: [ferry.document.id],
  })),
  '2026-11-15T08:00:00Z',
);
const at = (path: string, init: RequestInit = {}) => app.request(`/api/v1${path}`, init);
const json = async (path: string) => (await at(path)).json();

/** More than any one document has. */
const LONG = 'Harbour Lights is back. '.repeat(90_000);
const LONGEST_SHOWN = 50;

/** What is refused, with the code that programs tell it by. */
const REFUSED: readonly (readonly [path: string, status: number, code: string, init?: RequestInit])[] = [
  ['/answer', 400, 'usage/missing'],
  ['/answer?series=', 400, 'usage/missing'],
  ['/answer?series=zzz', 404, 'series/unknown'],
  ['/documents?cursor=99999999', 400, 'usage/invalid'],
  ['/answer?series=night-ferry-2024&asof=2020-01-01', 400, 'usage/unknown'],
  ['/answer?series=night-ferry-2024&asOf=2020-02-30', 400, 'date/invalid'],
  ['/answer?series=night-ferry-2024&fields=nothing', 400, 'usage/invalid'],
  ['/series/zzz', 404, 'series/unknown'],
  ['/seasons?series=night-ferry-2024&season=two', 400, 'usage/invalid'],
  ['/claims', 400, 'usage/missing'],
  ['/claims?series=night-ferry-2024&predicate=rumour', 400, 'usage/invalid'],
  ['/claims?series=night-ferry-2024&cursor=nowhere', 400, 'usage/invalid'],
  ['/documents?cursor=2020-01-01_nowhere', 400, 'usage/invalid'],
  ['/documents?limit=100000', 400, 'usage/invalid'],
  ['/documents/nowhere', 404, 'input/missing'],
  ['/changes?since=lately', 400, 'usage/invalid'],
  ['/nothing', 404, 'page/unknown'],
  ['/answer', 405, 'request/method', { method: 'DELETE' }],
  ['/read', 405, 'request/method'],
  ['/read', 415, 'input/unsupported', { method: 'POST', body: 'text', headers: { 'content-type': 'application/pdf' } }],
  ['/read', 422, 'input/rejected', { method: 'POST', body: '', headers: { 'content-type': 'text/plain' } }],
  [
    '/read',
    422,
    'input/rejected',
    { method: 'POST', body: '[{"text":"a b"},{"text":"c d"}]', headers: { 'content-type': 'application/json' } },
  ],
  ['/read', 422, 'input/rejected', { method: 'POST', body: LONG, headers: { 'content-type': 'text/plain' } }],
  ['/read', 422, 'input/rejected', { method: 'POST', body: '{"text":', headers: { 'content-type': 'application/json' } }],
];
for (const [path, status, code, init] of REFUSED)
  test(`${init?.method ?? 'GET'} ${path} ${String(init?.body ?? '').slice(0, LONGEST_SHOWN)} is a problem: ${code}`, async () => {
    const response = await at(path, init);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const problem = (await response.json()) as { status: number; code: string; title: string; detail: string };
    assert.deepEqual([response.status, problem.status, problem.code], [status, status, code]);
    assert.ok(problem.title.length > 10 && problem.detail.length > 10);
  });

/** Addresses that no client of good will makes. */
const STRANGE = [
  '/series/%E0%A4%A',
  '/answer?series=%E0%A4%A',
  '/series/%00',
  '/answer?series[]=a',
  '/search?q=%22%22%22%22',
  '/search?q=*',
  '/search?q=a%20OR%20NEAR(',
  '/answer?series=x&fields=__proto__',
  '/answer?series=night-ferry-2024&fields=seasons.fate.probabilities.__proto__',
  '/claims?series=constructor',
  '/documents?publisher=%27%3B--',
];
for (const path of STRANGE)
  test(`${path} is answered or refused, and is no fault of ours`, async () => {
    const { status } = await at(path);
    assert.ok(status < 500, `${status}`);
  });

test('HEAD answers as GET does, without the body', async () => {
  const response = await at('/health', { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(await response.text(), '');
});

test('a refused method says which are taken', async () => {
  assert.equal((await at('/documents', { method: 'PUT' })).headers.get('allow'), 'GET, POST, HEAD, OPTIONS');
  assert.equal((await at('/read')).headers.get('allow'), 'POST, OPTIONS');
});

test('every page of another site may read, and none may post', async () => {
  const reading = await at('/health');
  assert.equal(reading.headers.get('access-control-allow-origin'), '*');
  assert.equal(reading.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal((await at('/answer?series=zzz')).headers.get('access-control-allow-origin'), '*', 'problems can be read too');
  const preflight = await at('/read', { method: 'OPTIONS' });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-methods'), 'GET, HEAD');
  const posting = await at('/read', { method: 'POST', body: 'Rain is likely.', headers: { 'content-type': 'text/plain' } });
  assert.equal(posting.status, 200);
  assert.equal(posting.headers.get('access-control-allow-origin'), null);
  assert.equal(posting.headers.get('cache-control'), 'no-store');
});

test('an answer that has not changed is not sent again', async () => {
  const first = await at('/answer?series=night-ferry-2024');
  const etag = first.headers.get('etag')!;
  const again = await at('/answer?series=night-ferry-2024', { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  const other = await at('/answer?series=night-ferry-2024&asOf=2026-11-20', { headers: { 'if-none-match': etag } });
  assert.equal(other.status, 200);
});

test('an answer comes packed where the client can unpack it', async () => {
  const plain = await (await at('/answer?series=night-ferry-2024')).text();
  const packed = await at('/answer?series=night-ferry-2024', { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  const unpacked = await new Response(packed.body!.pipeThrough(new DecompressionStream('gzip'))).text();
  assert.equal(unpacked, plain);
});

const IDS = { imdb: 'tt9000001', tvdb: 900_002, tmdb: 900_003, tvmaze: 900_004, trakt: null, wikidata: 'Q900005' };
const linked = madeUpApp(answererOn, {
  catalogue: {
    byId: (id) =>
      id === 'night-ferry-2024' ? ({ title: 'Night Ferry', aliases: ['Nattferja'], year: 2024, country: 'NO', ids: IDS } as never) : null,
    entries: [],
    lookup: (query) => (query === 'lantern row' ? [{ title: 'Lantern Row' } as never] : []),
  },
});
for (const id of [
  'tt9000001',
  'TT9000001',
  'imdb:tt9000001',
  'tvdb:900002',
  'tmdb:900003',
  'tvmaze:900004',
  '900004',
  'Q900005',
  'wikidata:Q900005',
  'night-ferry-2024',
  'Nattferja',
])
  test(`/series/${id} by whatever id`, async () => {
    const series = (await (await linked.app.request(`/api/v1/series/${id}`)).json()) as { slug: string; ids: object };
    assert.equal(series.slug, 'night-ferry-2024');
    assert.deepEqual(series.ids, IDS);
  });

test('a series that the catalogue alone knows is named', async () => {
  const elsewhere = async (q: string) =>
    ((await (await linked.app.request(`/api/v1/search?q=${q}`)).json()) as { elsewhere: string | null }).elsewhere;
  assert.equal(await elsewhere('Lantern+Row'), 'Lantern Row');
  assert.equal(await elsewhere('Night+Ferry'), null);
});

test('fields leaves out the rest', async () => {
  assert.deepEqual(await json('/answer?series=night-ferry-2024&fields=series.title,seasons.season,seasons.premiere.edtf'), {
    series: { title: 'Night Ferry' },
    seasons: [
      { season: 3, premiere: { edtf: '2026-12-05' } },
      { season: 2, premiere: { edtf: '2026-01-09' } },
    ],
  });
});

/** Lists, the same a page of one or two at a time as all at once. */
const LISTS = {
  '/series': 'series',
  '/documents': 'documents',
  '/documents?series=harbour-lights': 'documents',
  '/documents?since=2020-03-01&until=2026-10-20': 'documents',
  '/claims?series=harbour-lights': 'claims',
  '/claims?series=harbour-lights&speaker=outlet&since=2020-03-03': 'claims',
  '/decisions': 'seasons',
  '/premieres': 'seasons',
  '/publishers': 'publishers',
} as const;
for (const [path, name] of Object.entries(LISTS))
  for (const size of [1, 2])
    test(`${path} in pages of ${size}`, async () => {
      const joined = path.includes('?') ? '&' : '?';
      const all = ((await json(path)) as { [name: string]: unknown[] })[name]!;
      const read: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null && read.length <= all.length; ) {
        const page = (await json(`${path}${joined}limit=${size}&cursor=${encodeURIComponent(cursor)}`)) as { cursor: string | null } & {
          [name: string]: unknown[];
        };
        assert.ok(page[name]!.length > 0 && page[name]!.length <= size);
        read.push(...page[name]!);
        cursor = page.cursor;
      }
      assert.ok(all.length > 1);
      assert.deepEqual(read, all);
    });

interface Changed {
  readonly changes: readonly { readonly season: number }[];
  readonly cursor: number;
  readonly more: boolean;
}
const CHANGES: readonly (readonly [query: string, seasons: readonly number[], cursor: number, more: boolean])[] = [
  ['', [3, 4, 5], 3, false],
  ['?limit=2', [4, 5], 3, false],
  ['?since=0&limit=2', [3, 4], 2, true],
  ['?since=2', [5], 3, false],
  ['?since=3', [], 3, false],
  ['?since=2026-11-04', [4, 5], 3, false],
  ['?series=night-ferry-2024&carrier=lumen', [3, 4, 5], 3, false],
  ['?carrier=Channel%20Nine', [], 3, false],
];
for (const [query, seasons, cursor, more] of CHANGES)
  test(`/changes${query}`, async () => {
    const found = (await json(`/changes${query}`)) as Changed;
    assert.deepEqual([found.changes.map(({ season }) => season), found.cursor, found.more], [seasons, cursor, more]);
  });

test('premieres by the days between which they may begin', async () => {
  const titles = async (query: string) =>
    ((await json(`/premieres?${query}&fields=seasons.series.title`)) as { seasons: { series: { title: string } }[] }).seasons.map(
      ({ series }) => series.title,
    );
  assert.deepEqual(await titles('until=2026-12-31'), ['Night Ferry']);
  assert.deepEqual(await titles('from=2027-03-20'), ['The Tide Clock']);
  assert.deepEqual(await titles('carrier=nobody'), []);
});

test('a misspelt title is answered with what is near', async () => {
  const found = (await json('/search?q=harbor+lihgts')) as { kind: string; series: readonly { slug: string }[] };
  assert.equal(found.kind, 'unknown');
  assert.deepEqual(
    found.series.map(({ slug }) => slug),
    ['harbour-lights'],
  );
});

test('the answer of a past day knows nothing later', async () => {
  const answer = Answer.parse(await json('/answer?series=harbour-lights&asOf=2020-03-15'));
  assert.deepEqual(
    answer.documents.map(({ said }) => said),
    ['2020-03-03', '2020-02-20'],
  );
});

test('the metrics count requests by kind', async () => {
  const counted = madeUpApp(answererOn);
  await counted.app.request('/series/harbour-lights');
  await counted.app.request('/series/nope');
  const lines = (await (await counted.app.request('/metrics')).text()).split('\n');
  assert.ok(lines.includes('greenlit_requests_total{kind="series",status="200"} 1'));
  assert.ok(lines.includes('greenlit_requests_total{kind="series",status="404"} 1'));
  assert.ok(lines.includes(`greenlit_documents ${STORIES.length}`));
  for (const line of lines.filter((one) => one !== ''))
    assert.match(line, /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? \d+)$/);
});
