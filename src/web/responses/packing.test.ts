import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPackable, packingFor } from './packing.ts';

const ACCEPTED: readonly (readonly [header: string | undefined, packing: string])[] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'gzip'],
  ['br;q=1.0, GZIP;q=0.8', 'gzip'],
  ['*', 'gzip'],
  ['identity', 'identity'],
  ['gzip;q=0', 'identity'],
  ['gzip; q=0.000', 'identity'],
  ['gzip;q=0, *', 'gzip'],
  ['notgzip', 'identity'],
];
for (const [header, packing] of ACCEPTED) test(`Accept-Encoding: ${header}`, () => assert.equal(packingFor(header), packing));

for (const type of ['text/html; charset=utf-8', 'application/problem+json', 'application/json', 'application/atom+xml', 'image/svg+xml'])
  test(`${type} is packed`, () => assert.ok(isPackable(type)));
for (const type of ['image/png', 'application/octet-stream', '']) test(`'${type}' is not packed`, () => assert.ok(!isPackable(type)));
