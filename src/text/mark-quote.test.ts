import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from './document.ts';
import { markQuote } from './mark-quote.ts';
import { parsePlain } from './plain.ts';

const document = makeDocument(parsePlain('Harbour is back\n\nIt is back in spring.\n\n  • Ann Lee\n  • Cy Dee\n'), null);

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
