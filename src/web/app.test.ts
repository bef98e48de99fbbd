import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runHere } from '../../test/run-here.ts';
import { answerSentences } from '../answer/sentences.ts';
import { Answer } from '../claim/answer.ts';
import { answererOn } from '../cli/answers.ts';
import { openLedger } from '../ledger/ledger.ts';
import { ASSETS } from './assets.ts';
import { madeUpApp } from './made-up-app.ts';
import { madeUpLedger, STORIES, storyItem } from './made-up-coverage.ts';

const { app, ledger, answer, logged } = madeUpApp(answererOn);
const get = (path: string, init?: RequestInit) => app.request(path, init);
const idOf = (index: number) => storyItem(STORIES[index]!).document.id;
const text = async (path: string) => (await get(path)).text();

const PAGES = [
  '/',
  '/search',
  '/search?q=harbor+lihgts',
  '/series/harbour-lights',
  '/series/night-ferry-2024',
  '/series/harbour-lights?asOf=2020-03-05',
  '/series/harbour-lights?asOf=2019-01-01',
  ...STORIES.map((_, index) => `/documents/${idOf(index)}`),
  '/premieres',
  '/series',
  '/publishers',
] as const;

for (const path of PAGES)
  test(`${path} is a page`, async () => {
    const response = await get(path);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    const html = await response.text();
    assert.match(html, /^<!doctype html>/);
    assert.equal(html.match(/<h1>/g)?.length, 1);
  });

const RESPONSES: readonly (readonly [path: string, status: number])[] = [
  ['/nope', 404],
  ['/series/nope', 404],
  ['/series/', 308],
  ['/series/%F0%9F%98%80', 404],
  ['/series/..%2f..%2fetc%2fpasswd', 404],
  ['/documents/nope', 404],
  [`/documents/${idOf(0).slice(0, 10)}`, 404],
  ['/assets/../app.ts', 404],
  ['/series/harbour-lights?asOf=yesterday', 400],
  ['/series/harbour-lights?asOf=2020-02-30', 400],
  ['/series/harbour-lights?asOf=2020', 400],
  ['/series/harbour-lights?asOf=-271821-04-20', 400],
  ['/series/harbour-lights?asOf=', 200],
  [`/search?q=${'a'.repeat(3000)}`, 400],
  ['/api/v1/answer', 400],
  ['/api/v1/answer?series=nope', 404],
  ['/api/v1/answer?series=harbour-lights&asOf=soon', 400],
  ['/api/v1/nope', 404],
  ['/healthz', 200],
  ['/readyz', 200],
];
for (const [path, status] of RESPONSES)
  test(`${path.slice(0, 60)} is answered with ${status}`, async () => assert.equal((await get(path)).status, status));

test('a day that has been and one that is to come are not told alike', async () => {
  assert.match(await text('/series/harbour-lights?asOf=2020-03-05'), /This is the answer as it stood on 5 March 2020\./);
  assert.match(await text('/series/harbour-lights?asOf=2090-01-01'), /as it would stand on 1 January 2090 if nothing more were said\./);
});

test('before anything was said a page has no list of documents, and leads to the first word', async () => {
  const page = await text('/series/harbour-lights?asOf=2019-01-01');
  assert.match(page, /No page on record by 1 January 2019 says whether Harbour Lights comes back\./);
  assert.match(page, /The first word on record is <a href="\/series\/harbour-lights\?asOf=2020-02-20">of 20 February 2020<\/a>/);
  assert.doesNotMatch(page, /0 documents/);
});

test('a title that is nearly right leads to the page', async () => {
  const response = await get('/search?q=was+Harbour+Lights+renewed%3F');
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('location'), '/series/harbour-lights');
  assert.match(await text('/series/harbor-light'), /href="\/series\/harbour-lights"/);
});

test('an address by the title leads to the one by the id, with its day', async () => {
  const response = await get('/series/night-ferry?asOf=2026-11-03');
  assert.equal(response.status, 302);
  assert.equal(response.headers.get('location'), '/series/night-ferry-2024?asOf=2026-11-03');
});

test('what is typed is answered', async () => {
  const fragment = await text('/search/suggestions?q=night');
  assert.match(fragment, /href="\/series\/night-ferry-2024"/);
  assert.match(fragment, /Season 3 has been ordered/);
  assert.doesNotMatch(fragment, /Harbour/);
});

test('a bad day is told in words, to people and to programs', async () => {
  assert.match(await text('/series/harbour-lights?asOf=soon'), /‘soon’ is not a day\./);
  const response = await get('/api/v1/answer?series=harbour-lights&asOf=soon');
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(((await response.json()) as { code: string }).code, 'date/invalid');
});

