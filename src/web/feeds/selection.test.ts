import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onAnyOf } from './selection.ts';

const CASES: readonly (readonly [says: string, names: readonly string[], carrier: string | null, isOn: boolean])[] = [
  ['none named is any', [], 'Netflix', true],
  ['and none known too', [], null, true],
  ['by its name', ['Netflix'], 'Netflix', true],
  ['by another of its names', ['Amazon'], 'Prime Video', true],
  ['by a name that no table has, however it is written', ['lumen'], 'Lumen', true],
  ['one of several', ['HBO', 'Apple TV'], 'Apple TV+', true],
  ['another of the same house is another', ['BBC One'], 'BBC Two', false],
  ['a series whose carrier nobody names is on none', ['Netflix'], null, false],
];
for (const [says, names, carrier, isOn] of CASES) test(says, () => assert.equal(onAnyOf(names)(carrier), isOn));
