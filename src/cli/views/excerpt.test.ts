import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnsOf } from '../terminal/columns.ts';
import { excerptOf, shown } from './excerpt.ts';

/** Room, a line with its words in brackets, and what is shown with them in brackets again. */
const ROWS: readonly (readonly [number, string, string])[] = [
  [40, 'A date is [promised] here.', 'A date is [promised] here.'],
  [20, 'It has been said that a date is [promised] here and there.', '…ate is [promised] he…'],
  [24, 'So [it] goes on and on and on and on.', 'So [it] goes on and on an…'],
  [24, 'On and on and on and on and on it [goes].', '… and on and on it [goes].'],
  [10, 'A [very long quotation] indeed', '[very long…]'],
  [20, '進撃の[巨人]が続く', '進撃の[巨人]が続く'],
  [20, 'tab\there [and]\u001b[31m there', 'tab here [and] [31m t…'],
];

for (const [room, line, expected] of ROWS)
  test(`${room} columns of: ${line}`, () => {
    const start = line.indexOf('[');
    const end = line.indexOf(']') - 1;
    const { text, indent, width } = excerptOf(line.replace('[', '').replace(']', ''), [start, end], room);
    assert.equal(bracket(text, indent, width), expected);
    assert.ok(columnsOf(text) <= room);
  });

/** Puts the brackets back by columns. */
function bracket(text: string, indent: number, width: number): string {
  let column = 0;
  let marked = '';
  for (const letter of text) {
    if (column === indent) marked += '[';
    if (column === indent + width) marked += ']';
    marked += letter;
    column += columnsOf(letter);
  }
  return column === indent + width ? `${marked}]` : marked;
}

test('an excerpt fits its room and the words stand in it, whatever the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(80), fc.nat(80), fc.integer({ min: 8, max: 100 }), (line, a, b, room) => {
      const span = [Math.min(a, b, line.length), Math.min(Math.max(a, b), line.length)] as const;
      const { text, indent, width } = excerptOf(line, span, room);
      assert.ok(columnsOf(text) <= room);
      assert.ok(indent >= 0 && width >= 1 && indent + width <= room + 1);
    }),
  );
});

test('a text cannot steer the terminal', () => assert.equal(shown('a\u001b]0;title\u0007b\rc\u202ed'), 'a ]0;title b cd'));
