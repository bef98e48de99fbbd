import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answererOn } from '../cli/answers.ts';
import { OPERATIONS } from '../web/api/operations.ts';
import { madeUpApp } from '../web/made-up-app.ts';
import { STORIES, storyItem } from '../web/made-up-coverage.ts';
import { createClient, PATHS, Problem, pages } from './client.ts';

const ferry = storyItem(STORIES[4]!);
const { app } = madeUpApp(answererOn, { loadReader: async () => ({ read: () => ferry.reading, version: 'made-up 1' }) });
const asked: Request[] = [];
const client = createClient({
  server: 'http://127.0.0.1:4747',
  token: 'secret',
  fetch: async (request) => {
    asked.push(request.clone());
    return app.fetch(request);
  },
});

test('the client asks where the server answers', () => {
  assert.deepEqual(PATHS, Object.fromEntries(OPERATIONS.map(({ id, path }) => [id, path])));
});

/** Every method, with what it is to find. */
const CALLS: { readonly [Id in keyof typeof client]: () => Promise<unknown> } = {
  answer: async () => (await client.answer({ series: 'Night Ferry', asOf: '2026-11-20' })).seasons[0]?.fate.status === 'renewed',
  search: async () => (await client.search({ q: 'night', limit: 3 })).series[0]?.slug === 'night-ferry-2024',
  seriesList: async () => (await client.seriesList({ carrier: 'Lumen' })).series.length === 1,
  series: async () => (await client.series({ id: 'night-ferry-2024' })).title === 'Night Ferry',
  seasons: async () => (await client.seasons({ series: 'Night Ferry', season: 2 })).seasons[0]?.premiere?.edtf === '2026-01-09',
  claims: async () => (await client.claims({ series: 'Night Ferry', predicate: 'network' })).claims[0]?.claim.value === 'Lumen',
  documents: async () => (await client.documents({ publisher: 'Second Sofa' })).documents[0]?.said === '2020-03-03',
  document: async () => (await client.document({ id: ferry.document.id })).claims.length === ferry.reading.claims.length,
  changes: async () => (await client.changes({ since: '0' })).cursor === 0,
  decisions: async () => (await client.decisions({ fate: 'cancelled' })).seasons[0]?.series.title === 'Ninth Street',
  premieres: async () => (await client.premieres({ until: '2026-12-31' })).seasons[0]?.premiere?.edtf === '2026-12-05',
  forecasts: async () => (await client.forecasts({ series: 'Night Ferry' })).issued.length === 0,
  publishers: async () => (await client.publishers({})).publishers.some(({ publisher }) => publisher === 'Couch Oracle'),
  health: async () => (await client.health({})).documents === STORIES.length,
  addDocument: async () => (await client.addDocument('{"text": "Rain."}', { type: 'application/json' })).outcome === 'added',
  read: async () =>
    (await client.read('# Night Ferry\n\nIt is *back*.', { type: 'text/markdown' })).document.text === 'Night Ferry\n\nIt is back.',
  check: async () => {
    const draft = '# When is Night Ferry season 3 out?\n\nThe release date of season 3 of Night Ferry has not been announced.';
    const { findings } = await client.check(draft, { type: 'text/markdown', asOf: '2026-11-02' });
    return findings.some(({ rule, line }) => rule === 'headline/no-answer' && line === 1);
  },
};
for (const [id, found] of Object.entries(CALLS)) test(`${id} gives what is on record`, async () => assert.equal(await found(), true));

test('an id with signs in it finds its way, and the token goes along', async () => {
  await assert.rejects(
    client.series({ id: 'a/b?c#d {id} $&' }),
    (problem) => problem instanceof Problem && problem.code === 'series/unknown',
  );
  const { url, headers } = asked.at(-1)!;
  assert.ok(url.endsWith('/api/v1/series/a%2Fb%3Fc%23d%20%7Bid%7D%20%24%26'), url);
  assert.equal(headers.get('authorization'), 'Bearer secret');
});

test('a server below a path is asked there', async () => {
  const urls: string[] = [];
  const note = async ({ url }: Request) => {
    urls.push(url);
    return Response.json({});
  };
  const below = createClient({ server: 'https://tv.example/greenlit', fetch: note });
  await below.health({});
  assert.deepEqual(urls, ['https://tv.example/greenlit/api/v1/health']);
});

test('a problem says what happened and what to do', async () => {
  await assert.rejects(client.answer({ series: 'zzz' }), (problem) => {
    assert.ok(problem instanceof Problem);
    assert.deepEqual([problem.code, problem.status], ['series/unknown', 404]);
    assert.ok(problem.message.includes('zzz') && problem.detail.length > 10);
    return true;
  });
});

test('what is no Greenlit is a problem too', async () => {
  const other = createClient({ server: 'http://127.0.0.1', fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }) });
  await assert.rejects(other.health({}), (problem) => problem instanceof Problem && problem.code === 'http' && problem.status === 502);
});

test('a call can be given up', async () => {
  const signal = AbortSignal.abort();
  await client.health({}, { signal }).catch(() => {});
  assert.equal(asked.at(-1)!.signal.aborted, true);
});

test('pages go to the end, and begin where they are told to', async () => {
  const all = (await client.claims({ series: 'harbour-lights' })).claims;
  const read = [];
  for await (const { claims } of pages(client.claims, { series: 'harbour-lights', limit: 4 })) read.push(claims);
  assert.deepEqual(read.flat(), all);
  assert.equal(read.length, Math.ceil(all.length / 4));
  const first = await client.claims({ series: 'harbour-lights', limit: 4 });
  const rest = [];
  for await (const { claims } of pages(client.claims, { series: 'harbour-lights', limit: 4, cursor: first.cursor! })) rest.push(...claims);
  assert.deepEqual(rest, all.slice(4));
});

test('nothing of the server is loaded with the client', () => {
  for (const path of globSync('src/client/*.ts').filter((one) => !one.endsWith('.test.ts')))
    for (const [line, from] of readFileSync(path, 'utf8').matchAll(/^(?:import|export)[^;]*from '([^']+)'/gm))
      assert.ok(from!.startsWith('./') || /^(?:import|export) type/.test(line), `${path}: ${line}`);
});

/** What does not compile, and what the server says to who asks it all the same. */
const WRONG: { readonly [code: string]: () => Promise<unknown> } = {
  // @ts-expect-error: it is called asOf
  'usage/unknown': () => client.answer({ series: 'Night Ferry', day: '2026-11-20' }),
  // @ts-expect-error: series is needed
  'usage/missing': () => client.answer({}),
  // @ts-expect-error: no such kind of claim
  'usage/invalid': () => client.claims({ series: 'Night Ferry', predicate: 'rumour' }),
};
for (const [code, ask] of Object.entries(WRONG))
  test(`what does not compile is refused: ${code}`, () =>
    assert.rejects(ask(), (problem) => problem instanceof Problem && problem.code === code));
