import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { MOST_FOLLOWED, NO_SETTINGS, parseSettings } from './settings.ts';

const made = madeUpApp(answererOn);
const { app } = made;

/** Saves what a form says. @returns the cookie that comes back, with its attributes */
async function save(
  form: readonly (readonly [string, string])[],
  headers: Readonly<Record<string, string>> = {},
  to = made.app,
): Promise<string> {
  const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
  const response = await to.request('/settings', { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('location'), '/settings?saved');
  return response.headers.get('set-cookie') ?? '';
}

const see = async (path: string, cookie: string): Promise<string> =>
  (await app.request(path, { headers: { cookie: cookie.split(';')[0]! } })).text();

test('the cookie is for this server alone, and no script reads it', async () => {
  const cookie = await save([['theme', 'dark']]);
  assert.match(cookie, /^greenlit=/);
  for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=31536000'])
    assert.ok(cookie.split('; ').includes(attribute), attribute);
  assert.doesNotMatch(cookie, /Domain|Secure/);
});

for (const [how, url, headers, trustsProxy, isSecure] of [
  ['by TLS', 'https://localhost/settings', {}, false, true],
  ['by TLS to our proxy', 'http://localhost/settings', { 'x-forwarded-proto': 'https' }, true, true],
  ['with a header that nobody trusts', 'http://localhost/settings', { 'x-forwarded-proto': 'https' }, false, false],
] as const)
  test(`who comes ${how} gets a cookie that ${isSecure ? 'goes by TLS alone' : 'goes anyhow'}`, async () => {
    const { app: own } = madeUpApp(answererOn, { trustsProxy });
    const response = await own.request(url, { method: 'POST', body: new URLSearchParams({ theme: 'dark' }), headers });
    assert.equal(response.headers.get('set-cookie')?.split('; ').includes('Secure'), isSecure);
  });

test('the theme is on every page, also on one that is not there', async () => {
  const cookie = await save([['theme', 'dark']]);
  for (const path of ['/', '/series/harbour-lights', '/settings', '/nope'])
    assert.match(await see(path, cookie), /^<!doctype html>\n<html lang="en" data-theme="dark">\n/, path);
  assert.match(await see('/', ''), /^<!doctype html>\n<html lang="en">\n/);
});

test('pages say that they differ by cookie, and a stale one is not taken for unchanged', async () => {
  const cookie = (await save([['theme', 'dark']])).split(';')[0]!;
  const plain = await app.request('/publishers');
  assert.match(plain.headers.get('vary') ?? '', /\bCookie\b/);
  const again = await app.request('/publishers', { headers: { cookie, 'if-none-match': plain.headers.get('etag')! } });
  assert.equal(again.status, 200);
});

test('the lists hold what is on the services that are followed, and say so', async () => {
  const cookie = await save([
    ['carrier', 'Lumen'],
    ['carrier', 'Brook & Sons'],
  ]);
  for (const path of ['/', '/premieres']) {
    const page = await see(path, cookie);
    assert.match(page, /Night Ferry/, path);
    assert.doesNotMatch(page, /The Tide Clock|Harbour Lights/, path);
    assert.match(page, /on Lumen and Brook &amp; Sons alone/, path);
  }
  assert.match(await see('/premieres', ''), /The Tide Clock/);
});

test('the day is the one where the visitor is', async () => {
  // 10:00 UTC on 21 November is already the 22nd on Kiritimati, 14 hours ahead.
  const cookie = await save([['timeZone', 'Pacific/Kiritimati']]);
  assert.match(await see('/series/harbour-lights', cookie), /value="2026-11-22"/);
  assert.match(await see('/series/harbour-lights', ''), /value="2026-11-21"/);
});

test('the form shows what is kept', async () => {
  const page = await see(
    '/settings',
    await save([
      ['theme', 'light'],
      ['timeZone', 'Europe/Berlin'],
      ['carrier', 'Lumen'],
      ['carrier', 'Gone <b>TV</b>'],
    ]),
  );
  assert.match(page, /value="light" checked/);
  assert.match(page, /<option selected>Europe\/Berlin/);
  assert.match(page, /value="Lumen" checked/);
  assert.match(page, /value="Gone &lt;b&gt;TV&lt;\/b&gt;" checked/);
  assert.doesNotMatch(page, /value="Channel Nine" checked/);
});

test('who wants what it comes with is forgotten', async () => {
  assert.match(
    await save([
      ['theme', 'auto'],
      ['timeZone', ''],
    ]),
    /^greenlit=; Max-Age=0/,
  );
});

const BROKEN: readonly unknown[] = [
  null,
  [],
  'dark',
  { theme: 'purple', timeZone: 'Atlantis/Centre', carriers: 'all' },
  { theme: { toString: 'dark' }, carriers: ['x'.repeat(61)] },
  { carriers: Array(MOST_FOLLOWED + 1).fill('Lumen') },
];
for (const value of BROKEN)
  test(`${JSON.stringify(value)?.slice(0, 60)} is as though nothing was set`, () => assert.deepEqual(parseSettings(value), NO_SETTINGS));

for (const cookie of [
  'greenlit=%',
  'greenlit={',
  'greenlit=null',
  `greenlit=${'x'.repeat(4000)}`,
  'greenlit=%7B%22theme%22%3A%22%5C%22%3E%3Cscript%3E%22%7D',
])
  test(`a cookie ${cookie.slice(0, 30)} changes nothing`, async () =>
    assert.equal(await see('/publishers', cookie), await see('/publishers', '')));

test('nothing above was a fault', () => assert.deepEqual(made.logged, []));
