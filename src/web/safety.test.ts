/** One test an item of what keeps a server safe, through the whole app. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { answererOn } from '../cli/answers.ts';
import type { Scope } from '../ledger/ledger.ts';
import { POSTS_THAT_READ } from './guard/access.ts';
import { MOST_BODY_BYTES } from './guard/gates.ts';
import { digestOf, newSecret } from './guard/tokens.ts';
import { failing, madeUpApp } from './made-up-app.ts';

const BEYOND = { access: { reading: 'everyone', writing: 'token' }, hosts: null } as const;
const PRIVATE = { access: { reading: 'token', writing: 'token' }, hosts: null } as const;
const MADE = '2026-11-20T08:00:00Z';

const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;
const basic = (secret: string): string => `Basic ${Buffer.from(`anyone:${secret}`).toString('base64')}`;

/** An app with a token of this scope in its ledger. */
function withToken(changes: Parameters<typeof madeUpApp>[1], scope: Scope) {
  const secret = newSecret();
  const made = madeUpApp(answererOn, changes);
  made.ledger.addToken({ name: 'mine', digest: digestOf(secret), scope }, MADE);
  return { ...made, secret };
}

const post = (authorization?: string): RequestInit => ({
  method: 'POST',
  body: '{}',
  headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
});
const WRITE = '/api/v1/documents';
const POSTS_THAT_WRITE: readonly string[] = [WRITE];

test('beyond loopback nothing is written without a token', async () => {
  const { app } = madeUpApp(answererOn, BEYOND);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    for (const path of [WRITE, '/api/v1/nope', '/', '/series/harbour-lights']) {
      const response = await app.request(path, { method });
      assert.equal(response.status, 401, `${method} ${path}`);
      assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer realm="Greenlit"$/);
    }
  assert.equal((await app.request('/series/harbour-lights')).status, 200);
});

const REFUSED: readonly (readonly [what: string, authorization: (secret: string) => string])[] = [
  ['another secret', () => `Bearer ${newSecret()}`],
  ['its digest', (secret) => `Bearer ${digestOf(secret)}`],
  ['the secret cut short', (secret) => `Bearer ${secret.slice(0, -1)}`],
  ['the secret in another case', (secret) => `Bearer ${secret.toUpperCase()}`],
  ['the secret with no scheme', (secret) => secret],
  ['an unknown scheme', (secret) => `Digest ${secret}`],
  ['a scheme that every object has', (secret) => `constructor ${secret}`],
  ['a scheme that every object has and none can call', (secret) => `__proto__ ${secret}`],
  ['nothing', () => 'Bearer '],
  ['a statement', () => `Bearer ' OR 1=1 --`],
];
for (const [what, authorization] of REFUSED)
  test(`a request with ${what} is refused`, async () => {
    const { app, secret } = withToken(BEYOND, 'add');
    const response = await app.request(WRITE, post(authorization(secret)));
    assert.equal(response.status, 401);
    assert.equal(await codeOf(response), 'request/token');
  });

test('whatever can be posted either writes, and needs a token, or is known to read', () => {
  const posted = madeUpApp(answererOn)
    .app.routes.filter(({ method }) => method !== 'GET' && method !== 'ALL')
    .map(({ path }) => path);
  assert.ok(posted.length > 0);
  assert.deepEqual(
    posted.filter((path) => !POSTS_THAT_READ.includes(path) && !POSTS_THAT_WRITE.includes(path)),
    [],
  );
});

test('a token in force is let through, until it is revoked', async () => {
  const { app, ledger, secret } = withToken(BEYOND, 'add');
  const status = async () => (await app.request(WRITE, post(`Bearer ${secret}`))).status;
  assert.notEqual(await status(), 401);
  ledger.revokeToken('mine', MADE);
  assert.equal(await status(), 401);
});

test('a token that may read may not add', async () => {
  const { app, secret } = withToken(BEYOND, 'read');
  const response = await app.request(WRITE, post(`Bearer ${secret}`));
  assert.equal(response.status, 403);
  assert.equal(await codeOf(response), 'request/scope');
});

test('a private server tells people to give a token as a password, and programs how to send it', async () => {
  const { app } = withToken(PRIVATE, 'read');
  for (const path of ['/', '/api']) {
    const page = await (await app.request(path)).text();
    assert.match(page, /This needs a token\..*give it as the password, with any user name\./, path);
    assert.doesNotMatch(page, /Bearer/, path);
  }
  assert.match(await (await app.request('/api/v1/health')).text(), /Authorization: Bearer TOKEN/);
});

test('a private server shows nothing but its pulse without a token; a browser sends it as a password', async () => {
  const { app, secret } = withToken(PRIVATE, 'read');
  for (const path of [
    '/',
    '/series/harbour-lights',
    '/feed.xml',
    '/calendar.ics',
    '/metrics',
    '/api/v1/search?q=a',
    '/api/v1/changes/stream',
  ]) {
    const refused = await app.request(path);
    assert.equal(refused.status, 401, path);
    assert.match(refused.headers.get('www-authenticate') ?? '', /^Basic /);
    const opened = await app.request(path, { headers: { authorization: basic(secret) } });
    assert.equal(opened.status, 200, path);
    await opened.body?.cancel();
  }
  for (const path of ['/healthz', '/readyz']) assert.equal((await app.request(path)).status, 200, path);
});

