import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { originOf } from './origin.ts';

const ROWS: readonly (readonly [url: string, proto: string | null, trustsProxy: boolean, origin: string])[] = [
  ['http://127.0.0.1:4747/feed.xml?a=1', null, false, 'http://127.0.0.1:4747'],
  ['http://tv.example/feed.xml', 'https', false, 'http://tv.example'],
  ['http://tv.example/feed.xml', 'https', true, 'https://tv.example'],
  ['http://tv.example/feed.xml', 'http, https', true, 'https://tv.example'],
  ['http://tv.example/feed.xml', 'javascript', true, 'http://tv.example'],
  ['http://tv.example/feed.xml', null, true, 'http://tv.example'],
];
for (const [url, proto, trustsProxy, origin] of ROWS)
  test(`${url} by ${proto ?? 'itself'} ${trustsProxy ? 'through a proxy of ours' : ''} is of ${origin}`, async () => {
    const app = new Hono().get('/*', (context) => context.text(originOf(context, trustsProxy)));
    assert.equal(await (await app.request(url, { headers: proto === null ? {} : { 'x-forwarded-proto': proto } })).text(), origin);
  });
