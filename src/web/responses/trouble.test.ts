import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { Failure, type FailureCode } from '../../failure.ts';
import { failing, madeUpApp } from '../made-up-app.ts';
import type { RequestEntry } from './request-log.ts';

const FILE = '/home/somebody/ledger.db';
const failure = (code: FailureCode) => new Failure(code, `the ledger ${FILE} is out of order`, { hint: `look at ${FILE}` });
const FAULTS: readonly (readonly [error: Error, status: number, code: string])[] = [
  [new TypeError(`cannot read ${FILE}`), 500, 'internal'],
  [failure('ledger/unreadable'), 500, 'ledger/unreadable'],
  [failure('ledger/busy'), 503, 'ledger/busy'],
  [failure('ledger/full'), 507, 'ledger/full'],
];

for (const [error, status, code] of FAULTS) {
  const setUp = () => {
    const requests: RequestEntry[] = [];
    const answer = failing(() => {
      throw error;
    });
    return { ...madeUpApp(answererOn, { answer, logRequest: (entry) => requests.push(entry) }), requests };
  };

  test(`${code} is a page for people, with nothing of the inside`, async () => {
    const { app, logged, requests } = setUp();
    const response = await app.request('/series/harbour-lights');
    const page = await response.text();
    assert.equal(response.status, status);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.match(page, /<h1>[A-Z][^<]+\.<\/h1><p class="lead">[A-Z][^<]+\.<\/p>/);
    assert.doesNotMatch(page, /somebody|TypeError|trouble\.test/);
    assert.match(logged.join('\n'), /^GET \/series\/harbour-lights failed: .*\/home\/somebody\/ledger\.db/);
    assert.deepEqual(
      requests.map(({ path, status }) => [path, status]),
      [['/series/harbour-lights', status]],
    );
  });

  test(`${code} is a problem for programs, with nothing of the inside`, async () => {
    const { app, logged } = setUp();
    const response = await app.request('/api/v1/answer?series=harbour+lights');
    const text = await response.text();
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.doesNotMatch(text, /somebody|TypeError|trouble\.test/);
    const problem = JSON.parse(text) as Record<string, unknown>;
    assert.deepEqual(
      [problem['status'], problem['code'], typeof problem['title'], typeof problem['detail']],
      [status, code, 'string', 'string'],
    );
    assert.equal(logged.length, 1);
  });
}

test('what whoever asked did wrong is told in full, and is no line of the log', async () => {
  const { app, logged } = madeUpApp(answererOn);
  const response = await app.request('/series/harbour-lights?asOf=yesterday');
  assert.equal(response.status, 400);
  assert.match(await response.text(), /yesterday/);
  assert.deepEqual(logged, []);
});

const REFUSED: readonly (readonly [path: string, title: string, detail: RegExp])[] = [
  ['/api/v1/documents?limit=0', 'The parameter limit is ‘0’, which will not do: give at least 1.', /^At most so many\.$/],
  ['/api/v1/documents?limit=9999', 'The parameter limit is ‘9999’, which will not do: give at most 500.', /^At most so many\.$/],
  ['/api/v1/documents?limit=few', 'The parameter limit is ‘few’, which will not do: give a whole number.', /^At most so many\.$/],
  ['/api/v1/nope', 'There is nothing at this address.', /openapi\.json/],
];
for (const [path, title, detail] of REFUSED)
  test(`${path} is told in words of our own`, async () => {
    const response = await madeUpApp(answererOn).app.request(path);
    const problem = (await response.json()) as { title: string; detail: string };
    assert.equal(problem.title.replace(/'([^']*)'/g, '‘$1’'), title);
    assert.match(problem.detail, detail);
  });
