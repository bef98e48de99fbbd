import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { FETCH_LIMITS, type FetchLimits, type FetchSetting, fetchPage } from './fetch.ts';
import { Manners } from './fetch-manners.ts';

const PAGE = '<h1>Harbor is renewed</h1>';
const LIMITS: FetchLimits = { ...FETCH_LIMITS, bytes: 10_000, milliseconds: 5_000, redirects: 3, allowPrivate: true };
const BOMB = gzipSync(Buffer.alloc(5_000_000));

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const packed =
  (encoding: string, bytes: Uint8Array): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
const redirect =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const ROUTES: Readonly<Record<string, Handler>> = {
  '/robots.txt': (_, response) => response.end('User-agent: greenlit\nDisallow: /private/'),
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  '/agent': (request, response) => response.end(request.headers['user-agent']),
  '/private/page': (_, response) => response.end(PAGE),
  '/gzip': packed('gzip', gzipSync(PAGE)),
  '/deflate': packed('deflate', deflateSync(PAGE)),
  '/br': packed('br', brotliCompressSync(PAGE)),
  '/zstd': packed('zstd', zstdCompressSync(PAGE)),
  '/bomb': packed('gzip', BOMB),
  '/unknown-packing': packed('rot13', Buffer.from(PAGE)),
  '/broken-packing': packed('gzip', gzipSync(PAGE).subarray(0, 20)),
  '/large': (_, response) => response.writeHead(200, { 'content-length': 50_000 }).end(Buffer.alloc(50_000)),
  '/large-unsaid': (_, response) => {
    for (let chunk = 0; chunk < 50; chunk++) response.write(Buffer.alloc(1_000));
    response.end();
  },
  '/just-fits': (_, response) => response.end(Buffer.alloc(10_000)),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half');
    setImmediate(() => response.destroy());
  },
  '/silent': () => {},
  '/stalls': (_, response) => response.write('half'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/to-page': redirect('/page#part'),
  '/to-private': redirect('/private/page'),
  '/to-file': redirect('file:///etc/passwd'),
  '/round': redirect('/round'),
};

let server: Server;
let origin = '';
const asked: string[] = [];

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    (ROUTES[request.url ?? ''] ?? ROUTES['/missing']!)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const quick = (): FetchSetting => ({ manners: new Manners({ delayMilliseconds: 0 }) });
const get = (path: string, limits: Partial<FetchLimits> = {}) => fetchPage(origin + path, { ...LIMITS, ...limits }, quick());

test('a page comes with its type, its address and its moment', async () => {
  const { bytes, contentType, finalUrl, fetchedAt } = await get('/page');
  assert.equal(new TextDecoder().decode(bytes), PAGE);
  assert.deepEqual([contentType, finalUrl], ['text/html; charset=utf-8', `${origin}/page`]);
  assert.equal(Temporal.Instant.from(fetchedAt).toString(), fetchedAt);
});

test('it says who asks', async () => {
  assert.equal(new TextDecoder().decode((await get('/agent', { userAgent: 'Greenlit/9 (about)' })).bytes), 'Greenlit/9 (about)');
});

for (const path of ['/gzip', '/deflate', '/br', '/zstd', '/to-page']) {
  test(`${path} gives the page`, async () => assert.equal(new TextDecoder().decode((await get(path)).bytes), PAGE));
}

test('a page that just fits is whole', async () => assert.equal((await get('/just-fits')).bytes.byteLength, 10_000));

test('the address after a redirect', async () => assert.equal((await get('/to-page')).finalUrl, `${origin}/page`));

const FAILING: readonly (readonly [path: string, code: string, limits?: Partial<FetchLimits>])[] = [
  ['/missing', 'fetch/failed'],
  ['/bomb', 'fetch/failed'],
  ['/large', 'fetch/failed'],
  ['/large-unsaid', 'fetch/failed'],
  ['/just-fits', 'fetch/failed', { bytes: 9_999 }],
  ['/unknown-packing', 'fetch/failed'],
  ['/broken-packing', 'fetch/failed'],
  ['/cut', 'fetch/failed'],
  ['/silent', 'fetch/failed', { milliseconds: 300 }],
  ['/stalls', 'fetch/failed', { milliseconds: 300 }],
  ['/round', 'fetch/failed'],
  ['/to-page', 'fetch/failed', { redirects: 0 }],
  ['/to-file', 'fetch/refused'],
  ['/to-private', 'fetch/refused'],
  ['/private/page', 'fetch/refused'],
  ['/page', 'fetch/refused', { allowPrivate: false }],
];
for (const [path, code, limits] of FAILING) {
  test(`${path} ${limits === undefined ? '' : `with ${JSON.stringify(limits)} `}is ${code}`, () =>
    assert.rejects(get(path, limits), { code }));
}

