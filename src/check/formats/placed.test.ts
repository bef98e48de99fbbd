import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sourceOffset } from '../../text/line.ts';
import { MADE_UP_DRAFT, madeUpProof } from './made-up-proof.ts';
import { placedIn } from './placed.ts';
import { Sheet } from './sheet.ts';

test('lines and columns lead into the file, over front matter and markup', () => {
  const { sheet, placed } = placedIn(madeUpProof());
  assert.equal(sheet.isSource, true);
  assert.deepEqual(
    placed.map(({ start, end }) => [start, end]),
    [
      [
        { line: 7, column: 28 },
        { line: 7, column: 50 },
      ],
      [
        { line: 9, column: 6 },
        { line: 9, column: 38 },
      ],
      [
        { line: 9, column: 30 },
        { line: 10, column: 16 },
      ],
    ],
  );
  assert.equal(placed[0]!.line, '# Harbour Lights season 2: release date confirmed');
  for (const { finding, span } of placed)
    assert.equal(MADE_UP_DRAFT.slice(span[0], span[1]).replaceAll('*', '').replace('\n', ' '), finding.quote);
});

test('a fix is put in place only where no markup stands among the words', () => {
  assert.deepEqual(
    placedIn(madeUpProof()).placed.map(({ isReplaceable }) => isReplaceable),
    [true, false, true],
  );
});

test('without the file, places are those of the text', () => {
  const { sheet, placed } = placedIn({ ...madeUpProof(), source: null });
  assert.equal(sheet.isSource, false);
  assert.deepEqual(placed[0]!.start, { line: 1, column: 26 });
});

test('every kind of line end counts once', () => {
  const document = { ...madeUpProof().document, text: 'a\nb\r\nc\rd', origin: null };
  const sheet = new Sheet({ document, source: null });
  assert.deepEqual(
    [1, 2, 3, 4].map((line) => sheet.line(line)),
    ['a', 'b', 'c', 'd'],
  );
  assert.deepEqual(sheet.place(7), { line: 4, column: 1 });
});

test('places stay on the sheet and in order, whatever the span and the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const document = { ...madeUpProof().document, text, origin: null };
      const sheet = new Sheet({ document, source: null });
      const [from, to] = sheet.span([Math.min(a, b), Math.max(a, b)]);
      assert.ok(0 <= from && from <= to && to <= text.length);
      const { line, column } = sheet.place(from);
      assert.ok(line >= 1 && column >= 1 && column <= sheet.line(line).length + 3);
    }),
  );
});

test('the span of a word in the file begins where its first letter does', () => {
  const { document, source } = madeUpProof();
  const at = document.text.indexOf('cheered');
  assert.equal(new Sheet({ document, source }).span([at, at + 7])[0], sourceOffset(document.origin ?? [], at));
});
