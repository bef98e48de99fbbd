import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { ASSETS } from '../assets.ts';
import { madeUpApp } from '../made-up-app.ts';

const { app } = madeUpApp(answererOn);

const REFUSED: readonly (readonly [method: string, path: string, allowed: string])[] = [
  ['POST', '/', 'GET, HEAD'],
  ['POST', '/series/harbour-lights', 'GET, HEAD'],
  ['DELETE', '/series/harbour-lights', 'GET, HEAD'],
  ['PUT', '/settings', 'GET, HEAD, POST'],
  ['PATCH', '/check', 'GET, HEAD, POST'],
  ['POST', '/series/harbour-lights/brief', 'GET, HEAD'],
  ['POST', '/documents/ab.txt', 'GET, HEAD'],
  ['POST', '/calendar.ics', 'GET, HEAD'],
  ['POST', '/healthz', 'GET, HEAD'],
  ['POST', ASSETS.style.path, 'GET, HEAD'],
  ['DELETE', '/api/v1/changes/stream', 'GET, HEAD'],
];
for (const [method, path, allowed] of REFUSED)
  test(`${method} ${path} is refused, with what is allowed`, async () => {
    const response = await app.request(path, { method });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), allowed);
    assert.match(await response.text(), /is not for this address/);
  });

const SHORTENED: readonly (readonly [path: string, to: string])[] = [
  ['/series/harbour-lights/', '/series/harbour-lights'],
  ['/series/harbour-lights///', '/series/harbour-lights'],
  ['/series/harbour-lights/?asOf=2020-03-05', '/series/harbour-lights?asOf=2020-03-05'],
  ['/series/harbour-lights/brief/', '/series/harbour-lights/brief'],
  ['/series/caf%C3%A9/', '/series/caf%C3%A9'],
  ['/premieres/', '/premieres'],
  ['/api/', '/api'],
  ['/api/v1/health/', '/api/v1/health'],
];
for (const [path, to] of SHORTENED)
  test(`${path} leads to ${to}, with whatever method`, async () => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const response = await app.request(path, { method });
      assert.equal(response.status, 308);
      assert.equal(response.headers.get('location'), to);
    }
  });

for (const path of ['/nope', '/nope/', '//', '//elsewhere.example/', '//premieres/', '/series//harbour-lights/', '/api/v1/nope/'])
  test(`${path} is nowhere, with whatever method`, async () => {
    for (const method of ['GET', 'POST']) {
      const response = await app.request(`http://localhost${path}`, { method });
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('allow'), null);
    }
  });
