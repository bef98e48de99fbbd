import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearest } from './nearest.ts';

const KNOWN = ['ask', 'add', 'read', 'reread', 'serve', 'series', 'export', 'doctor'];
const ROWS: readonly (readonly [word: string, meant: string | null])[] = [
  ['raed', 'read'],
  ['READ', 'read'],
  ['serv', 'serve'],
  ['seris', 'series'],
  ['exprot', 'export'],
  ['docter', 'doctor'],
  ['ak', 'ask'],
  ['banana', null],
  ['', null],
];
for (const [word, meant] of ROWS) test(`'${word}' means ${meant}`, () => assert.equal(nearest(word, KNOWN), meant));

const DISTANCES: readonly (readonly [from: string, to: string, edits: number])[] = [
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['same', 'same', 0],
];
for (const [from, to, edits] of DISTANCES)
  test(`${from || '(nothing)'} to ${to || '(nothing)'}: ${edits}`, () => assert.equal(editDistance(from, to), edits));
