import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHRASES } from './phrases.ts';
import { tagDates } from './tagger.ts';

for (const [published, text, ...edtf] of PHRASES) {
  test(`${published ?? 'undated'}: ${text}`, () => assert.deepEqual(found(text, published), edtf));
}

test('the table is wide enough to measure with', () => assert.ok(PHRASES.length >= 400));

function found(text: string, published: string | null): string[] {
  return tagDates(text, 0, text.length, { published }).flatMap((mention) =>
    mention.kind === 'date' && mention.edtf !== null ? [mention.edtf] : [],
  );
}
