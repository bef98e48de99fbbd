import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { openLedger } from '../../ledger/ledger.ts';
import { madeUp } from '../../ledger/made-up.ts';
import { keepResponses } from './kept-responses.ts';

const STAMP = { learned: '2026-11-21T10:00:00Z', reader: 'test' };

/** An app that counts how often it makes a page. */
function setUp(mostBytes?: number) {
  const ledger = openLedger(':memory:');
  const at = { now: Temporal.Instant.from('2026-11-21T23:50:00Z'), made: 0 };
  const app = new Hono().use(keepResponses({ ledger, now: () => at.now }, mostBytes));
  const page = (cacheControl: string) => ({ 'cache-control': cacheControl, 'x-made': String(++at.made) });
  app.get('/page/*', (context) => context.html('<p>page</p>', 200, page('no-cache')));
  app.get('/secret', (context) => context.text('secret', 200, page('no-store')));
  app.get('/cookie', (context) => context.text('cookie', 200, { ...page('no-cache'), 'set-cookie': 'a=1' }));
  app.get('/missing', (context) => context.text('missing', 404, page('no-cache')));
  app.post('/page/a', (context) => context.text('posted', 200, page('no-cache')));
  const made = async (path: string, init: RequestInit = {}) => (await app.request(path, init)).headers.get('x-made');
  return { ledger, app, at, made };
}

test('a page is kept from the second time on, and is the same then', async () => {
  const { app } = setUp();
  const [first, second, third] = [await app.request('/page/a'), await app.request('/page/a'), await app.request('/page/a')];
  assert.deepEqual(Object.fromEntries(third.headers), Object.fromEntries(second.headers));
  assert.deepEqual(
    [first, second, third].map(({ headers }) => headers.get('x-made')),
    ['1', '2', '2'],
  );
  assert.equal(await third.text(), await first.text());
});

for (const [what, path, init] of [
  ['another address', '/page/b', {}],
  ['another query', '/page/a?asOf=2026-01-01', {}],
  ['another way to pack it', '/page/a', { headers: { 'accept-encoding': 'gzip' } }],
  ['another visitor’s settings', '/page/a', { headers: { cookie: 'greenlit=dark' } }],
  ['another way to the proxy', '/page/a', { headers: { 'x-forwarded-proto': 'https' } }],
  ['another name of the server', 'http://tv.example/page/a', {}],
] as const)
  test(`${what} is another page`, async () => {
    const { made } = setUp();
    await made('/page/a');
    assert.deepEqual([await made('/page/a'), await made(path, init), await made('/page/a')], ['2', '3', '2']);
  });

test('a cookie that is not ours changes nothing', async () => {
  const { made } = setUp();
  await made('/page/a');
  assert.deepEqual([await made('/page/a'), await made('/page/a', { headers: { cookie: 'tracker=1' } })], ['2', '2']);
});

test('what is put on record makes every page anew', async () => {
  const { ledger, made } = setUp();
  await made('/page/a');
  assert.equal(await made('/page/a'), '2');
  const { document, reading } = madeUp(1);
  ledger.add(document, reading, STAMP);
  assert.equal(await made('/page/a'), '3');
});

test('a new day makes every page anew', async () => {
  const { at, made } = setUp();
  await made('/page/a');
  assert.equal(await made('/page/a'), '2');
  at.now = at.now.add({ minutes: 9 });
  assert.equal(await made('/page/a'), '2');
  at.now = at.now.add({ minutes: 1 });
  assert.equal(await made('/page/a'), '3');
});

for (const path of ['/secret', '/cookie', '/missing'])
  test(`${path} is not kept`, async () => {
    const { made } = setUp();
    assert.deepEqual([await made(path), await made(path), await made(path)], ['1', '2', '3']);
  });

test('who asks for the head alone gets that of the page', async () => {
  const { app, made } = setUp();
  await made('/page/a');
  const head = await app.request('/page/a', { method: 'HEAD' });
  const page = await app.request('/page/a');
  assert.deepEqual(Object.fromEntries(head.headers), Object.fromEntries(page.headers));
  assert.deepEqual([await head.text(), await page.text()], ['', '<p>page</p>']);
});

test('what is posted is never answered from memory', async () => {
  const { made } = setUp();
  await made('/page/a');
  assert.deepEqual([await made('/page/a'), await made('/page/a', { method: 'POST' })], ['2', '3']);
});

test('who has the page is told that it is the same, without a body', async () => {
  const { app } = setUp();
  const tag = (await app.request('/page/a')).headers.get('etag')!;
  for (const asked of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const response = await app.request('/page/a', { headers: { 'if-none-match': asked } });
    assert.equal(response.status, 304, asked);
    assert.equal(response.headers.get('etag'), tag);
    assert.equal(await response.text(), '');
  }
  assert.equal((await app.request('/page/a', { headers: { 'if-none-match': '"other"' } })).status, 200);
});

test('what was asked for least lately goes first', async () => {
  const { made } = setUp('<p>page</p>'.length * 2);
  for (const path of ['/page/a', '/page/a', '/page/b', '/page/b', '/page/a', '/page/c', '/page/c']) await made(path);
  assert.deepEqual([await made('/page/a'), await made('/page/c'), await made('/page/b')], ['2', '6', '7']);
});

test('pages that are asked for once push nothing out', async () => {
  const { made } = setUp('<p>page</p>'.length * 2);
  for (const path of ['/page/a', '/page/a', ...Array.from({ length: 50 }, (_, index) => `/page/${index}`)]) await made(path);
  assert.equal(await made('/page/a'), '2');
});

test('a head without a body has its length, and a packed page its own tag', async () => {
  const { app } = setUp();
  const head = await app.request('/page/a', { method: 'HEAD' });
  assert.equal(head.headers.get('content-length'), String('<p>page</p>'.length));
  assert.match(head.headers.get('etag') ?? '', /^"[\w-]+"$/);
});
