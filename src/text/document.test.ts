import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../claim/document.ts';
import { Document } from '../claim/document.ts';
import { makeDocument } from './document.ts';
import type { Part, Parts } from './parts.ts';

const part = (kind: BlockKind, text: string, more: Partial<Part> = {}): Part => ({ kind, text, marks: [], origin: [], ...more });
const parts = (own: readonly Part[], more: Partial<Parts> = {}): Parts => ({
  url: null,
  publisher: null,
  published: null,
  updated: null,
  headline: null,
  byline: null,
  parts: own,
  ...more,
});

/** Kinds in a row, and the text they make. */
const LAYOUTS: readonly (readonly [name: string, own: readonly Part[], text: string])[] = [
  ['blocks stand apart', [part('headline', 'H'), part('paragraph', 'a'), part('paragraph', 'b')], 'H\n\na\n\nb'],
  ['items stand together', [part('paragraph', 'a'), part('item', 'b'), part('item', 'c'), part('paragraph', 'd')], 'a\n\nb\nc\n\nd'],
  ['rows stand together, apart from items', [part('item', 'a'), part('row', 'b\tc'), part('row', 'd\te')], 'a\n\nb\tc\nd\te'],
  ['nothing', [], ''],
];
/** Lines, and those that are kept. */
const COUNTERS: readonly (readonly [lines: readonly string[], kept: readonly string[]])[] = [
  [
    ['1 / 3', 'a', '2 / 3', 'b', '3 / 3', 'c'],
    ['a', 'b', 'c'],
  ],
  [
    ['a', '2 of 4', 'b', '3 of 4', 'c', '4 of 4'],
    ['a', 'b', 'c'],
  ],
  [
    ['a', '4/5', 'b', '5/5', 'c', '3/5'],
    ['a', '4/5', 'b', '5/5', 'c', '3/5'],
  ],
  [
    ['a', '1/5', 'b', '2/5'],
    ['a', '1/5', 'b', '2/5'],
  ],
];
for (const [lines, kept] of COUNTERS)
  test(`numbers of pictures are left out, scores are not: ${lines.join(' | ')}`, () =>
    assert.equal(makeDocument(parts(lines.map((line) => part('paragraph', line))), null).text, kept.join('\n\n')));

for (const [name, own, text] of LAYOUTS)
  test(`layout: ${name}`, () => {
    const document = makeDocument(parts(own), null);
    assert.equal(document.text, text);
    assert.deepEqual(
      document.blocks.map(({ span }) => text.slice(span[0], span[1])),
      own.map((one) => one.text),
    );
    assert.doesNotThrow(() => Document.parse(document));
  });

test('a headline beside the text leads it, and is not said twice', () => {
  const document = makeDocument(
    parts([part('paragraph', 'Harbour: is back!'), part('paragraph', 'b')], { headline: 'Harbour is back' }),
    'n',
  );
  assert.equal(document.text, 'Harbour is back\n\nb');
  assert.equal(document.name, 'n');
});

test('marks and origins move with their part', () => {
  const document = makeDocument(
    parts([
      part('headline', 'Head', { origin: [0, 2] }),
      part('paragraph', 'a bc', { marks: [{ kind: 'strong', start: 2, end: 4 }], origin: [0, 9, 2, 13] }),
      part('paragraph', 'moved', { origin: [0, 1] }),
    ]),
    null,
  );
  assert.deepEqual(document.marks, [{ kind: 'strong', span: [8, 10] }]);
  // The last part stands in the source before what precedes it in the text: its pair is left out.
  assert.deepEqual(document.origin, [0, 2, 6, 9, 8, 13]);
});

test('the id names the content, not the sender', () => {
  const own = [part('paragraph', 'a')];
  assert.equal(makeDocument(parts(own), 'x').id, makeDocument(parts(own), 'y').id);
  assert.match(makeDocument(parts(own), 'x').id, /^[\da-f]{64}$/);
  for (const more of [{ url: 'u' }, { publisher: 'p' }, { published: '2020-01-01' }, { updated: '2020-01-01' }, { headline: 'h' }])
    assert.notEqual(makeDocument(parts(own), 'x').id, makeDocument(parts(own, more), 'x').id);
});