test('no secret is in the log, nor in what is answered', async () => {
  const answer = failing(() => {
    throw new Error('broken');
  });
  const { app, logged, secret } = withToken({ ...PRIVATE, answer }, 'read');
  const authorization = `Bearer ${secret}`;
  const answers = await Promise.all([
    app.request(`/series/harbour-lights?token=${secret}`, { headers: { authorization } }),
    app.request(WRITE, post(authorization)),
    app.request(WRITE, post(`Bearer ${newSecret()}`)),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [500, 403, 401],
  );
  assert.equal(logged.length, 1);
  const texts = await Promise.all(answers.map((response) => response.text()));
  for (const text of [...logged, ...texts]) assert.doesNotMatch(text, /glt_|[0-9a-f]{64}/);
});

const FORGED: readonly (readonly [headers: Readonly<Record<string, string>>, isRefused: boolean])[] = [
  [{}, false],
  [{ origin: 'http://localhost' }, false],
  [{ origin: 'https://localhost' }, false],
  [{ 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'http://localhost:8080' }, true],
  [{ origin: 'https://evil.example' }, true],
  [{ origin: 'https://localhost.evil.example' }, true],
  [{ origin: 'null' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, true],
  [{ 'sec-fetch-site': 'same-site' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }, true],
];
for (const [headers, isRefused] of FORGED)
  test(`a form sent with ${JSON.stringify(headers)} is ${isRefused ? 'refused' : 'let through'}`, async () => {
    const response = await madeUpApp(answererOn).app.request(WRITE, {
      method: 'POST',
      body: 'a=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', ...headers },
    });
    assert.equal(response.status === 403, isRefused, String(response.status));
    if (isRefused) assert.equal(await codeOf(response), 'request/forged');
  });

test('a link from another site still opens a page', async () => {
  const { status } = await madeUpApp(answererOn).app.request('/series/harbour-lights', { headers: { 'sec-fetch-site': 'cross-site' } });
  assert.equal(status, 200);
});

for (const [how, body] of [
  ['in one piece', () => 'x'.repeat(MOST_BODY_BYTES + 1)],
  ['in pieces of unknown number', () => new Blob(['x'.repeat(MOST_BODY_BYTES + 1)]).stream()],
] as const)
  test(`a body that is too large is refused, ${how}`, async () => {
    const init = { method: 'POST', body: body(), duplex: 'half' } as RequestInit;
    const response = await madeUpApp(answererOn).app.request('/api/v1/documents', init);
    assert.equal(response.status, 413);
    assert.equal(await codeOf(response), 'request/too-large');
  });

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

test('an address that asks too much is told when to ask again, and others are not held up', async () => {
  let now = Temporal.Instant.from('2026-11-21T10:00:00Z');
  const { app } = madeUpApp(answererOn, { rate: { perMinute: 60, burst: 2 }, now: () => now });
  const ask = (address: string, path = '/publishers') => app.request(path, {}, from(address));
  assert.deepEqual([(await ask('192.0.2.1')).status, (await ask('192.0.2.1')).status], [200, 200]);
  const refused = await ask('192.0.2.1');
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '1');
  assert.equal((await ask('192.0.2.2')).status, 200);
  assert.equal((await ask('192.0.2.1', '/healthz')).status, 200);
  now = now.add({ seconds: 1 });
  assert.equal((await ask('192.0.2.1')).status, 200);
  assert.equal((await ask('192.0.2.1')).status, 429);
});

const HOSTILE_PATHS = [
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/....//package.json',
  '/assets/style.css%00.js',
  '/series/..%2f..%2f..%2fetc%2fpasswd',
  '/documents/..%2f..%2fpackage.json',
  '/documents/%2fetc%2fpasswd',
  '/documents/..%5c..%5cpackage.json',
  '/documents/package.json.txt',
  '/api/v1/documents/..%2f..%2fpackage.json',
  '//etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/series/%',
  '/series/%ff%fe',
];
for (const path of HOSTILE_PATHS)
  test(`${path} leads to no file`, async () => {
    const { app, logged } = madeUpApp(answererOn);
    const response = await app.request(path);
    assert.ok(response.status === 404 || response.status === 400, String(response.status));
    assert.doesNotMatch(await response.text(), /"dependencies"|root:/);
    assert.deepEqual(logged, []);
  });

const headersOf = async (path: string, context: Pick<TestContext, 'after'>): Promise<Headers> => {
  const response = await madeUpApp(answererOn).app.request(path);
  context.after(() => response.body?.cancel());
  return response.headers;
};
for (const path of ['/', '/nope', '/api/v1/search?q=a', '/api/v1/nope', '/api/v1/changes/stream', '/feed.xml', '/calendar.ics', '/metrics'])
  test(`${path} tells the browser what it may do`, async (context) => {
    const headers = await headersOf(path, context);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.match(headers.get('permissions-policy') ?? '', /geolocation=\(\)/);
    assert.equal(headers.get('x-powered-by'), null);
  });
