import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

const DISTANCES: readonly (readonly [from: string, to: string, edits: number])[] = [
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['same', 'same', 0],
];
for (const [from, to, edits] of DISTANCES)
  test(`${from || '(nothing)'} to ${to || '(nothing)'}: ${edits}`, () => assert.equal(editDistance(from, to), edits));
