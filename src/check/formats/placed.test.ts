import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sheet } from '../../text/sheet.ts';
import { sourceOffset } from '../../text/source-offset.ts';
import { MADE_UP_DRAFT, madeUpProof } from './made-up-proof.ts';
import { placedIn } from './placed.ts';

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

test('the span of a word in the file begins where its first letter does', () => {
  const { document, source } = madeUpProof();
  const at = document.text.indexOf('cheered');
  assert.equal(new Sheet({ document, source }).span([at, at + 7])[0], sourceOffset(document.origin ?? [], at));
});