test('every response carries the headers', async () => {
  for (const path of ['/', '/nope', '/series/harbour-lights?asOf=x', ASSETS.style.path, '/api/v1/answer', '/healthz']) {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /unsafe|http|\*/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('referrer-policy'), 'same-origin', path);
  }
});

test('pages need nothing that the policy forbids, and nothing from elsewhere', async () => {
  for (const path of PAGES) {
    const html = await text(path);
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc="\/assets\/)/, path);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+="/, path);
    const loaded = [...html.matchAll(/<(?:script|img|source|iframe)[^>]*\ssrc="([^"]*)"|<link rel="(?:stylesheet|icon)" href="([^"]*)"/g)];
    for (const [, src, href] of loaded) assert.match(src ?? href!, /^\/assets\//, path);
  }
});

test('assets are there under the names that pages call', async () => {
  for (const { path, type, body } of Object.values(ASSETS)) {
    const response = await get(path);
    assert.equal(response.headers.get('content-type'), type);
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(await response.text(), body);
    assert.doesNotMatch(body, /https?:\/\/(?!www\.w3\.org\/2000\/svg)/, path);
    const tag = response.headers.get('etag');
    assert.ok(tag !== null);
    assert.equal((await app.request(path, { headers: { 'if-none-match': tag } })).status, 304);
  }
});

test('/search says why it has nothing', async () => {
  assert.match(await text('/search?q=zxqv'), /No document that was read has these words either\./);
  assert.doesNotMatch(await text('/search?q=harbor+lihgts'), /these words either/);
});

test('/premieres has the date of each first, its season and who shows it', async () => {
  const page = await text('/premieres');
  assert.match(
    page,
    /<time datetime="[^"]+">[^<]*\d{4}<\/time><\/p>\s*<div><a class="title" href="\/series\/night-ferry-2024">Night Ferry<\/a>\s*<p class="renewed">.*?Season 3/,
  );
});

test('/publishers says how far each is believed, those of which nothing was tried by their kind', async () => {
  const page = await text('/publishers');
  const { publishers } = JSON.parse(await text('/api/v1/publishers')) as {
    publishers: { publisher: string | null; reliability: number }[];
  };
  assert.ok(publishers.length > 2);
  for (const { publisher, reliability } of publishers) {
    const row = page
      .replaceAll('<wbr>', '')
      .split('<tr>')
      .find((part) => part.includes(`scope="row">${publisher ?? 'No publisher named'}<`));
    if (publisher?.includes('<') !== true) assert.match(row ?? '', new RegExp(`>${Math.round(100 * reliability)}%<`), String(publisher));
  }
});

