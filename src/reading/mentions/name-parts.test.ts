import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdersAmong } from './name-parts.ts';

const HOLDERS = holdersAmong(['copper kings', 'copper', 'the old copper kings', 'coppers', 'kings'].map((key) => ({ key })));

const CASES: readonly (readonly [key: string, holders: readonly string[]])[] = [
  ['copper', ['copper kings', 'copper', 'the old copper kings']],
  ['copper kings', ['copper kings', 'the old copper kings']],
  ['kings copper', []],
  ['king', []],
];
for (const [key, holders] of CASES)
  test(`${key} is part of ${holders.length === 0 ? 'none' : holders.join(', ')}`, () =>
    assert.deepEqual(
      HOLDERS(key).map((name) => name.key),
      holders,
    ));
