import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishName, FREQUENT_NAMES } from './country.ts';

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });

for (const [code, name] of Object.entries(FREQUENT_NAMES))
  test(`${code} is called ${name}, as everywhere else`, () => assert.equal(name, ENGLISH.of(code)));

for (const [code, name] of [
  ['TR', 'Türkiye'],
  ['ZA', 'South Africa'],
] as const)
  test(`${code}, which few series are from, is called ${name}`, () => assert.equal(englishName(code), name));
