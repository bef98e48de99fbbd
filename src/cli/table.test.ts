import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignRows } from './table.ts';

const ROWS = [
  ['series', 'carrier', 'seasons'],
  ['The Long Way to the Lighthouse', 'Lumen', '1 2'],
  ['進撃の巨人', 'NHK', '4'],
];

test('columns align, under letters of any width', () =>
  assert.deepEqual(alignRows(ROWS), [
    'series                          carrier  seasons',
    'The Long Way to the Lighthouse  Lumen    1 2',
    '進撃の巨人                      NHK      4',
  ]));

test('the first column gives way to a narrow terminal', () =>
  assert.deepEqual(alignRows(ROWS, 40), [
    'series                  carrier  seasons',
    'The Long Way…ghthouse   Lumen    1 2',
    '進撃の巨人              NHK      4',
  ]));

test('it does not give way altogether', () => assert.match(alignRows(ROWS, 10)[1]!, /^The Long…thouse {2,}Lumen/));

test('no rows', () => assert.deepEqual(alignRows([]), []));
