import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from './parse.ts';
import { tooLong } from './too-long.ts';

test('a text that no one document has is told by its length, and what to do', () => {
  const [document] = [...parseSource(new TextEncoder().encode('Harbour Lights was renewed. '.repeat(10)), 'long.txt')];
  assert.ok(document !== undefined && 'text' in document);
  assert.equal(tooLong(document), null);
  const long = tooLong(document, 100);
  assert.match(long?.reason ?? '', /million characters/);
  assert.match(long?.hint ?? '', /split it/);
});
