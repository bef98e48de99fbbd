import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

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