test('a hostile title, publisher, headline, quote and address stay text', async () => {
  const hostile = STORIES.findIndex(({ series }) => series.includes('<script>'));
  const slug = /href="(\/series\/[^"]*alert[^"]*)"/.exec(await text('/'))?.[1];
  assert.ok(slug !== undefined);
  const paths = [
    '/',
    slug,
    `/documents/${idOf(hostile)}`,
    '/publishers',
    '/search?q=%3Cscript%3Ealert(9)%3C/script%3E',
    '/series/%3Cb%3E%22',
  ];
  for (const path of paths) {
    const html = await text(path);
    assert.doesNotMatch(html, /<script>|<img|<b onclick|javascript:|<b>"|alert\(9\)<\/script>/, path);
  }
  assert.match(await text(slug), /&lt;b onclick=&quot;alert\(5\)&quot;&gt;A second season&lt;\/b&gt;/);
});

test('a page that another name leads to is refused', async () => {
  const refused = await get('/', { headers: { host: 'evil.example' } });
  assert.equal(refused.status, 421);
  assert.doesNotMatch(await refused.text(), /Harbour/);
  for (const host of ['localhost:4747', '127.0.0.1:4747', '[::1]:4747', 'LOCALHOST'])
    assert.equal((await get('/', { headers: { host } })).status, 200, host);
  const open = madeUpApp(answererOn, { hosts: null });
  assert.equal((await open.app.request('/', { headers: { host: 'tv.example' } })).status, 200);
});

test('travel in time changes the answer', async () => {
  const before = await text('/series/harbour-lights?asOf=2020-02-21');
  const after = await text('/series/harbour-lights?asOf=2020-04-15');
  assert.match(before, /<p class="answer">Season 1 /);
  assert.match(after, /<p class="answer">No decision on season 2 has been announced\./);
  assert.doesNotMatch(before, /Couch Oracle|Second Sofa/);
  assert.doesNotMatch(after, /Couch Oracle/);
  assert.match(after, /href="\/series\/harbour-lights\?asOf=2020-04-14" aria-label="Before the last word/);
  assert.match(after, /href="\/series\/harbour-lights\?asOf=2023-06-01" aria-label="The next word/);
});

test('every quote of a series opens its document where it stands', async () => {
  const links = [...(await text('/series/harbour-lights')).matchAll(/href="(\/documents\/[0-9a-f]+)#(q\d+-\d+)"/g)];
  assert.ok(links.length >= 10, `${links.length} links`);
  for (const [, path, anchor] of links) assert.match(await text(path!), new RegExp(` id="${anchor}"`), `${path}#${anchor}`);
});

test('a document shows every claim in its place with who says so and which rule found it', async () => {
  const html = await text(`/documents/${idOf(0)}`);
  for (const { quote, predicate } of STORIES[0]!.claims) {
    assert.ok(html.includes(`>${quote}</mark>`), quote);
    assert.ok(html.includes(`made-up/${predicate}`), predicate);
  }
});

test('page, data and command line show the same Answer', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlit-web-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const db = join(folder, 'ledger.db');
  madeUpLedger(db).close();
  const kept = openLedger(db, { readonly: true });
  context.after(() => kept.close());
  const served = madeUpApp(answererOn, { ledger: kept });
  for (const asOf of ['2020-03-05', '2026-11-21']) {
    const { out } = await runHere(['ask', 'Harbour Lights', '--json', '--as-of', asOf, '--db', db]);
    const data = await (await served.app.request(`/api/v1/answer?series=harbour-lights&asOf=${asOf}`)).json();
    assert.deepEqual(data, JSON.parse(out));
    const html = await (await served.app.request(`/series/harbour-lights?asOf=${asOf}`)).text();
    for (const sentence of answerSentences(Answer.parse(data))) assert.ok(html.includes(sentence), `${asOf}: ${sentence}`);
  }
});

test('the data name the same as the function that answers', async () => {
  const data = await (await get('/api/v1/answer?series=was+night+ferry+renewed')).json();
  const asked = { key: 'night-ferry-2024', title: 'Night Ferry', id: 'night-ferry-2024', entry: null };
  assert.deepEqual(data, JSON.parse(JSON.stringify(answer(asked, Temporal.PlainDate.from('2026-11-21')))));
});

test('a series page stays under 60 KB however much is known', async () => {
  const many = madeUpLedger();
  const story = STORIES[1]!;
  const items = Array.from({ length: 400 }, (_, index) =>
    storyItem({
      ...story,
      headline: `${story.headline}, part ${index}`,
      publisher: `Paper ${index}`,
      said: `202${index % 6}-0${1 + (index % 9)}-1${index % 10}`,
    }),
  );
  for (const _ of many.addAll(items, { learned: '2026-11-16T08:00:00Z', reader: 'greenlit 0.1.0' }));
  const crowded = madeUpApp(answererOn, { ledger: many });
  const html = await (await crowded.app.request('/series/harbour-lights')).text();
  assert.match(html, /404 documents/);
  assert.ok(Buffer.byteLength(html) < 60_000, `${Buffer.byteLength(html)} bytes`);
});

test('what is added is on the next page', async () => {
  const growing = madeUpApp(answererOn);
  assert.equal((await growing.app.request('/series/quay-nine')).status, 404);
  const { document, reading } = storyItem({ ...STORIES[5]!, series: 'Quay Nine', headline: 'Quay Nine is cancelled' });
  growing.ledger.add(document, reading, { learned: '2026-11-20T08:00:00Z', reader: 'greenlit 0.1.0' });
  assert.match(await (await growing.app.request('/series/quay-nine')).text(), /will not be made/);
  assert.match(await (await growing.app.request('/')).text(), /Quay Nine/);
});

test('a page that did not change is not sent again', async () => {
  const first = await get('/series/harbour-lights');
  const tag = first.headers.get('etag');
  assert.ok(tag !== null);
  assert.equal((await get('/series/harbour-lights', { headers: { 'if-none-match': tag } })).status, 304);
});

test('an empty ledger says what to do', async () => {
  const empty = madeUpApp(answererOn, { ledger: openLedger(':memory:') });
  for (const path of ['/', '/premieres', '/publishers', '/search?q=x']) assert.equal((await empty.app.request(path)).status, 200, path);
  assert.match(await (await empty.app.request('/')).text(), /greenlit add PATH/);
});

test('without its ledger the server is not ready', async () => {
  const gone = openLedger(':memory:');
  gone.close();
  assert.equal((await madeUpApp(answererOn, { ledger: gone }).app.request('/readyz')).status, 503);
});

test('nothing above was a fault', () => {
  assert.deepEqual(logged, []);
  assert.equal(ledger.stats().documents, STORIES.length);
});
