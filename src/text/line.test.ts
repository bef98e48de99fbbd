import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from './document.ts';
import { placeOf } from './line.ts';
import { markQuote } from './mark-quote.ts';
import { parsePlain } from './plain.ts';

const SOURCE =
  'Harbour is back\r\n\r\nBy Jo Bell\r\n\r\n  The  drama was\trenewed. It is\r\nback in spring.\r\n\r\n  • Ann Lee\r\n  • Cy Dee\r\n';
const document = makeDocument(parsePlain(SOURCE), null);

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

const QUOTE = 'renewed for a second season';
const text = `The drama, of which nobody had heard in a year, was ${QUOTE} on Monday, and the channel is glad of it.`;
const blocks = [{ kind: 'paragraph', span: [0, text.length] }] as const;
const start = text.indexOf(QUOTE);

/** Room on each side, and what is shown. */
const SHOWN: readonly (readonly [room: number, before: string, after: string])[] = [
  [200, 'The drama, of which nobody had heard in a year, was ', ' on Monday, and the channel is glad of it.'],
  [20, '…in a year, was ', ' on Monday, and the…'],
];
for (const [room, before, after] of SHOWN)
  test(`a quote with ${room} characters around it`, () =>
    assert.deepEqual(markQuote({ text, blocks }, [start, start + QUOTE.length], room), { before, quote: QUOTE, after }));

test('the context ends with the block', () => {
  const span = [document.text.indexOf('Ann'), document.text.indexOf('Ann') + 3] as const;
  assert.deepEqual(markQuote(document, span), { before: '', quote: 'Ann', after: ' Lee' });
});
