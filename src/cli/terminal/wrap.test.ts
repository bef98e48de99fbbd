import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coloured } from './style.ts';
import { type Indent, wrapped, wrappedLines } from './wrap.ts';

const ROWS: readonly (readonly [words: string | readonly string[], width: number, indent: Indent, lines: readonly string[]])[] = [
  ['', 10, {}, ['']],
  ['a few words here', 100, {}, ['a few words here']],
  ['a few words here', 11, {}, ['a few words', 'here']],
  ['a few words here', 10, {}, ['a few', 'words here']],
  ['a few words here', 10, { first: '- ', rest: '  ' }, ['- a few', '  words', '  here']],
  ['an unbreakable word', 5, {}, ['an', 'unbreakable', 'word']],
  [['[-j N]', '[--json]'], 8, {}, ['[-j N]', '[--json]']],
  ['two  spaces\nand a line', 80, {}, ['two spaces and a line']],
  ['ab cd', 9, { first: `${coloured('bold', 'say')} ` }, [`${coloured('bold', 'say')} ab cd`]],
];
for (const [words, width, indent, lines] of ROWS)
  test(`${JSON.stringify(words)} in ${width} columns`, () => assert.deepEqual(wrapped(words, width, indent), lines));

test('lines that have room stay as they are, others go on below, further in', () =>
  assert.equal(
    wrappedLines('Short line\n  rate   0.1\n  a much longer line', 14),
    'Short line\n  rate   0.1\n  a much\n    longer\n    line',
  ));
