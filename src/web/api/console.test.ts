import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { answererOn } from '../../cli/answers.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { madeUpApp } from '../made-up-app.ts';
import { OPERATIONS } from './operations.ts';

const { app } = madeUpApp(answererOn);
const text = await (await app.request('http://127.0.0.1:4747/api')).text();
const { document } = parseHTML(text);

test('every operation has its section, and every field its label and its words', () => {
  assert.deepEqual(
    [...document.querySelectorAll('section')].map(({ id }) => id),
    OPERATIONS.map(({ id }) => id),
  );
  const fields = [...document.querySelectorAll('section input:not([type=hidden]), section select, section textarea')];
  assert.ok(fields.length > 50);
  for (const field of fields) assert.ok(document.querySelector(`label[for="${field.id}"]`), field.id);
  const described = [...document.querySelectorAll('[aria-describedby]')];
  for (const field of described)
    assert.ok(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent!.length > 10, field.id);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('every operation says what comes back', () => {
  for (const { id, gives } of OPERATIONS) {
    const named = [...document.querySelectorAll(`#${id} dt code`)].map(({ textContent }) => textContent);
    assert.deepEqual(named, Object.keys((gives as unknown as { shape: object }).shape), id);
  }
});

test('what writes is offered no made-up example to put on record', () => {
  for (const { id, writes, takes } of OPERATIONS)
    if (takes !== undefined) assert.equal(document.querySelector(`#${id} textarea`)!.textContent!.trim() === '', writes === true, id);
});

test('nothing on the page needs another host, or more than the policy allows', () => {
  assert.equal(document.querySelectorAll('[style], [onclick], script:not([src]), style').length, 0);
  for (const one of document.querySelectorAll('[src], link[href]'))
    assert.match(one.getAttribute('src') ?? one.getAttribute('href')!, /^\/(?!\/)/);
});

test('the smaller and the larger: under 60 KB, and there with nothing on record', async () => {
  assert.ok(text.length < 60_000, `${text.length}`);
  const empty = madeUpApp(answererOn, { ledger: openLedger(':memory:') });
  assert.equal((await empty.app.request('/api')).status, 200);
});

for (const form of document.querySelectorAll('form[data-ask]')) {
  const operation = form.querySelector('[name=operation]')!.getAttribute('value')!;
  test(`without script the form of ${operation} leads to an answer`, async () => {
    const fields = [...form.querySelectorAll('[name]')].map((field): [string, string] => [
      field.getAttribute('name')!,
      field.getAttribute('value') ?? '',
    ]);
    const led = await app.request(`/api/go?${new URLSearchParams(fields)}`);
    assert.equal(led.status, 302);
    const response = await app.request(led.headers.get('location')!);
    assert.equal(response.status, 200, await response.text());
  });
}

test('a form of no operation leads nowhere', async () => {
  for (const query of ['', '?operation=read', '?operation=//elsewhere.example'])
    assert.equal((await app.request(`/api/go${query}`)).status, 400);
});

test('what is filled in stays within the address', async () => {
  const led = await app.request('/api/go?operation=series&id=..%2F..%2Felsewhere%3Fa%23b');
  assert.equal(led.headers.get('location'), '/api/v1/series/..%2F..%2Felsewhere%3Fa%23b');
});
