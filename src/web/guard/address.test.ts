import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { addressOf } from './address.ts';

const ROWS: readonly (readonly [connected: string, forwarded: string | null, direct: string, behindProxy: string])[] = [
  ['192.0.2.1', null, '192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', null, '192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', null, '2001:db8:1:2::/64', '2001:db8:1:2::/64'],
  ['2001:db8::6', null, '2001:db8:0:0::/64', '2001:db8:0:0::/64'],
  ['::1', null, '0:0:0:0::/64', '0:0:0:0::/64'],
  ['127.0.0.1', '198.51.100.7', '127.0.0.1', '198.51.100.7'],
  ['127.0.0.1', 'made-up, 198.51.100.7', '127.0.0.1', '198.51.100.7'],
  ['127.0.0.1', '', '127.0.0.1', '127.0.0.1'],
];
for (const [remoteAddress, forwarded, direct, behindProxy] of ROWS)
  test(`${remoteAddress} for ${forwarded ?? 'itself'} is ${direct}, behind a proxy ${behindProxy}`, async () => {
    const app = new Hono().get('/:proxy', (context) => context.text(addressOf(context, context.req.param('proxy') === 'proxy')));
    const headers: Record<string, string> = forwarded === null ? {} : { 'x-forwarded-for': forwarded };
    const ask = async (path: string) => (await app.request(path, { headers }, { incoming: { socket: { remoteAddress } } })).text();
    assert.deepEqual([await ask('/direct'), await ask('/proxy')], [direct, behindProxy]);
  });
