import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answer } from '../claim/answer.ts';
import { answererOn } from '../cli/answers.ts';
import { madeUpApp } from './made-up-app.ts';
import { STORIES, storyItem } from './made-up-coverage.ts';
import { OPERATIONS } from './openapi.ts';

const { app } = madeUpApp(answererOn);
const json = async (path: string) => (await app.request(path)).json();

/** Values for this ledger in place of the description's examples. */
const VALUES: Readonly<{ [name: string]: string }> = {
  series: 'harbour-lights',
  asOf: '2020-03-15',
  q: 'night',
  carrier: 'Lumen',
  id: storyItem(STORIES[0]!).document.id,
};

for (const { path, parameters, gives } of OPERATIONS)
  test(`${path} gives what its description says`, async () => {
    for (const names of [parameters.filter(({ isRequired }) => isRequired), parameters]) {
      const query = new URLSearchParams(names.filter((one) => one.in === 'query').map(({ name }) => [name, VALUES[name]!]));
      const response = await app.request(`${path.replace('{id}', VALUES['id']!)}?${query}`);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const data = await response.json();
      assert.deepEqual(gives.parse(data), data);
    }
  });

for (const { path, parameters } of OPERATIONS.filter((one) =>
  one.parameters.some(({ isRequired, in: place }) => isRequired && place === 'query'),
))
  test(`${path} without ${parameters[0]!.name} is a problem`, async () => assert.equal((await app.request(path)).status, 400));

test('the description refers to schemas that it holds, and to nothing else', async () => {
  const description = (await json('/api/v1/openapi.json')) as { openapi: string; paths: object; components: { schemas: object } };
  assert.equal(description.openapi, '3.1.0');
  assert.deepEqual(
    Object.keys(description.paths),
    OPERATIONS.map(({ path }) => path),
  );
  const names = new Set(Object.keys(description.components.schemas));
  assert.ok(names.has('Answer'));
  const refs = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref!);
  for (const ref of refs) assert.ok(ref.startsWith('#/components/schemas/') && names.has(ref.split('/')[3]!), ref);
  assert.ok(refs.length > 5);
});

test('a misspelt title is answered with what is near', async () => {
  const found = (await json('/api/v1/search?q=harbor+lihgts')) as { kind: string; series: readonly { slug: string }[] };
  assert.equal(found.kind, 'unknown');
  assert.deepEqual(
    found.series.map(({ slug }) => slug),
    ['harbour-lights'],
  );
});

test('the answer of a past day knows nothing later', async () => {
  const answer = Answer.parse(await json('/api/v1/answer?series=harbour-lights&asOf=2020-03-15'));
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
