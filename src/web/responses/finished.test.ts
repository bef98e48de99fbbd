import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { ROOT } from '../parts/layout.ts';
import { SETTINGS_COOKIE } from '../routes/settings.ts';
import { finished } from './finished.ts';
import { FRESHNESS, keptBy } from './freshness.ts';
import type { Packing } from './packing.ts';
import { send } from './send.ts';

const LONG = 'No decision on season 2 has been announced. '.repeat(100);

const settingsCookie = (theme: string) => `${SETTINGS_COOKIE}=${encodeURIComponent(JSON.stringify({ theme }))}`;

/** What is made of a response, with the cookie of a visitor. */
async function madeOf(respond: (context: Context) => Response, packing: Packing = 'identity', cookie = '') {
  let made: Awaited<ReturnType<typeof finished>> = null;
  const app = new Hono().use(async (context, next) => {
    await next();
    made = await finished(context, packing);
  });
  app.get('/', respond);
  await app.request('/', { headers: { cookie } });
  return made as Awaited<ReturnType<typeof finished>>;
}

test('a text has its length in bytes and a tag that follows its content', async () => {
  const one = (await madeOf((context) => send(context, 'Étoile', 'text/plain')))!;
  const other = (await madeOf((context) => send(context, 'Etoile', 'text/plain')))!;
  assert.equal(one.headers.get('content-length'), '7');
  assert.match(one.headers.get('etag')!, /^"[\w-]{27}"$/);
  assert.notEqual(one.headers.get('etag'), other.headers.get('etag'));
});

test('what must not be stored, and what went wrong, has no tag', async () => {
  for (const respond of [
    (context: Context) => {
      keptBy(context, 'never');
      return send(context, 'Settings', 'text/plain');
    },
    (context: Context) => send(context, 'Not there', 'text/plain', 404),
  ])
    assert.equal((await madeOf(respond))!.headers.get('etag'), null);
});

test('a long text is packed where that is asked for, a short one and a picture of dots never', async () => {
  const packed = (await madeOf((context) => send(context, LONG, 'text/plain'), 'gzip'))!;
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  assert.equal(gunzipSync(packed.body).toString(), LONG);
  assert.equal(packed.headers.get('content-length'), String(packed.body.length));
  for (const [text, type, vary] of [
    ['short', 'text/plain', 'Accept-Encoding'],
    [LONG, 'image/png', null],
  ] as const) {
    const plain = (await madeOf((context) => send(context, text, type), 'gzip'))!;
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(plain.headers.get('vary'), vary);
  }
});

test('a page is in the theme of its visitor, and says that it depends on it', async () => {
  const page = `<!doctype html>\n${ROOT}<p>…</p>`;
  const dark = (await madeOf((context) => send(context, page, 'text/html; charset=utf-8'), 'identity', settingsCookie('dark')))!;
  assert.match(String(dark.body), /data-theme="dark"/);
  assert.match(dark.headers.get('vary')!, /Cookie/);
  const plain = (await madeOf((context) => send(context, page, 'text/html; charset=utf-8')))!;
  assert.equal(String(plain.body), page);
});

for (const status of [204, 301, 302, 303, 304, 308] as const)
  test(`a response of ${status} is left as it is`, async () => assert.equal(await madeOf((context) => context.body(null, status)), null));

test('each freshness is another', () => assert.equal(new Set(Object.values(FRESHNESS)).size, Object.keys(FRESHNESS).length));
