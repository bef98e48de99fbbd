import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDelimited, parseTable, separatorOf } from './delimited.ts';

const ROWS: readonly (readonly [text: string, rows: readonly (readonly string[])[]])[] = [
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"one, two",x', [['one, two', 'x']]],
  ['"say ""so""",x', [['say "so"', 'x']]],
  ['"two\nlines",x', [['two\nlines', 'x']]],
  ['a,\n', [['a', '']]],
  ['a,', [['a', '']]],
  [
    'a,b\r\n"1\n2",\r\n',
    [
      ['a', 'b'],
      ['1\n2', ''],
    ],
  ],
  ['"never closed', [['never closed']]],
  ['', []],
];
for (const [text, rows] of ROWS) test(JSON.stringify(text), () => assert.deepEqual(parseDelimited(text, ','), rows));
test('rows by name', () => assert.deepEqual(parseTable('a\tb\n1\t"2"\n', '\t'), [{ a: '1', b: '"2"' }]));
for (const [text, separator] of [
  ['a,b\n1\t2', ','],
  ['a\tb\n1,2', '\t'],
  ['a\tb', '\t'],
  ['', ','],
] as const)
  test(`${JSON.stringify(text)} is parted by ${JSON.stringify(separator)}`, () => assert.equal(separatorOf(text), separator));