const REFUSED = [
  'ftp://example.org/',
  'file:///etc/passwd',
  'http://name:secret@example.org/',
  'http://127.0.0.1:1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://0/',
];
for (const address of REFUSED) {
  test(`refused: ${address}`, () =>
    assert.rejects(fetchPage(address, { ...LIMITS, allowPrivate: false }, quick()), { code: 'fetch/refused' }));
}

test('what is no address fails', () => assert.rejects(fetchPage('harbor', LIMITS, quick()), { code: 'fetch/failed' }));

test('a refusal shows no password', () =>
  assert.rejects(fetchPage('http://name:secret@example.org/', LIMITS, quick()), (error: Error) => !error.message.includes('secret')));

for (const [what, addresses] of [
  ['a private address', ['127.0.0.1']],
  ['a public and a private address', ['93.184.216.34', '10.0.0.1']],
  ['IPv4 in IPv6', ['::ffff:127.0.0.1']],
  ['an address with a zone', ['fe80::1%lo']],
] as const) {
  test(`a name that means ${what} is refused before anything is sent`, async () => {
    const before = asked.length;
    const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const url = `http://looks-public.example:${new URL(origin).port}/page`;
    await assert.rejects(fetchPage(url, { ...LIMITS, allowPrivate: false }, { ...quick(), resolve }), { code: 'fetch/refused' });
    assert.equal(asked.length, before);
  });
}

test('a name is looked up once a connection, and the connection goes to what was looked up', async () => {
  let times = 0;
  const resolve = async () => {
    times++;
    return [{ address: '127.0.0.1', family: 4 }];
  };
  const page = await fetchPage(`http://name.example:${new URL(origin).port}/page`, LIMITS, { ...quick(), resolve });
  assert.equal(new TextDecoder().decode(page.bytes), PAGE);
  assert.equal(times, 2); // robots.txt and the page
});

test('a name without an address fails', () =>
  assert.rejects(fetchPage('http://nowhere.example/', LIMITS, { ...quick(), resolve: async () => [] }), { code: 'fetch/failed' }));

test('robots.txt is asked for once', async () => {
  const setting = quick();
  const before = asked.filter((path) => path === '/robots.txt').length;
  for (let page = 0; page < 3; page++) await fetchPage(`${origin}/page`, LIMITS, setting);
  assert.equal(asked.filter((path) => path === '/robots.txt').length, before + 1);
});

for (const [status, outcome] of [
  [404, 'fetched'],
  [403, 'fetched'],
  [500, 'fetch/refused'],
  [503, 'fetch/refused'],
  [429, 'fetch/refused'],
] as const) {
  test(`a robots.txt that answers ${status}: the page is ${outcome}`, async () => {
    const troubled = createServer((request, response) => {
      response.statusCode = request.url === '/robots.txt' ? status : 200;
      response.end('page');
    });
    await new Promise<void>((resolve) => troubled.listen(0, '127.0.0.1', resolve));
    const fetched = fetchPage(`http://127.0.0.1:${(troubled.address() as AddressInfo).port}/`, LIMITS, quick());
    const seen = await fetched.then(
      () => 'fetched',
      (error: { code: string }) => error.code,
    );
    troubled.closeAllConnections();
    troubled.close();
    assert.equal(seen, outcome);
  });
}

test('visits to one host are booked one after another, to another host at once', async () => {
  const manners = new Manners({ delayMilliseconds: 40 });
  const order: string[] = [];
  const visit = async (host: string, name: string) => {
    await manners.turn(host, null);
    order.push(name);
  };
  await Promise.all([visit('a', 'a1'), visit('a', 'a2'), visit('a', 'a3'), visit('b', 'b1')]);
  assert.deepEqual(order, ['a1', 'b1', 'a2', 'a3']);
});
