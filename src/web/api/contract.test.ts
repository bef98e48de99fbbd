/** Holds the served description to the server: every example in it is asked, and every answer is what its schema says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { STORIES, storyItem } from '../made-up-coverage.ts';
import { OPERATIONS } from './operations.ts';
import { SentRecord } from './reading.ts';

const ferry = storyItem(STORIES[4]!);
const { app, ledger } = madeUpApp(answererOn, {
  loadReader: async () => ({
    read: ({ text }) => (text.includes('Night Ferry') ? ferry.reading : { claims: [], verdicts: [] }),
    version: 'made-up 1',
  }),
});
ledger.recordChanges(
  [
    {
      key: 'night-ferry-2024',
      title: 'Night Ferry',
      season: 3,
      before: null,
      after: 'renewed',
      probability: 0.9,
      premiere: '2026-12-05',
      since: '2026-11-02',
      documents: [ferry.document.id],
    },
  ],
  '2026-11-15T08:00:00Z',
);

interface Described {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly [method: string]: DescribedOperation } };
  readonly components: { readonly schemas: { readonly [name: string]: object } };
}
interface DescribedOperation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description: string;
    readonly example?: string | number;
  }[];
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly example: unknown } } };
}
const description = (await (await app.request('/api/v1/openapi.json')).json()) as Described;
const described = Object.entries(description.paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  .filter(({ operation }) => operation.operationId !== 'changesStream'); // it has no end, and tests of its own in live.test.ts

/** The address that an operation's examples make, and each body that it shows; null for none. */
function requestsOf({ path, method, operation: { parameters, requestBody } }: (typeof described)[number]) {
  const shown = parameters.filter(({ example }) => example !== undefined);
  const query = new URLSearchParams(shown.filter((one) => one.in === 'query').map(({ name, example }) => [name, String(example)]));
  const filled = shown.reduce((all, { name, example }) => all.replace(`{${name}}`, encodeURIComponent(String(example))), path);
  const bodies = requestBody === undefined ? [null] : Object.entries(requestBody.content);
  return bodies.map((body) => ({
    address: `${filled}?${query}`,
    init:
      body === null
        ? { method }
        : {
            method,
            headers: { 'content-type': body[0] },
            body: typeof body[1].example === 'string' ? body[1].example : JSON.stringify(body[1].example),
          },
  }));
}

for (const one of described)
  for (const { address, init } of requestsOf(one))
    test(`${one.method} ${address} ${JSON.stringify('headers' in init ? init.headers : '')} gives what its description says`, async () => {
      const { gives } = OPERATIONS.find(({ id }) => id === one.operation.operationId)!;
      const response = await app.request(address, init);
      const data = await response.json();
      assert.equal(response.status, 200, JSON.stringify(data));
      assert.deepEqual(gives.parse(data), data);
    });

test('the description holds every operation, and every parameter that is required has an example', () => {
  assert.equal(description.openapi, '3.1.0');
  assert.deepEqual(described.map(({ operation }) => operation.operationId).sort(), OPERATIONS.map(({ id }) => id).sort());
  for (const { operation } of described)
    for (const { required, example, name } of operation.parameters)
      assert.ok(!required || example !== undefined, `${operation.operationId} ${name}`);
});

test('every example of a JSON body is what its schema says', () => {
  for (const { operation } of described) {
    const sent = operation.requestBody?.content['application/json'];
    if (sent !== undefined) assert.deepEqual(SentRecord.parse(sent.example), sent.example);
  }
});

test('the description refers to schemas that it holds, and to nothing else', () => {
  const names = new Set(Object.keys(description.components.schemas));
  assert.ok(names.has('Answer'));
  const refs = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref!);
  for (const ref of refs) assert.ok(ref.startsWith('#/components/schemas/') && names.has(ref.split('/')[3]!), ref);
  assert.ok(refs.length > 20);
});

test('the description of a server with nothing on record stands too', async () => {
  const empty = madeUpApp(answererOn, { ledger: (await import('../../ledger/ledger.ts')).openLedger(':memory:') });
  const { paths } = (await (await empty.app.request('/api/v1/openapi.json')).json()) as Described;
  assert.deepEqual(Object.keys(paths), Object.keys(description.paths));
});
