import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeDocument } from './document.ts';
import { parsePlain } from './plain.ts';
import { Sheet } from './sheet.ts';

const SOURCE =
  'Harbour is back\r\n\r\nBy Jo Bell\r\n\r\n  The  drama was\trenewed. It is\r\nback in spring.\r\n\r\n  • Ann Lee\r\n  • Cy Dee\r\n';
const document = makeDocument(parsePlain(SOURCE), null);

function placeOf(of: ConstructorParameters<typeof Sheet>[0]['document'], offset: number, source: string | null = null) {
  return new Sheet({ document: of, source }).placeOf([offset, offset]);
}

/** Words of the text, and where they stand in the source. */
const PLACES: readonly (readonly [word: string, line: number, column: number])[] = [
  ['Harbour', 1, 1],
  ['back', 1, 12],
  ['Jo', 3, 4],
  ['drama', 5, 8],
  ['renewed', 5, 18],
  ['spring', 6, 9],
  ['Ann', 8, 5],
  ['Dee', 9, 8],
];
for (const [word, line, column] of PLACES)
  test(`'${word}' stands at ${line}:${column} of the source`, () =>
    assert.deepEqual(placeOf(document, document.text.indexOf(word), SOURCE), { line, column }));

test('without a source the place is one of the text', () => {
  assert.deepEqual(placeOf(document, document.text.indexOf('Jo')), { line: 3, column: 4 });
  assert.deepEqual(placeOf({ text: 'ab\ncd', origin: null }, 4, 'unrelated'), { line: 2, column: 2 });
  assert.deepEqual(placeOf({ text: 'ab', origin: null }, 99), { line: 1, column: 3 });
});

test('every kind of line end counts once', () => {
  const sheet = new Sheet({ document: { text: 'a\nb\r\nc\rd', origin: null }, source: null });
  assert.deepEqual(
    [1, 2, 3, 4].map((line) => sheet.line(line)),
    ['a', 'b', 'c', 'd'],
  );
  assert.deepEqual(sheet.place(7), { line: 4, column: 1 });
});

/** Any code point, halves of surrogate pairs among them. `unit: 'binary'` of fast-check makes a table of all first, which takes two seconds. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code));

test('places stay on the sheet and in order, whatever the span and the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const sheet = new Sheet({ document: { text, origin: null }, source: null });
      const [from, to] = sheet.span([Math.min(a, b), Math.max(a, b)]);
      assert.ok(0 <= from && from <= to && to <= text.length);
      const { line, column } = sheet.place(from);
      assert.ok(line >= 1 && column >= 1 && column <= sheet.line(line).length + 3);
    }),
  );
});
