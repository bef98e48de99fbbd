import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { gunzip, isGzip } from './gzip.ts';
import { linesOf } from './lines.ts';

const packed = gzipSync('One is back.\nTwo is back.\n');

test('unpacks, also what was packed in pieces', () => {
  const whole = Buffer.concat([packed, gzipSync('Three is back.')]);
  const unpacked = gunzip(whole);
  assert.ok('bytes' in unpacked);
  assert.equal(Buffer.from(unpacked.bytes).toString(), 'One is back.\nTwo is back.\nThree is back.');
  assert.ok(isGzip(whole) && !isGzip(Uint8Array.of(0x1f)));
});

const BAD: readonly (readonly [name: string, bytes: Uint8Array, most: number | undefined, reason: RegExp])[] = [
  ['cut short', packed.subarray(0, 20), undefined, /truncated/],
  ['damaged', Buffer.concat([packed.subarray(0, 10), Buffer.from('none of this is deflate')]), undefined, /damaged/],
  ['too large', gzipSync(Buffer.alloc(3 * 1024 * 1024)), 1024 * 1024, /more than 1 MB/],
];
for (const [name, bytes, most, reason] of BAD)
  test(`gzip ${name}`, () => {
    const unpacked = gunzip(bytes, most);
    assert.ok('reason' in unpacked);
    assert.match(unpacked.reason, reason);
  });

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

test('a stream leaves out a line that is too long, and keeps the others', async () => {
  const pieces = await Array.fromAsync(linesOf(once(Buffer.from(`ab\n${'c'.repeat(50)}\nde`)), 10));
  assert.deepEqual(
    pieces.map((piece) => ('reason' in piece ? piece.isEnd : Buffer.from(piece.bytes).toString())),
    ['ab', false, 'de'],
  );
});

test('a stream ends at a bomb', async () => {
  const pieces = await Array.fromAsync(linesOf(once(gzipSync(Buffer.alloc(90 * 1024 * 1024)))));
  const last = pieces.at(-1);
  assert.ok(last !== undefined && 'reason' in last && last.isEnd);
  assert.match(last.reason, /bomb/);
});
